package org.communique.ops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads the lag of groups as a read_committed consumer has it: up to the last stable offset, without the transaction
 * markers, which take offsets but are no records. For one thread.
 */
public final class LagReader implements AutoCloseable {

    /** Offsets apart up to which the records between are counted one by one; further away markers matter little. */
    private static final long COUNTABLE = 2_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Admin admin;
    private final Consumer<byte[], byte[]> counter;

    public LagReader(Admin admin, Map<String, Object> kafka) {
        this.admin = admin;
        Map<String, Object> config = new TreeMap<>(kafka);
        config.put("isolation.level", "read_committed");
        config.put("enable.auto.commit", false);
        config.put("auto.offset.reset", "none");
        this.counter = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Lag of each partition of the given topics for their group, in the order given, then by partition. */
    public List<PartitionLag> read(Map<String, List<String>> topicsByGroup) {
        List<PartitionLag> all = new ArrayList<>();
        topicsByGroup.forEach((group, topics) -> all.addAll(read(group, topics)));
        return all;
    }

    private List<PartitionLag> read(String group, List<String> topics) {
        Collection<TopicPartition> partitions = partitions(topics);
        // Committed first, end after: the other way round a busy group would seem to be ahead of the end.
        Map<TopicPartition, OffsetAndMetadata> committed = committed(group, partitions);
        Map<TopicPartition, ListOffsetsResultInfo> ends = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, ListOffsetsResultInfo> starts = offsets(partitions, OffsetSpec.earliest());
        List<PartitionLag> rows = new ArrayList<>();
        partitions.stream()
                .sorted(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition))
                .forEach(partition -> rows.add(row(
                        group,
                        partition,
                        committed.get(partition),
                        starts.get(partition).offset(),
                        ends.get(partition).offset())));
        return rows;
    }

    private PartitionLag row(String group, TopicPartition at, OffsetAndMetadata committed, long start, long end) {
        if (committed == null) {
            return new PartitionLag(
                    group, at.topic(), at.partition(), OptionalLong.empty(), end, OptionalLong.empty(), true);
        }
        // What retention has deleted can no longer be read and is nobody's lag.
        long from = Math.max(committed.offset(), start);
        OptionalLong counted = end - from <= COUNTABLE ? count(at, from, end) : OptionalLong.empty();
        return new PartitionLag(
                group,
                at.topic(),
                at.partition(),
                OptionalLong.of(committed.offset()),
                end,
                OptionalLong.of(counted.orElse(end - from)),
                counted.isPresent());
    }

    /** Records between two offsets; empty where they could not be read in time. */
    private OptionalLong count(TopicPartition at, long from, long end) {
        if (from >= end) {
            return OptionalLong.of(0);
        }
        counter.assign(List.of(at));
        counter.seek(at, from);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long count = 0;
        while (counter.position(at) < end && System.nanoTime() < deadline) {
            count += counter.poll(Duration.ofMillis(100)).records(at).stream()
                    .filter(record -> record.offset() < end)
                    .count();
        }
        return counter.position(at) >= end ? OptionalLong.of(count) : OptionalLong.empty();
    }

    private Collection<TopicPartition> partitions(List<String> topics) {
        Map<String, TopicDescription> described =
                await(admin.describeTopics(topics).allTopicNames());
        return described.values().stream()
                .flatMap(topic -> topic.partitions().stream().map(p -> new TopicPartition(topic.name(), p.partition())))
                .toList();
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(String group, Collection<TopicPartition> partitions) {
        try {
            return admin.listConsumerGroupOffsets(
                            Map.of(group, new ListConsumerGroupOffsetsSpec().topicPartitions(partitions)))
                    .partitionsToOffsetAndMetadata(group)
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return Map.of();
            }
            throw new KafkaException(
                    "Cannot read the offsets of " + group + ": " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(Collection<TopicPartition> partitions, OffsetSpec spec) {
        return await(admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(p -> p, p -> spec)),
                        new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all());
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    @Override
    public void close() {
        counter.close();
    }
}
