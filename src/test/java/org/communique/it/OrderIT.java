package org.communique.it;

import static org.assertj.core.api.Assertions.assertThat;

import communique.AgreementChange;
import communique.MeetingMilestone;
import communique.MessageType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.avro.specific.SpecificRecord;
import org.communique.app.Node;
import org.communique.config.Settings;
import org.communique.serde.AvroJson;
import org.communique.stream.Application;
import org.communique.stream.LedgerBeside;
import org.communique.stream.TopicReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The law of memory on a broker: four partitions, another order, repetitions and a restart in between change nothing. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class OrderIT {

    @RegisterExtension
    static final BrokerExtension BROKER = new BrokerExtension();

    @Test
    void shouldLeaveTheSameLedgersAndLiveEventsWhateverTheOrder() throws Exception {
        List<String> feed = feed();
        Memory inOrder = play(List.of(feed));
        assertThat(inOrder.rows()).hasSizeGreaterThan(100);
        assertThat(inOrder.live()).hasSizeGreaterThan(10);
        for (long seed : new long[] {7, 11}) {
            Random random = new Random(seed);
            List<String> shuffled = new ArrayList<>(feed);
            shuffled.addAll(feed.subList(0, feed.size() / 2));
            Collections.shuffle(shuffled, random);
            int cut = 1 + random.nextInt(shuffled.size() - 1);

            Memory memory = play(List.of(shuffled.subList(0, cut), shuffled.subList(cut, shuffled.size())));

            assertThat(memory.live()).isEqualTo(inOrder.live());
            assertThat(memory.rows()).isEqualTo(inOrder.rows());
        }
    }

    /**
     * What is left.
     *
     * @param rows of the ledgers, but for those that count revisions
     * @param live events that hold, without what the order may change
     */
    private record Memory(Map<String, String> rows, Map<String, String> live) {}

    /** Each part by a process of its own. */
    private static Memory play(List<List<String>> parts) throws Exception {
        Settings settings = BROKER.fresh().with(Map.of(Settings.PARTITIONS, "4"));
        try (PipelineClient client = new PipelineClient(settings)) {
            for (List<String> part : parts) {
                try (Node node = Node.start(
                        settings, port -> Map.of(), new Node.Plan(Set.of(Application.values()), true, List.of()))) {
                    client.publish(part);
                    client.awaitQuiet(node.pipeline()::alive);
                }
            }
            return new Memory(rows(settings), live(client));
        }
    }

    private static Map<String, String> rows(Settings settings) {
        Map<String, String> rows = new TreeMap<>();
        try (TopicReader reader = new TopicReader(settings.kafka())) {
            reader.scan(LedgerBeside.changelog(settings), Map.of(), record -> {
                if (record.value() == null) {
                    rows.remove(record.key());
                } else if (!record.key().split("\\|", 3)[1].equals("e")) {
                    rows.put(record.key(), Base64.getEncoder().encodeToString(record.value()));
                }
                return true;
            });
        }
        return rows;
    }

    private static Map<String, String> live(PipelineClient client) {
        List<SpecificRecord> events =
                new ArrayList<>(client.records(client.topics().milestones(), MeetingMilestone.class));
        events.addAll(client.records(client.topics().agreementChanges(), AgreementChange.class));
        Map<String, String> live = new TreeMap<>();
        for (SpecificRecord event : events) {
            String id = event.get(event.getSchema().getField("id").pos()).toString();
            communique.Lifecycle lifecycle = (communique.Lifecycle)
                    event.get(event.getSchema().getField("lifecycle").pos());
            if (lifecycle.getMessageType() == MessageType.CANCEL) {
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

    private static List<String> feed() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                OrderIT.class.getResourceAsStream("/org/communique/sample/feed.jsonl"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
