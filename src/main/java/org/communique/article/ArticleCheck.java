package org.communique.article;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.article.text.HtmlText;
import org.communique.article.text.PlainText;

/**
 * Decides whether an article can be read, and normalises its text. Pure: the same article and time give the same answer.
 * A cancelled article needs an id and nothing else, because withdrawing must always be possible.
 */
public final class ArticleCheck {
    /** Characters that a body may have; ten times the longest treaty in a newspaper. */
    public static final int MAX_BODY = 2_000_000;

    /** Characters that a headline may have. */
    public static final int MAX_TITLE = 10_000;

    /** Characters that an id may have; Kafka keys and state rows carry it. */
    public static final int MAX_ID = 2_000;

    /** Characters that any other text of an article may have: each travels with everything that is read in it. */
    public static final int MAX_FIELD = 10_000;

    /** How far clocks and time zones may put a publication ahead of now. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private ArticleCheck() {}

    /**
     * Checks an article.
     *
     * @param article as it came
     * @param now the time against which dates are judged (UTC); in a replay the time of the record
     */
    public static Checked check(Article article, Instant now) {
        Optional<Checked> identity = identity(article);
        if (identity.isPresent()) {
            return identity.get();
        }
        if (article.canceled()) {
            return accept(normal(article), EnumSet.of(Mark.CANCELED));
        }
        if (article.body().length() > MAX_BODY || article.title().length() > MAX_TITLE) {
            return rejected(Cause.TOO_LARGE, article, sizes(article));
        }
        Article normal = normal(article);
        if (normal.body().isEmpty() && normal.title().isEmpty()) {
            return rejected(Cause.EMPTY_BODY, article, "has neither body nor title; send it with its text");
        }
        return dates(article, now).orElseGet(() -> accept(normal, marks(article, normal, now)));
    }

    private static Optional<Checked> identity(Article article) {
        if (article.id().isBlank()) {
            return Optional.of(new Checked.Rejected(
                    Cause.NO_ID, "The article has no id; give it one that stays the same across its versions"));
        }
        if (article.id().length() > MAX_ID) {
            return Optional.of(new Checked.Rejected(
                    Cause.BAD_FIELD,
                    "The article's id has more than " + MAX_ID + " characters; give it a shorter one"));
        }
        boolean endless = Stream.of(article.source(), article.url(), article.language(), article.usageTerms())
                .anyMatch(text -> text != null && text.length() > MAX_FIELD);
        return endless
                ? Optional.of(new Checked.Rejected(
                        Cause.BAD_FIELD,
                        "The article has a source, url, language or usageTerms of more than " + MAX_FIELD
                                + " characters; send what belongs there"))
                : Optional.empty();
    }

    private static Optional<Checked> dates(Article article, Instant now) {
        Instant published = article.published();
        if (published == null) {
            return Optional.empty();
        }
        boolean advance = article.embargoed() != null
                && article.embargoed().isAfter(now)
                && !published.isAfter(article.embargoed().plus(AHEAD));
        if (published.isAfter(now.plus(AHEAD)) && !advance) {
            return Optional.of(
                    rejected(
                            Cause.FUTURE_DATE,
                            article,
                            "is dated " + published
                                    + ", which is yet to come; correct \"published\", or set \"embargoed\" if it is sent ahead"));
        }
        if (published.isBefore(FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC))) {
            return Optional.of(rejected(
                    Cause.IMPLAUSIBLE_DATE, article, "is dated " + published + ", before 1900; correct \"published\""));
        }
        return Optional.empty();
    }

    private static Article normal(Article article) {
        String body = HtmlText.hasTag(article.body()) ? HtmlText.of(article.body()) : article.body();
        Instant published = article.published();
        LocalDate day = article.publishedDay();
        if (day == null && published != null) {
            day = published.atZone(ZoneOffset.UTC).toLocalDate();
        }
        return article.toBuilder()
                .title(PlainText.line(article.title()))
                .body(PlainText.body(body))
                .publishedDay(day)
                .build();
    }

    private static Set<Mark> marks(Article asItCame, Article normal, Instant now) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        boolean guessed = normal.provenance().repairs().contains(Repair.DATE.code());
        mark(marks, Mark.UNDATED, normal.published() == null || guessed);
        mark(
                marks,
                Mark.HTML,
                HtmlText.hasTag(asItCame.body())
                        || normal.provenance().repairs().contains(Repair.HTML.code()));
        mark(marks, Mark.ENCODING, normal.provenance().repairs().contains(Repair.ENCODING.code()));
        mark(marks, Mark.TITLE_ONLY, normal.body().isEmpty());
        mark(marks, Mark.WITHHELD, normal.pubStatus() == PubStatus.WITHHELD);
        mark(
                marks,
                Mark.EMBARGOED,
                normal.embargoed() != null && normal.embargoed().isAfter(now));
        return marks;
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean applies) {
        if (applies) {
            marks.add(mark);
        }
    }

    private static String sizes(Article article) {
        return "has " + article.body().length() + " characters of text and "
                + article.title().length() + " of title; " + MAX_BODY + " and " + MAX_TITLE
                + " are the most; send it in parts under ids of their own";
    }

    private static Checked accept(Article article, Set<Mark> marks) {
        return new Checked.Accepted(article, marks);
    }

    private static Checked rejected(Cause cause, Article article, String problem) {
        return new Checked.Rejected(cause, "Article " + article.id() + " " + problem);
    }
}
