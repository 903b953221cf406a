package org.communique.bench.pipeline;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Watches how far a group has come in a topic whose records are not transactional, so that offsets are records. */
final class Progress {

    private static final int LOOK_MS = 50;

    private final Admin admin;
    private final String group;
    private final String topic;

    Progress(Admin admin, String group, String topic) {
        this.admin = admin;
        this.group = group;
        this.topic = topic;
    }

    /**
     * Waits until so many records have been committed.
     *
     * @return time of it, as {@link System#nanoTime}
     * @throws IllegalStateException where the worker ends or nothing moves for two minutes
     */
    long await(long records, Worker worker) throws InterruptedException {
        long last = -1;
        long moved = System.nanoTime();
        while (true) {
            long now = committed();
            long time = System.nanoTime();
            if (now >= records) {
                return time;
            }
            if (now != last) {
                last = now;
                moved = time;
            }
            if (!worker.alive() || time - moved > TimeUnit.MINUTES.toNanos(2)) {
                throw new IllegalStateException(group + " stands still at " + now + " of " + records);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        }
    }

    /** Who does the work. */
    interface Worker {
        boolean alive();
    }

    long committed() throws InterruptedException {
        try {
            Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return offsets.entrySet().stream()
                    .filter(entry ->
                            entry.getValue() != null && entry.getKey().topic().equals(topic))
                    .mapToLong(entry -> entry.getValue().offset())
                    .sum();
        } catch (ExecutionException e) {
            return 0;
        }
    }
}
