package org.communique.it;

import static org.assertj.core.api.Assertions.assertThat;

import communique.AgreementChange;
import communique.Lifecycle;
import communique.MeetingMilestone;
import communique.MessageType;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.communique.app.Connection;
import org.communique.app.Node;
import org.communique.cli.Communique;
import org.communique.config.Settings;
import org.communique.serde.AvroJson;
import org.communique.stream.Application;
import org.communique.stream.LedgerBeside;
import org.communique.stream.LedgerControl;
import org.communique.stream.TopicReader;
import org.communique.stream.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rebuild command against a running pipeline, as its consumers and its operator see it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RebuildIT {

    @RegisterExtension
    static final BrokerExtension BROKER = new BrokerExtension();

    private static final List<String> PAIRS = List.of("NOR-SVN", "FIN-MNG", "KEN-PRT", "ISL-URY", "CHL-NZL");
    private static final String LATE = """
            {"id": "late", "published": "2024-11-18T09:00:00Z", "title": "", "body": "OSLO - Norwegian Prime Minister Henrik \
            Aasland met Slovenian Prime Minister Ana Kovar in Oslo on Saturday for their 15th meeting."}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final StringWriter printed = new StringWriter();

    @Test
    void shouldTellOnlyWhatOtherRulesChange() throws Exception {
        Settings settings = BROKER.fresh();
        try (PipelineClient client = new PipelineClient(settings)) {
            play(settings, client);
            Map<String, String> told = live(client);
            long records = count(client);
            Settings changed = settings.with(Map.of(Settings.LANDMARK_EVERY, "7"));
            try (Node node = start(changed)) {
                assertThat(node.pipeline().awaitReady(Duration.ofMinutes(1))).isTrue();
                Map<String, String> before = queries(node);

                assertThat(rebuild(changed, "--dry-run")).isZero();
                assertThat(count(client)).isEqualTo(records);
                assertThat(internalTopics(settings)).noneMatch(name -> name.contains("-g2"));
                assertThat(rebuild(changed)).as("%s", printed).isZero();
                awaitGeneration(node, 2);
                assertThat(queries(node)).isEqualTo(before);
            }
            Map<String, String> now = live(client);
            assertThat(now.keySet()).isEqualTo(told.keySet());
            List<String> different = now.keySet().stream()
                    .filter(id -> !now.get(id).equals(told.get(id)))
                    .toList();
            assertThat(different).isNotEmpty().allMatch(id -> now.get(id).contains("every"));
            assertThat(count(client)).isEqualTo(records + different.size());
            assertThat(now).isEqualTo(liveOfFreshPipeline(Map.of(Settings.LANDMARK_EVERY, "7")));
            assertRevisionsWithoutGaps(client);
            assertThat(internalTopics(settings))
                    .noneMatch(name -> name.contains("beside") || name.contains("-ledger-ledger-rows"));
        }
    }

    @Test
    void shouldMendDamageWithoutAWord() throws Exception {
        Settings settings = BROKER.fresh();
        try (PipelineClient client = new PipelineClient(settings)) {
            Map<String, String> before = play(settings, client);
            long records = count(client);
            damage(settings);
            Settings elsewhere = settings.with(Map.of(Settings.STATE_DIR, elsewhere(settings)));
            try (Node node = start(elsewhere)) {
                assertThat(node.pipeline().awaitReady(Duration.ofMinutes(1))).isTrue();
                assertThat(queries(node)).isNotEqualTo(before);

                assertThat(rebuild(elsewhere)).as("%s", printed).isZero();
                awaitGeneration(node, 2);
                assertThat(queries(node)).isEqualTo(before);
                assertThat(count(client)).isEqualTo(records);

                client.publish(List.of(LATE));
                client.awaitQuiet(node.settings(), node.pipeline()::alive);
                assertThat(count(client)).isGreaterThan(records);
                assertRevisionsWithoutGaps(client);
            }
            try (Node again = start(elsewhere)) {
                assertThat(again.settings().getInt(Settings.LEDGER_GENERATION)).isEqualTo(2);
            }
        }
    }

    @Test
    void shouldLeaveTheLiveLedgersToThemselvesWhenPausedInVain() throws Exception {
        Settings settings = BROKER.fresh();
        try (Node node = start(settings);
                PipelineClient client = new PipelineClient(settings);
                Admin admin = Connection.open(settings);
                LedgerControl control = new LedgerControl(settings, admin)) {
            assertThat(node.pipeline().awaitReady(Duration.ofMinutes(1))).isTrue();
            control.write(new LedgerControl.State(1, Instant.now().plusSeconds(6)));
            await(() -> !node.pipeline().ready());
            assertThat(node.pipeline().alive()).isTrue();
            await(() -> node.pipeline().ready());
            client.publishSampleFeed();
            client.awaitQuiet(node.pipeline()::alive);
            assertThat(client.count(client.topics().milestones())).isPositive();
        }
    }

    private Map<String, String> play(Settings settings, PipelineClient client) throws Exception {
        try (Node node = start(settings)) {
            client.publishSampleFeed();
            client.awaitQuiet(node.pipeline()::alive);
            return queries(node);
        }
    }

    private Map<String, String> liveOfFreshPipeline(Map<String, String> changed) throws Exception {
        Settings settings = BROKER.fresh().with(changed);
        try (PipelineClient client = new PipelineClient(settings)) {
            play(settings, client);
            return live(client);
        }
    }

    /** Loses rows of the ledgers, as a failing disk or a hand may. */
    private static void damage(Settings settings) throws Exception {
        String changelog = LedgerBeside.changelog(settings);
        List<ProducerRecord<String, byte[]>> tombstones = new ArrayList<>();
        try (TopicReader reader = new TopicReader(settings.kafka())) {
            reader.scan(changelog, Map.of(), record -> {
                if (record.key().startsWith("NOR-SVN|m") || record.key().startsWith("FIN-MNG|a")) {
                    tombstones.add(new ProducerRecord<>(changelog, record.partition(), record.key(), null));
                }
                return true;
            });
        }
        assertThat(tombstones).isNotEmpty();
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(settings.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            for (ProducerRecord<String, byte[]> tombstone : tombstones) {
                producer.send(tombstone).get();
            }
        }
    }

    private int rebuild(Settings settings, String... more) {
        List<String> arguments = new ArrayList<>(List.of("rebuild"));
        settings.originalsStrings().forEach((key, value) -> arguments.addAll(List.of("--set", key + "=" + value)));
        arguments.addAll(List.of(more));
        return Communique.commandLine()
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(printed))
                .execute(arguments.toArray(String[]::new));
    }

    private static void awaitGeneration(Node node, int generation) throws InterruptedException {
        await(() -> node.settings().getInt(Settings.LEDGER_GENERATION) == generation
                && node.pipeline().ready());
    }

    private static void await(java.util.function.BooleanSupplier done) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** What a consumer knows who keeps the newest revision of each event. */
    private static Map<String, String> live(PipelineClient client) {
        Map<String, String> live = new TreeMap<>();
        for (SpecificRecord event : events(client)) {
            String id = event.get(event.getSchema().getField("id").pos()).toString();
            if (lifecycle(event).getMessageType() == MessageType.CANCEL) {
                live.remove(id);
            } else {
                live.put(
                        id,
                        AvroJson.tree(event)
                                .remove(List.of("lifecycle", "clocks"))
                                .toString());
            }
        }
        return live;
    }

    private static void assertRevisionsWithoutGaps(PipelineClient client) {
        Map<String, Integer> revisions = new HashMap<>();
        for (SpecificRecord event : events(client)) {
            String id = event.get(event.getSchema().getField("id").pos()).toString();
            int expected = revisions.getOrDefault(id, 0) + 1;
            assertThat(lifecycle(event).getRevision()).as("%s", id).isEqualTo(expected);
            revisions.put(id, expected);
        }
    }

    private static List<SpecificRecord> events(PipelineClient client) {
        Topics topics = client.topics();
        List<SpecificRecord> events = new ArrayList<>(client.records(topics.milestones(), MeetingMilestone.class));
        events.addAll(client.records(topics.agreementChanges(), AgreementChange.class));
        return events;
    }

    private static Lifecycle lifecycle(SpecificRecord event) {
        return event instanceof MeetingMilestone milestone
                ? milestone.getLifecycle()
                : ((AgreementChange) event).getLifecycle();
    }

    private static long count(PipelineClient client) {
        return client.count(client.topics().milestones())
                + client.count(client.topics().agreementChanges());
    }

    private Map<String, String> queries(Node node) throws IOException, InterruptedException {
        Map<String, String> answers = new TreeMap<>();
        for (String pair : PAIRS) {
            for (String question : List.of("/meetings/", "/agreements/")) {
                HttpResponse<String> answer = http.send(
                        HttpRequest.newBuilder(URI.create(node.url() + question + pair))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(200);
                answers.put(question + pair, answer.body());
            }
        }
        return answers;
    }

    private static List<String> internalTopics(Settings settings) throws Exception {
        try (Admin admin = Connection.open(settings)) {
            return admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith(settings.getString(Settings.APPLICATION_ID) + "-"))
                    .toList();
        }
    }

    private static Node start(Settings settings) {
        return Node.start(settings, port -> Map.of(), new Node.Plan(Set.of(Application.values()), true, List.of()));
    }

    private static String elsewhere(Settings settings) {
        return Path.of(settings.getString(Settings.STATE_DIR))
                .resolveSibling(settings.getString(Settings.APPLICATION_ID) + "-elsewhere")
                .toString();
    }
}
