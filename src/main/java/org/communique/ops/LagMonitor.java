package org.communique.ops;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the lag every few seconds in the background, so that a scrape costs nothing and tells how old it is. */
public final class LagMonitor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LagMonitor.class);

    private final LagReader reader;
    private final Supplier<Map<String, List<String>>> topicsByGroup;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "lag");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Sample latest = new Sample(List.of(), Instant.EPOCH);

    /** What was read, and when. */
    public record Sample(List<PartitionLag> partitions, Instant at) {}

    public LagMonitor(LagReader reader, Supplier<Map<String, List<String>>> topicsByGroup, Duration every) {
        this.reader = reader;
        this.topicsByGroup = topicsByGroup;
        var unused = clock.scheduleWithFixedDelay(this::sample, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    public Sample latest() {
        return latest;
    }

    private void sample() {
        try {
            latest = new Sample(reader.read(topicsByGroup.get()), Instant.now());
        } catch (KafkaException e) {
            // The last sample stays, with its age; brokers that are away show in health as well.
            LOG.debug("Lag could not be read: {}", e.toString());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            if (clock.awaitTermination(10, TimeUnit.SECONDS)) {
                reader.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
