package org.communique.stream;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.Topology;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The applications of this process, started and stopped together. Safe for use by many threads. */
public final class Pipeline implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<Application, KafkaStreams> running = new EnumMap<>(Application.class);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Pipeline() {}

    /**
     * Starts applications; returns at once, before they are ready.
     *
     * @param endpoint host:port under which other instances ask this one
     */
    public static Pipeline start(Settings settings, AvroSerdes serdes, Set<Application> applications, String endpoint) {
        Pipeline pipeline = new Pipeline();
        for (Application application : applications) {
            Topology topology = Topologies.of(application, settings, serdes);
            KafkaStreams streams = new KafkaStreams(topology, StreamsProperties.of(application, settings, endpoint));
            streams.setUncaughtExceptionHandler(new RestartPolicy(application, pipeline.failure));
            streams.setStateListener((now, before) -> pipeline.onState(application, now, before));
            pipeline.running.put(application, streams);
        }
        pipeline.running.values().forEach(KafkaStreams::start);
        return pipeline;
    }

    public Map<Application, KafkaStreams> applications() {
        return Map.copyOf(running);
    }

    /** Whether every application of this process does its work. */
    public boolean ready() {
        return running.values().stream().allMatch(streams -> streams.state() == State.RUNNING);
    }

    /** Whether none has given up; rebalancing and restoring count as alive. */
    public boolean alive() {
        return running.values().stream()
                .noneMatch(s -> s.state() == State.ERROR
                        || s.state() == State.PENDING_ERROR
                        || s.state().hasCompletedShutdown());
    }

    /** Waits until all are ready; false when the time is over or one has failed. */
    public boolean awaitReady(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready()) {
            if (System.nanoTime() > deadline || stopped.await(50, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return true;
    }

    /** Waits until the pipeline is closed or has failed; returns what it failed of, or null. */
    public Throwable awaitStop() throws InterruptedException {
        stopped.await();
        return failure.get();
    }

    public Throwable failure() {
        return failure.get();
    }

    @Override
    public void close() {
        running.values().parallelStream().forEach(streams -> {
            // Leaving at once lets the next start take over without waiting for a session to time out.
            if (!streams.close(CloseOptions.timeout(PATIENCE)
                    .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP))) {
                LOG.warn(
                        "An application did not stop within {}; its work is safe, its local state will be rebuilt",
                        PATIENCE);
            }
        });
        stopped.countDown();
    }

    private void onState(Application application, State now, State before) {
        LOG.debug("{}: {} -> {}", application.label(), before, now);
        if (now == State.ERROR) {
            failure.compareAndSet(
                    null, new IllegalStateException("The application " + application.label() + " has stopped"));
            stopped.countDown();
        }
    }
}
