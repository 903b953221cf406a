package org.communique.stream;

import static org.assertj.core.api.Assertions.assertThat;

import communique.AgreementChange;
import communique.Direction;
import communique.MessageType;
import communique.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.communique.article.Article;
import org.communique.avro.ArticleAvro;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Agreements of which no word comes any more, by the wall clock; it is the first of January 2026. */
class SilenceTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Drivers intake = new Drivers(Application.INTAKE);
    private final Drivers ledger = new Drivers(Application.LEDGER);

    @AfterEach
    void close() {
        intake.close();
        ledger.close();
    }

    @Test
    void shouldTellOnceThatNothingWasHeardForAYear() {
        publish("a", "2024-12-20", "ULAANBAATAR - Mongolia proposed an air services agreement with Finland.");
        publish("b", "2025-12-31", "LISBON - Kenya proposed a fisheries agreement with Portugal.");
        changes();

        ledger.advance(HOUR);
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.getPair()).isEqualTo("FIN-MNG");
            assertThat(change.getDirection()).isEqualTo(Direction.NONE);
            assertThat(change.getDate()).isEqualTo(LocalDate.of(2025, 12, 20));
            assertThat(change.getLifecycle().getMessageType()).isEqualTo(MessageType.ALERT);
        });

        ledger.advance(HOUR.multipliedBy(30));
        assertThat(changes()).isEmpty();
    }

    @Test
    void shouldTakeItBackWhenWordComes() {
        publish("a", "2024-12-20", "ULAANBAATAR - Mongolia proposed an air services agreement with Finland.");
        publish("b", "2025-12-31", "LISBON - Kenya proposed a fisheries agreement with Portugal.");
        ledger.advance(HOUR);
        changes();

        publish("c", "2026-01-01", "HELSINKI - Finland and Mongolia signed an air services agreement on Thursday.");

        assertThat(changes())
                .extracting(change -> change.getLifecycle().getMessageType() + " " + change.getTo())
                .contains("CANCEL PROPOSED", "ALERT SIGNED");
    }

    @Test
    void shouldBeSilentOfWhatFellSilentLongAgo() {
        publish("a", "2018-03-20", "ULAANBAATAR - Mongolia proposed an air services agreement with Finland.");
        publish("b", "2025-12-31", "LISBON - Kenya proposed a fisheries agreement with Portugal.");
        changes();

        ledger.advance(HOUR);

        assertThat(changes()).isEmpty();
    }

    @Test
    void shouldBeSilentWhileOldNewsAreReplayed() {
        publish("a", "2024-12-20", "ULAANBAATAR - Mongolia proposed an air services agreement with Finland.");
        publish("b", "2024-12-28", "LISBON - Kenya proposed a fisheries agreement with Portugal.");
        changes();

        ledger.advance(HOUR);

        assertThat(changes()).isEmpty();
    }

    private List<AgreementChange> changes() {
        return ledger.values(Drivers.TOPICS.agreementChanges(), AgreementChange.class);
    }

    private void publish(String id, String day, String body) {
        intake.send(
                Drivers.TOPICS.articles(),
                id,
                ArticleAvro.toAvro(Article.builder(id)
                        .published(Instant.parse(day + "T00:00:00Z"))
                        .publishedDay(LocalDate.parse(day))
                        .source("Harbour Post")
                        .body(body)
                        .build()));
        intake.values(Drivers.TOPICS.statements(), Statement.class)
                .forEach(statement -> ledger.send(Drivers.TOPICS.statements(), statement.getPair(), statement));
    }
}
