package org.communique.ops.rebuild;

import communique.AgreementChange;
import communique.MeetingMilestone;
import communique.MessageType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.alert.Headlines;
import org.communique.serde.AvroSerdes;
import org.communique.stream.TopicReader;
import org.communique.stream.Topics;

/**
 * What a switch tells consumers.
 *
 * @param same live events of which old and new ledgers tell the same, so that nothing is told
 * @param counts events told, by message type
 * @param lines the first of them, a line each
 * @param rejected statements that the new ledgers could not take
 */
public record Summary(long same, Map<MessageType, Integer> counts, List<String> lines, long rejected) {

    private static final int MOST_LINES = 30;

    public int changed() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static Summary of(Differences differences, TopicReader reader, Topics built, Topics topics, AvroSerdes serdes) {
        List<String> lines = new ArrayList<>();
        try (Deserializer<SpecificRecord> decoder =
                serdes.value(SpecificRecord.class).deserializer()) {
            for (Differences.Part part : differences.changes()) {
                if (lines.size() < MOST_LINES) {
                    lines.addAll(lines(part, reader, decoder));
                }
            }
        }
        long[] rejected = {0};
        reader.scan(built.deadLetters(), Map.of(), record -> ++rejected[0] > 0);
        return new Summary(
                differences.same(),
                differences.counts(),
                lines.stream().limit(MOST_LINES).toList(),
                rejected[0]);
    }

    private static List<String> lines(Differences.Part part, TopicReader reader, Deserializer<SpecificRecord> decoder) {
        Map<String, String> lines = new TreeMap<>();
        for (boolean fromBuilt : new boolean[] {true, false}) {
            Map<Long, Succession.Step> wanted = new HashMap<>();
            part.steps().stream()
                    .filter(step -> step.lifecycle() != null && step.fromBuilt() == fromBuilt)
                    .limit(MOST_LINES)
                    .forEach(step -> wanted.put(step.offset(), step));
            String topic = fromBuilt ? part.built() : part.topic();
            Map<Integer, Long> only = new HashMap<>(reader.end(topic));
            only.put(part.partition(), 0L);
            reader.scan(topic, only, record -> {
                Succession.Step step = wanted.remove(record.offset());
                if (step != null) {
                    lines.put(step.id(), line(step, decoder.deserialize(topic, record.value())));
                }
                return !wanted.isEmpty();
            });
        }
        return List.copyOf(lines.values());
    }

    private static String line(Succession.Step step, SpecificRecord event) {
        event.put(event.getSchema().getField("lifecycle").pos(), step.lifecycle());
        String headline = event instanceof MeetingMilestone milestone
                ? Headlines.of(milestone)
                : Headlines.of((AgreementChange) event);
        return step.lifecycle().getMessageType() == MessageType.ALERT ? "ALERT " + headline : headline;
    }
}
