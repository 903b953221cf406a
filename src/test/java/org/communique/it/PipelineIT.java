package org.communique.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import communique.Alert;
import communique.DeadLetter;
import communique.MeetingMilestone;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.communique.app.Node;
import org.communique.config.Settings;
import org.communique.ops.Accounts;
import org.communique.stream.Application;
import org.communique.stream.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PipelineIT {

    @RegisterExtension
    static final BrokerExtension BROKER = new BrokerExtension();

    private static final String ARTICLE = """
            {"id": "it-1", "published": "2024-03-09T19:40:00Z", "title": "Two leaders meet in Ljubljana", "body": \
            "LJUBLJANA - Slovenian Prime Minister Ana Kovar and Norwegian Prime Minister Henrik Aasland met in Ljubljana \
            on Saturday for their 12th meeting. They spoke of ferries."}""";

    @Test
    void shouldTurnTheSampleFeedIntoAlertsAndAccountForEachArticle() throws Exception {
        Settings settings = BROKER.fresh();
        try (Node node = start(settings);
                PipelineClient client = new PipelineClient(settings)) {
            client.publishSampleFeed();
            client.awaitQuiet(node.pipeline()::alive);

            Accounts accounts = client.accounts();
            assertThat(accounts.balanced()).as("%s", accounts).isTrue();
            assertThat(accounts.in()).isGreaterThanOrEqualTo(28);
            assertThat(accounts.duplicates()).isEqualTo(1);
            assertThat(accounts.deadLetters()).isZero();
            Topics topics = client.topics();
            long events = client.count(topics.milestones());
            assertThat(client.count(topics.milestones())).isPositive();
            assertThat(client.count(topics.agreementChanges())).isPositive();
            assertThat(client.records(topics.alerts(), Alert.class))
                    .extracting(Alert::getHeadline)
                    .hasSizeGreaterThanOrEqualTo((int) events)
                    .doesNotContain("");
        }
    }

    @Test
    void shouldKeepTheBytesOfWhatCannotBeDecoded() throws Exception {
        Settings settings = BROKER.fresh();
        try (Node node = start(settings);
                PipelineClient client = new PipelineClient(settings)) {
            client.publish(List.of(ARTICLE));
            byte[] good = articleBytes(client);
            byte[] unknownId =
                    ByteBuffer.wrap(good.clone()).putInt(1, 1_999_999_999).array();
            byte[] wrongMagic = ByteBuffer.wrap(good.clone()).put(0, (byte) 7).array();
            byte[] truncated = Arrays.copyOf(good, good.length / 2);
            send(settings, client.topics().articles(), List.of(unknownId, wrongMagic, truncated));
            client.awaitQuiet(node.pipeline()::alive);

            assertThat(client.records(client.topics().deadLetters(), DeadLetter.class))
                    .extracting(DeadLetter::getCause, letter -> letter.getValue(), DeadLetter::getTopic)
                    .containsExactlyInAnyOrder(
                            tuple(
                                    "UNKNOWN_SCHEMA",
                                    ByteBuffer.wrap(unknownId),
                                    client.topics().articles()),
                            tuple(
                                    "BAD_BYTES",
                                    ByteBuffer.wrap(wrongMagic),
                                    client.topics().articles()),
                            tuple(
                                    "BAD_BYTES",
                                    ByteBuffer.wrap(truncated),
                                    client.topics().articles()));
            assertThat(client.accounts()).isEqualTo(new Accounts(4, 1, 0, 3, 0));
            assertThat(client.count(client.topics().milestones())).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldLoseAndRepeatNothingWhenStartedAgain(boolean stateIsThere) throws Exception {
        Settings settings = BROKER.fresh();
        Settings again = stateIsThere ? settings : settings.with(Map.of(Settings.STATE_DIR, elsewhere(settings)));
        try (PipelineClient client = new PipelineClient(settings)) {
            Topics topics = client.topics();
            playSampleFeed(settings, client);
            Accounts before = client.accounts();
            List<String> milestones = milestones(client);
            long alerts = client.count(topics.alerts());
            assertThat(milestones).isNotEmpty();

            playSampleFeed(again, client);

            assertThat(client.accounts())
                    .isEqualTo(new Accounts(
                            2 * before.in(),
                            before.read(),
                            before.duplicates() + before.in(),
                            before.deadLetters(),
                            before.held()));
            assertThat(milestones(client)).isEqualTo(milestones);
            assertThat(client.count(topics.alerts())).isEqualTo(alerts);
        }
    }

    private static void playSampleFeed(Settings settings, PipelineClient client) throws InterruptedException {
        try (Node node = start(settings)) {
            client.publishSampleFeed();
            client.awaitQuiet(node.pipeline()::alive);
        }
    }

    private static Node start(Settings settings) {
        return Node.start(settings, port -> Map.of(), new Node.Plan(Set.of(Application.values()), true, List.of()));
    }

    /** As text: Avro cannot compare records whose arrays hold dates. */
    private static List<String> milestones(PipelineClient client) {
        return client.records(client.topics().milestones(), MeetingMilestone.class).stream()
                .map(MeetingMilestone::toString)
                .toList();
    }

    private static String elsewhere(Settings settings) {
        return Path.of(settings.getString(Settings.STATE_DIR))
                .resolveSibling(settings.getString(Settings.APPLICATION_ID) + "-elsewhere")
                .toString();
    }

    private static byte[] articleBytes(PipelineClient client) {
        communique.Article article = client.records(client.topics().articles(), communique.Article.class)
                .get(0);
        return client.serdes()
                .value(communique.Article.class)
                .serializer()
                .serialize(client.topics().articles(), article);
    }

    private static void send(Settings settings, String topic, List<byte[]> values)
            throws ExecutionException, InterruptedException {
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            for (byte[] value : values) {
                producer.send(new ProducerRecord<>(topic, "it-1", value)).get();
            }
        }
    }
}
