package org.communique.stream;

import static org.assertj.core.api.Assertions.assertThat;

import communique.DeadLetter;
import communique.MeetingStatus;
import communique.Reading;
import communique.Statement;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.article.Article;
import org.communique.article.ArticleBuilder;
import org.communique.article.PubStatus;
import org.communique.avro.ArticleAvro;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final String TALKS =
            "OSLO - Norwegian Prime Minister Jonas Berg met Kenyan President Amos Otieno in Oslo on Monday for their third meeting.";
    private static final String OTHER_TALKS =
            "OSLO - Norwegian Prime Minister Jonas Berg met Chilean President Rosa Vidal in Oslo on Monday for their third meeting.";

    private final Drivers intake = new Drivers(Application.INTAKE);

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void shouldStateWhatAnArticleSays() {
        publish(article("a").body(TALKS));

        List<Statement> statements = statements();
        assertThat(statements).hasSize(1);
        Statement statement = statements.get(0);
        assertThat(statement.getPair()).isEqualTo("KEN-NOR");
        assertThat(statement.getWithdrawn()).isFalse();
        assertThat(statement.getMeeting().getStatus()).isEqualTo(MeetingStatus.HELD);
        assertThat(statement.getMeeting().getOrdinals())
                .extracting(o -> o.getValue())
                .containsExactly(3);
        assertThat(readings()).extracting(r -> r.getArticle().getArticle()).containsExactly("a");
    }

    @Test
    void shouldDropAnExactDuplicate() {
        publish(article("a").body(TALKS));
        publish(article("a").body(TALKS));

        assertThat(readings()).hasSize(1);
        assertThat(statements()).hasSize(1);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void shouldWithdrawWhatACorrectionNoLongerSays() {
        publish(article("a").body(TALKS));
        publish(article("a").version(2).body(OTHER_TALKS));

        List<Statement> statements = statements();
        assertThat(statements.stream()
                        .collect(Collectors.toMap(
                                s -> s.getPair() + s.getSource().getVersion(), Statement::getWithdrawn)))
                .containsEntry("KEN-NOR1", false)
                .containsEntry("KEN-NOR2", true)
                .containsEntry("CHL-NOR2", false)
                .hasSize(3);
        assertThat(readings()).extracting(Reading::getCorrection).containsExactly(false, true);
    }

    @Test
    void shouldWithdrawEverythingOfACanceledArticle() {
        publish(article("a").body(TALKS));
        publish(article("a").version(2).pubStatus(PubStatus.CANCELED));

        assertThat(statements()).extracting(Statement::getWithdrawn).containsExactly(false, true);
        assertThat(readings()).extracting(r -> r.getMeetings().size()).containsExactly(1, 0);
    }

    @Test
    void shouldIgnoreAVersionOlderThanTheKnownOne() {
        publish(article("a").version(2).body(OTHER_TALKS));
        publish(article("a").version(1).body(TALKS));

        assertThat(statements()).extracting(Statement::getPair).containsExactly("CHL-NOR");
        assertThat(readings()).hasSize(1);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void shouldHoldBackAnEmbargoedArticleUntilItsEnd() {
        publish(article("a").body(TALKS).embargoed(Drivers.NOW.plusSeconds(3600)));

        assertThat(readings()).isEmpty();
        assertThat(statements()).isEmpty();
        intake.advance(Duration.ofMinutes(59));
        assertThat(statements()).isEmpty();
        intake.advance(Duration.ofMinutes(2));
        assertThat(statements()).extracting(Statement::getPair).containsExactly("KEN-NOR");
        assertThat(readings()).hasSize(1);
    }

    @Test
    void shouldLeaveNoTraceOfAnArticleWithdrawnUnderEmbargo() {
        publish(article("a").body(TALKS).embargoed(Drivers.NOW.plusSeconds(3600)));
        publish(article("a").version(2).pubStatus(PubStatus.CANCELED));
        intake.advance(Duration.ofHours(2));

        assertThat(statements()).isEmpty();
        assertThat(readings()).extracting(r -> r.getMeetings().size()).containsExactly(0);
    }

    @Test
    void shouldRejectAnArticleWithoutText() {
        publish(article("a").title("").body("   "));

        assertRejected("EMPTY_BODY");
    }

    @Test
    void shouldRejectADateYetToCome() {
        publish(article("a").body(TALKS).published(Instant.parse("3000-01-01T00:00:00Z")));

        assertRejected("FUTURE_DATE");
    }

    @Test
    void shouldRejectMoreTextThanAnArticleHas() {
        publish(article("a").body("word ".repeat(1_000_000)));

        assertRejected("TOO_LARGE");
    }

    @Test
    void shouldReadAnUndatedArticleAndSaySo() {
        publish(article("a").body(TALKS).published(null).publishedDay(null));

        assertThat(readings().get(0).getMarks()).contains("undated");
        assertThat(statements()).isEmpty();
    }

    @Test
    void shouldKeepTheBytesOfWhatIsNoArticle() {
        byte[] garbage = "no Avro at all".getBytes(StandardCharsets.UTF_8);
        intake.sendBytes(Drivers.TOPICS.articles(), "a", garbage);

        DeadLetter letter = assertRejected("BAD_BYTES");
        assertThat(letter.getValue()).isEqualTo(ByteBuffer.wrap(garbage));
        assertThat(letter.getTopic()).isEqualTo(Drivers.TOPICS.articles());
    }

    @Test
    void shouldRejectAKeyThatIsNotTheId() {
        intake.send(
                Drivers.TOPICS.articles(),
                "b",
                ArticleAvro.toAvro(article("a").body(TALKS).build()));

        assertRejected("KEY_MISMATCH");
    }

    @Test
    void shouldRejectOtherContentUnderAKnownVersion() {
        publish(article("a").body(TALKS));
        publish(article("a").body(OTHER_TALKS));

        // Whichever content counts, the other is told of or replaced; nothing is lost without a word.
        assertThat(readings().size() + deadLetters().size()).isEqualTo(2);
    }

    @Test
    void shouldGoOnAfterEverythingItRejected() {
        intake.sendBytes(Drivers.TOPICS.articles(), "x", new byte[] {0, 0, 0, 0, 99, 1});
        intake.sendBytes(Drivers.TOPICS.articles(), "y", null);
        publish(article("a").body(TALKS));

        assertThat(readings()).hasSize(1);
        assertThat(deadLetters()).extracting(DeadLetter::getCause).containsExactly("UNKNOWN_SCHEMA", "NO_VALUE");
    }

    private DeadLetter assertRejected(String cause) {
        List<DeadLetter> letters = deadLetters();
        assertThat(letters).extracting(DeadLetter::getCause).containsExactly(cause);
        assertThat(letters.get(0).getMessage()).isNotBlank();
        assertThat(readings()).isEmpty();
        return letters.get(0);
    }

    private void publish(ArticleBuilder builder) {
        Article article = builder.build();
        intake.send(Drivers.TOPICS.articles(), article.id(), ArticleAvro.toAvro(article));
    }

    private static ArticleBuilder article(String id) {
        return Article.builder(id)
                .published(Instant.parse("2025-03-03T00:00:00Z"))
                .publishedDay(LocalDate.of(2025, 3, 3))
                .source("Harbour Post");
    }

    private List<Reading> readings() {
        return intake.values(Drivers.TOPICS.readings(), Reading.class);
    }

    private List<Statement> statements() {
        return intake.values(Drivers.TOPICS.statements(), Statement.class);
    }

    private List<DeadLetter> deadLetters() {
        return intake.values(Drivers.TOPICS.deadLetters(), DeadLetter.class);
    }
}
