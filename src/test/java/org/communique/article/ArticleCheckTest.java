package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleCheckTest {
    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    @Test
    void shouldAcceptAnOrdinaryArticleWithoutMarks() {
        Checked.Accepted accepted = accepted(dated("2025-05-31T00:00:00Z"));

        assertThat(accepted.marks()).isEmpty();
        assertThat(accepted.article().publishedDay()).isEqualTo(LocalDate.of(2025, 5, 31));
    }

    @Test
    void shouldKeepTheDayWhereItWasPublished() {
        ArticleBuilder article = dated("2025-05-31T20:00:00Z").publishedDay(LocalDate.of(2025, 6, 1));

        assertThat(accepted(article).article().publishedDay()).isEqualTo(LocalDate.of(2025, 6, 1));
    }

    @Test
    void shouldRejectWhatHasNoId() {
        assertThat(rejected(Article.builder(" ").body("text")).cause()).isEqualTo(Cause.NO_ID);
        assertThat(rejected(Article.builder("x".repeat(3000)).body("text")).cause())
                .isEqualTo(Cause.BAD_FIELD);
    }

    @Test
    void shouldRejectAnEmptyBody() {
        Checked.Rejected rejected =
                rejected(Article.builder("x").body(" \n\u200B\u00A0").title("\t"));

        assertThat(rejected.cause()).isEqualTo(Cause.EMPTY_BODY);
        assertThat(rejected.message()).isEqualTo("Article x has neither body nor title; send it with its text");
    }

    @Test
    void shouldRejectMarkupThatHoldsNoText() {
        assertThat(rejected(Article.builder("x").body("<p><img src='a.png'></p>"))
                        .cause())
                .isEqualTo(Cause.EMPTY_BODY);
    }

    @Test
    void shouldMarkAHeadlineAlone() {
        assertThat(accepted(dated("2025-05-31T00:00:00Z").body("").title("The two met"))
                        .marks())
                .containsExactly(Mark.TITLE_ONLY);
    }

    @Test
    void shouldAcceptACancellationWithNothingButAnId() {
        Checked.Accepted accepted = accepted(
                Article.builder("x").pubStatus(PubStatus.CANCELED).published(Instant.parse("3000-01-01T00:00:00Z")));

        assertThat(accepted.marks()).containsExactly(Mark.CANCELED);
    }

    @Test
    void shouldRejectTheYear3000() {
        Checked.Rejected rejected = rejected(dated("3000-01-01T00:00:00Z"));

        assertThat(rejected.cause()).isEqualTo(Cause.FUTURE_DATE);
        assertThat(rejected.message()).contains("3000-01-01").contains("embargoed");
    }

    @Test
    void shouldAllowForClocksAndTimeZones() {
        assertThat(accepted(dated("2025-06-02T12:00:00Z")).marks()).isEmpty();
        assertThat(rejected(dated("2025-06-02T12:00:01Z")).cause()).isEqualTo(Cause.FUTURE_DATE);
    }

    @Test
    void shouldAcceptAnAdvanceArticleUnderEmbargo() {
        ArticleBuilder article = dated("2025-06-10T08:00:00Z").embargoed(Instant.parse("2025-06-10T08:00:00Z"));

        assertThat(accepted(article).marks()).containsExactly(Mark.EMBARGOED);
        assertThat(rejected(article.published(Instant.parse("3000-01-01T00:00:00Z")))
                        .cause())
                .isEqualTo(Cause.FUTURE_DATE);
    }

    @Test
    void shouldRejectADateBeforeNewsAgencies() {
        assertThat(rejected(dated("1899-12-31T23:59:59Z")).cause()).isEqualTo(Cause.IMPLAUSIBLE_DATE);
        assertThat(accepted(dated("1900-01-01T00:00:00Z")).marks()).isEmpty();
    }

    @Test
    void shouldRejectFiveMegabytesOfText() {
        Checked.Rejected rejected = rejected(dated("2025-05-31T00:00:00Z").body("word ".repeat(1 << 20)));

        assertThat(rejected.cause()).isEqualTo(Cause.TOO_LARGE);
        assertThat(rejected.message()).contains("5242880").contains("2000000");
    }

    @Test
    void shouldMarkWhatWasMended() {
        Provenance mended = new Provenance("rss", "feed", NOW, List.of("encoding", "html", "date"));

        assertThat(accepted(dated("2025-05-31T00:00:00Z").provenance(mended)).marks())
                .containsExactlyInAnyOrder(Mark.ENCODING, Mark.HTML, Mark.UNDATED);
    }

    @Test
    void shouldMarkTheUndatedAndTheWithheld() {
        assertThat(accepted(Article.builder("x").body("text").pubStatus(PubStatus.WITHHELD))
                        .marks())
                .containsExactlyInAnyOrder(Mark.UNDATED, Mark.WITHHELD);
    }

    @Test
    void shouldTakeTheTextOutOfHtml() {
        Checked.Accepted accepted =
                accepted(dated("2025-05-31T00:00:00Z").body("<div><p>They met.</p><p>They left.</p></div>"));

        assertThat(accepted.article().body()).isEqualTo("They met.\n\nThey left.");
        assertThat(accepted.marks()).containsExactly(Mark.HTML);
    }

    @Test
    void shouldAcceptAnotherLanguage() {
        ArticleBuilder article = dated("2025-05-31T00:00:00Z")
                .body("Президенты встретились в Москве.")
                .language("ru");

        assertThat(accepted(article).article().body()).isEqualTo("Президенты встретились в Москве.");
    }

    @Test
    void shouldSayTheSameOfWhatItAccepted() {
        Checked.Accepted once =
                accepted(dated("2025-05-31T00:00:00Z").body(" The two\r\n\r\n\r\nmet\u00A0\u00A0again. "));

        assertThat(ArticleCheck.check(once.article(), NOW)).isEqualTo(once);
    }

    private static ArticleBuilder dated(String published) {
        return Article.builder("x").body("The two met.").published(Instant.parse(published));
    }

    private static Checked.Accepted accepted(ArticleBuilder article) {
        Checked checked = ArticleCheck.check(article.build(), NOW);
        assertThat(checked).isInstanceOf(Checked.Accepted.class);
        return (Checked.Accepted) checked;
    }

    private static Checked.Rejected rejected(ArticleBuilder article) {
        Checked checked = ArticleCheck.check(article.build(), NOW);
        assertThat(checked).isInstanceOf(Checked.Rejected.class);
        return (Checked.Rejected) checked;
    }
}
