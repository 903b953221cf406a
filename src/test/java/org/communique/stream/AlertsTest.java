package org.communique.stream;

import static org.assertj.core.api.Assertions.assertThat;

import communique.AgreementChange;
import communique.AgreementStage;
import communique.Alert;
import communique.AlertKind;
import communique.Clocks;
import communique.DatePrecision;
import communique.Direction;
import communique.Lifecycle;
import communique.MessageType;
import communique.Novelty;
import communique.PubStatus;
import communique.Reading;
import communique.Source;
import communique.Subscription;
import communique.TopicScore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.communique.serde.GeneratedRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertsTest {

    static {
        GeneratedRecords.trust();
    }

    private final Drivers alerts = new Drivers(Application.ALERTS);

    @AfterEach
    void close() {
        alerts.close();
    }

    @Test
    void shouldAlertOnTopicsThatSomebodyWants() {
        subscribe("desk", List.of("trade"));
        read("a", 1, "trade", "sanctions");

        List<TestRecord<String, Alert>> out = alerts.read(Drivers.TOPICS.alerts(), Alert.class);
        assertThat(out).hasSize(1);
        Alert alert = out.get(0).value();
        assertThat(alert.getKind()).isEqualTo(AlertKind.TOPIC);
        assertThat(alert.getTopics()).containsExactly("trade");
        assertThat(alert.getSubscriptions()).containsExactly("desk");
        assertThat(header(out.get(0), "ce_specversion")).isEqualTo("1.0");
        assertThat(header(out.get(0), "ce_type")).isEqualTo("org.communique.topic.v1");
        assertThat(header(out.get(0), "ce_id")).isEqualTo(alert.getId() + "#1");
    }

    @Test
    void shouldMakeNoTopicAlertThatNobodyWants() {
        read("a", 1, "trade");

        assertThat(alerts.values(Drivers.TOPICS.alerts(), Alert.class)).isEmpty();
    }

    @Test
    void shouldUpdateAndCancelTopicAlertsWithTheirArticle() {
        subscribe("desk", List.of("trade", "sanctions"));
        read("a", 1, "trade", "sanctions");
        read("a", 2, "trade");
        read("a", 3);
        read("a", 4, "sanctions");

        assertThat(alerts.values(Drivers.TOPICS.alerts(), Alert.class))
                .extracting(a -> a.getTopics().get(0) + " " + type(a) + " "
                        + a.getLifecycle().getRevision())
                .containsExactly(
                        "sanctions ALERT 1",
                        "trade ALERT 1",
                        "trade UPDATE 2",
                        "sanctions CANCEL 2",
                        "trade CANCEL 3",
                        "sanctions ALERT 3");
    }

    @Test
    void shouldForgetASubscriptionThatIsRemoved() {
        subscribe("desk", List.of("trade"));
        alerts.sendBytes(Drivers.TOPICS.subscriptions(), "desk", null);
        read("a", 1, "trade");

        assertThat(alerts.values(Drivers.TOPICS.alerts(), Alert.class)).isEmpty();
    }

    @Test
    void shouldLeaveOutASubscriptionThatCannotBeDecoded() {
        alerts.sendBytes(Drivers.TOPICS.subscriptions(), "broken", new byte[] {7, 7});
        subscribe("desk", List.of("trade"));
        read("a", 1, "trade");

        assertThat(alerts.values(Drivers.TOPICS.alerts(), Alert.class)).hasSize(1);
    }

    @Test
    void shouldAlertOnNewsOfAgreementsAndNotOnHistory() {
        change("treaty:signed", Novelty.BACKGROUND, MessageType.ALERT, 1);
        change("treaty:signed", Novelty.BACKGROUND, MessageType.CANCEL, 2);
        change("treaty:ratified", Novelty.NOW, MessageType.ALERT, 1);
        change("treaty:ratified", Novelty.NOW, MessageType.CANCEL, 2);

        assertThat(alerts.values(Drivers.TOPICS.alerts(), Alert.class))
                .extracting(a -> a.getId() + " " + type(a))
                .containsExactly("treaty:ratified ALERT", "treaty:ratified CANCEL");
    }

    private void change(String id, Novelty when, MessageType type, int revision) {
        AgreementChange change = AgreementChange.newBuilder()
                .setId(id)
                .setLifecycle(new Lifecycle(type, revision, null, null))
                .setPair("JPN-RUS")
                .setAgreement("treaty")
                .setParties(List.of("JPN", "RUS"))
                .setSubject("treaty")
                .setTo(AgreementStage.SIGNED)
                .setDirection(Direction.FIRST)
                .setWhen(when)
                .setDate(LocalDate.of(2025, 3, 3))
                .setDatePrecision(DatePrecision.DAY)
                .setSources(List.of())
                .setSourceCount(0)
                .setEvidence(List.of())
                .setClocks(new Clocks(null, Drivers.NOW, Drivers.NOW))
                .build();
        alerts.send(Drivers.TOPICS.agreementChanges(), "JPN-RUS", change);
    }

    private void subscribe(String id, List<String> topics) {
        alerts.send(
                Drivers.TOPICS.subscriptions(), id, new Subscription(id, null, List.of(), List.of(), topics, false));
    }

    private void read(String article, long version, String... topics) {
        Reading reading = new Reading(
                new Source(article, version, "Harbour Post", null, null, null),
                PubStatus.USABLE,
                "A headline",
                List.of(topics).stream()
                        .map(topic -> new TopicScore(topic, 0.9, List.of(), List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                version > 1,
                Drivers.NOW,
                "test");
        alerts.send(Drivers.TOPICS.readings(), article, reading);
    }

    private static MessageType type(Alert alert) {
        Lifecycle lifecycle = alert.getLifecycle();
        return lifecycle.getMessageType();
    }

    private static String header(TestRecord<String, Alert> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
