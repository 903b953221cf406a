package org.communique.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from given offsets to its end, as a read_committed consumer without a group. For one thread. */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<String, byte[]> consumer;

    public TopicReader(Map<String, Object> kafka) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        // Looking must not make topics.
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        this.consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * What was read.
     *
     * @param next offset to go on from, by partition
     */
    public record Batch(List<ConsumerRecord<String, byte[]>> records, SortedMap<Integer, Long> next) {}

    /** Takes a record; false to stop after it. */
    public interface Sink extends Predicate<ConsumerRecord<String, byte[]>> {}

    /** Every committed record from these offsets to the end as it is at the call, partition by partition in order. */
    public Batch read(String topic, Map<Integer, Long> from, int limit) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        SortedMap<Integer, Long> next = scan(topic, from, record -> {
            records.add(record);
            return records.size() < limit;
        });
        return new Batch(records, next);
    }

    /**
     * Feeds the sink every committed record from these offsets to the end as it is at the call.
     *
     * @return offset to go on from, by partition
     */
    public SortedMap<Integer, Long> scan(String topic, Map<Integer, Long> from, Sink sink) {
        List<TopicPartition> partitions = partitions(topic);
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> starts = consumer.beginningOffsets(partitions);
        SortedMap<Integer, Long> next = new TreeMap<>();
        for (TopicPartition p : partitions) {
            long offset = Math.max(starts.get(p), from.getOrDefault(p.partition(), 0L));
            consumer.seek(p, offset);
            next.put(p.partition(), offset);
        }
        boolean wanted = true;
        while (wanted && behind(partitions, ends)) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                if (record.offset() >= ends.get(new TopicPartition(topic, record.partition()))) {
                    continue;
                }
                next.put(record.partition(), record.offset() + 1);
                wanted = sink.test(record);
                if (!wanted) {
                    break;
                }
            }
        }
        return next;
    }

    /** Offsets behind the last committed record as it is now, by partition. */
    public SortedMap<Integer, Long> end(String topic) {
        List<TopicPartition> partitions = partitions(topic);
        SortedMap<Integer, Long> end = new TreeMap<>();
        consumer.endOffsets(partitions).forEach((p, offset) -> end.put(p.partition(), offset));
        return end;
    }

    /**
     * Offsets from which one partition is read from a time on, and of the others nothing.
     *
     * @param partition the only one of interest
     */
    public SortedMap<Integer, Long> since(String topic, int partition, Instant time) {
        SortedMap<Integer, Long> from = end(topic);
        TopicPartition wanted = new TopicPartition(topic, partition);
        OffsetAndTimestamp first =
                consumer.offsetsForTimes(Map.of(wanted, time.toEpochMilli())).get(wanted);
        if (first != null) {
            from.put(partition, first.offset());
        }
        return from;
    }

    /** Partition to which our producers send a key. */
    public int partition(String topic, String key) {
        return BuiltInPartitioner.partitionForKey(
                key.getBytes(StandardCharsets.UTF_8), partitions(topic).size());
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
    }

    private boolean behind(Collection<TopicPartition> partitions, Map<TopicPartition, Long> ends) {
        return partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
