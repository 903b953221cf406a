package org.communique.reading.agreements;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.EventDate;
import org.communique.reading.Novelty;
import org.communique.reading.Precision;
import org.communique.reading.dates.DateMention;
import org.communique.reading.dates.DateReader;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;

/** Tells an article's news from the history it recalls, and when a stage was reached. Immutable; safe for use by many threads. */
final class Timing {

    private static final int NEWS_DAYS = 10;
    private static final int NEAR = 12;
    private static final int BEFORE_HEAD = 4;
    private static final int YEAR_BEFORE_NOUN = 6;

    private static final LongTable PRESENT = LongTable.ofWords("sign signs ink inks initial initials");

    private final DateReader dates = new DateReader();
    private final long perfect;

    Timing(WordClasses classes) {
        perfect = classes.mask("PERFECT");
    }

    /**
     * When a statement's stage was reached.
     *
     * @param date null where the text does not say
     */
    record When(Novelty novelty, EventDate date) {}

    When of(Candidate candidate, LocalDate published) {
        Hit hit = candidate.hit();
        EventDate date = candidate.mood() == Mood.DONE ? nearest(hit, published) : null;
        if (date != null && published != null) {
            return new When(recent(date, published) ? Novelty.NOW : Novelty.BACKGROUND, date);
        }
        boolean recalled = candidate.hit().rule().recalled() || perfectBefore(hit) || oldYear(hit, published);
        return new When(recalled ? Novelty.BACKGROUND : Novelty.NOW, date);
    }

    /** "sign the pact next month": the present tells what the calendar holds. */
    boolean ahead(Hit hit, LocalDate published) {
        Sentence sentence = hit.marks().sentence();
        return published != null
                && PRESENT.get(hit.marks().tokens().hash(hit.head())) != 0
                && dates.read(sentence, published).stream()
                        .anyMatch(date ->
                                ahead(date, published) && date.from() > hit.head() && date.from() - hit.last() <= NEAR);
    }

    private static boolean ahead(DateMention date, LocalDate published) {
        if (date.future() == null || date.past() == null) {
            return date.onlyFuture();
        }
        long ago = published.toEpochDay() - date.past().day().toEpochDay();
        return ago > date.future().day().toEpochDay() - published.toEpochDay();
    }

    private EventDate nearest(Hit hit, LocalDate published) {
        Sentence sentence = hit.marks().sentence();
        List<DateMention> mentions = dates.read(sentence, published);
        EventDate best = null;
        int distance = NEAR + 1;
        for (DateMention mention : mentions) {
            int away =
                    mention.from() > hit.last() ? mention.from() - hit.last() : Math.max(0, hit.first() - mention.to());
            boolean past = mention.past() != null && !mention.onlyFuture();
            if (past && away < distance && !inNoun(hit, mention)) {
                best = mention.past();
                distance = away;
            }
        }
        return best;
    }

    /** "The 2015 deal": the year names the deal and does not date what became of it. */
    private static boolean inNoun(Hit hit, DateMention mention) {
        return hit.head() != hit.noun()
                && mention.to() <= hit.noun()
                && hit.noun() - mention.to() < YEAR_BEFORE_NOUN
                && mention.from() > hit.head();
    }

    private static boolean recent(EventDate date, LocalDate published) {
        LocalDate last =
                switch (date.precision()) {
                    case DAY -> date.day();
                    case MONTH -> date.day().plusMonths(1);
                    case YEAR ->
                        date.precision() == Precision.YEAR && date.day().getYear() < published.getYear()
                                ? date.day()
                                : published;
                };
        return !last.isBefore(published.minusDays(NEWS_DAYS));
    }

    private boolean perfectBefore(Hit hit) {
        for (int i = hit.head() - 1; i >= Math.max(hit.marks().from(), hit.head() - BEFORE_HEAD); i--) {
            if (hit.marks().has(i, perfect)) {
                return true;
            }
        }
        return false;
    }

    private static boolean oldYear(Hit hit, LocalDate published) {
        Tokens tokens = hit.marks().tokens();
        for (int i = Math.max(hit.marks().from(), hit.noun() - YEAR_BEFORE_NOUN);
                published != null && i < hit.noun();
                i++) {
            if (tokens.digit(i)
                    && tokens.end(i) - tokens.start(i) == 4
                    && hit.rule().nounDates()) {
                int year = number(tokens.text(i));
                if (year > 1600 && year < published.getYear()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int number(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return 0;
            }
        }
        return Integer.parseInt(digits);
    }
}
