package org.communique.stream;

import static org.assertj.core.api.Assertions.assertThat;

import communique.Alert;
import communique.MeetingMilestone;
import communique.MessageType;
import communique.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.ArticleBuilder;
import org.communique.article.PubStatus;
import org.communique.avro.ArticleAvro;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Embargoed articles through all three applications, as whoever reads the alerts sees it. */
class EmbargoTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String TWELFTH =
            "LJUBLJANA - Slovenian Prime Minister Ana Kovar and Norwegian Prime Minister Henrik Aasland met in Ljubljana on"
                    + " Monday for their 12th meeting.";

    private final Drivers intake = new Drivers(Application.INTAKE);
    private final Drivers ledger = new Drivers(Application.LEDGER);
    private final Drivers alerts = new Drivers(Application.ALERTS);

    @AfterEach
    void close() {
        intake.close();
        ledger.close();
        alerts.close();
    }

    @Test
    void shouldAlertAtItsEndAndNotBefore() {
        publish(article(1).body(TWELFTH).embargoed(Drivers.NOW.plus(HOUR)));
        assertThat(alerts()).isEmpty();

        intake.advance(HOUR.minusSeconds(2));
        assertThat(alerts()).isEmpty();

        intake.advance(Duration.ofSeconds(3));
        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.getHeadline()).contains("12th meeting");
            assertThat(alert.getMilestone().getSources().get(0).getEmbargoed()).isEqualTo(Drivers.NOW.plus(HOUR));
        });
    }

    @Test
    void shouldLeaveNoTraceOfWhatIsWithdrawnBeforeItsEnd() {
        publish(article(1).body(TWELFTH).embargoed(Drivers.NOW.plus(HOUR)));
        publish(article(2).pubStatus(PubStatus.CANCELED));

        intake.advance(HOUR.multipliedBy(2));

        assertThat(intake.values(Drivers.TOPICS.statements(), Statement.class)).isEmpty();
        assertThat(alerts()).isEmpty();
    }

    @Test
    void shouldKeepWhatWasToldUntilAnEmbargoedCorrectionMayBe() {
        publish(article(1).body(TWELFTH));
        assertThat(alerts()).hasSize(1);
        publish(article(2).body(TWELFTH.replace("12th", "14th")).embargoed(Drivers.NOW.plus(HOUR)));
        assertThat(alerts()).isEmpty();

        intake.advance(HOUR.plusSeconds(1));

        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.getLifecycle().getMessageType()).isEqualTo(MessageType.UPDATE);
            assertThat(alert.getMilestone().getOrdinal()).isEqualTo(14);
        });
    }

    /** All that has come through since the last call. */
    private List<Alert> alerts() {
        intake.values(Drivers.TOPICS.statements(), Statement.class)
                .forEach(statement -> ledger.send(Drivers.TOPICS.statements(), statement.getPair(), statement));
        ledger.values(Drivers.TOPICS.milestones(), MeetingMilestone.class)
                .forEach(milestone -> alerts.send(Drivers.TOPICS.milestones(), milestone.getPair(), milestone));
        return alerts.values(Drivers.TOPICS.alerts(), Alert.class);
    }

    private void publish(ArticleBuilder article) {
        intake.send(Drivers.TOPICS.articles(), "a", ArticleAvro.toAvro(article.build()));
    }

    private static ArticleBuilder article(long version) {
        return Article.builder("a")
                .version(version)
                .published(Instant.parse("2025-12-30T00:00:00Z"))
                .publishedDay(LocalDate.parse("2025-12-30"))
                .source("Harbour Post");
    }
}
