package org.communique.stream;

import communique.Alert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;

/** The alerts topic, read from a cursor on. Safe for use by many threads, one at a time. */
public final class AlertLog implements AutoCloseable {

    private final String topic;
    private final TopicReader reader;
    private final Deserializer<Alert> decoder;

    public AlertLog(Settings settings, AvroSerdes serdes) {
        this.topic = Topics.of(settings).alerts();
        this.reader = new TopicReader(settings.kafka());
        this.decoder = serdes.value(Alert.class).deserializer();
    }

    /**
     * Alerts and where to go on.
     *
     * @param next offset to go on from, by partition
     */
    public record Page(List<Alert> alerts, SortedMap<Integer, Long> next) {}

    /** At most so many wanted alerts from these offsets on. */
    public synchronized Page read(Map<Integer, Long> from, int limit, Predicate<Alert> wanted) {
        List<Alert> alerts = new ArrayList<>();
        SortedMap<Integer, Long> next = reader.scan(topic, from, record -> {
            Alert alert = decoder.deserialize(topic, record.value());
            if (wanted.test(alert)) {
                alerts.add(alert);
            }
            return alerts.size() < limit;
        });
        return new Page(alerts, next);
    }

    /** Offsets behind the last alert as it is now. */
    public synchronized SortedMap<Integer, Long> end() {
        return reader.end(topic);
    }

    @Override
    public synchronized void close() {
        reader.close();
        decoder.close();
    }
}
