package org.communique.stream;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    private final AvroSerdes serdes;
    private final String endpoint;
    private final Set<Application> wanted;
    private final Map<Application, KafkaStreams> running = new ConcurrentHashMap<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Pipeline(AvroSerdes serdes, Set<Application> wanted, String endpoint) {
        this.serdes = serdes;
        this.wanted = Set.copyOf(wanted);
        this.endpoint = endpoint;
    }

    /**
     * Starts applications but for the ledgers, which whoever knows the live ones starts; returns at once, before they are ready.
     *
     * @param applications all that are to run in this process
     * @param endpoint host:port under which other instances ask this one
     */
    public static Pipeline start(Settings settings, AvroSerdes serdes, Set<Application> applications, String endpoint) {
        Pipeline pipeline = new Pipeline(serdes, applications, endpoint);
        applications.stream()
                .filter(application -> application != Application.LEDGER)
                .forEach(application -> pipeline.start(application, settings));
        return pipeline;
    }

    /** Starts one of its applications that does not run now. */
    public synchronized void start(Application application, Settings settings) {
        if (stopped.getCount() == 0) {
            return;
        }
        Topology topology = Topologies.of(application, settings, serdes);
        KafkaStreams streams = new KafkaStreams(topology, StreamsProperties.of(application, settings, endpoint));
        streams.setUncaughtExceptionHandler(new RestartPolicy(application, failure));
        streams.setStateListener((now, before) -> onState(application, now, before));
        running.put(application, streams);
        streams.start();
    }

    /** Stops one application, as long as another start of it is due; until then the pipeline is alive but not ready. */
    public synchronized void stop(Application application) {
        KafkaStreams streams = running.remove(application);
        if (streams != null) {
            close(streams);
        }
    }

    public Map<Application, KafkaStreams> applications() {
        return Map.copyOf(running);
    }

    /** Whether every application of this process does its work. */
    public boolean ready() {
        return running.keySet().containsAll(wanted)
                && running.values().stream().allMatch(streams -> streams.state() == State.RUNNING);
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
    public synchronized void close() {
        running.values().parallelStream().forEach(Pipeline::close);
        stopped.countDown();
    }

    private static void close(KafkaStreams streams) {
        // Leaving at once lets the next start take over without waiting for a session to time out.
        if (!streams.close(CloseOptions.timeout(PATIENCE)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP))) {
            LOG.warn(
                    "An application did not stop within {}; its work is safe, its local state will be rebuilt",
                    PATIENCE);
        }
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
