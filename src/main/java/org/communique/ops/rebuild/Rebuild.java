package org.communique.ops.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.config.Settings;
import org.communique.ops.LagReader;
import org.communique.ops.LocalState;
import org.communique.ops.Reset;
import org.communique.serde.AvroSerdes;
import org.communique.stream.Application;
import org.communique.stream.LedgerBeside;
import org.communique.stream.LedgerControl;
import org.communique.stream.TopicReader;
import org.communique.stream.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the ledgers anew from the statements, beside the live ones, and switches to them. Until the switch, which is one
 * transaction, the live ledgers are left as they are; closed before it, this leaves nothing behind. For one thread; another
 * may close it.
 */
public final class Rebuild implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(1);

    private final Settings live;
    private final Settings next;
    private final AvroSerdes serdes;
    private final Admin admin;
    private final Topics topics;
    private final Topics built;
    private final BesideTopics besideTopics;
    private final Groups groups;
    private final LedgerControl control;
    private final TopicReader reader;
    private final LagReader lag;
    private LedgerBeside beside;
    private Instant pausedUntil;
    private boolean switched;

    /**
     * A rebuild to come.
     *
     * @param settings those of the pipeline; its rules are those by which the new ledgers are built
     */
    public Rebuild(Settings settings, AvroSerdes serdes, Admin admin) {
        this.serdes = serdes;
        this.admin = admin;
        this.control = new LedgerControl(settings, admin);
        control.create(settings);
        this.live = control.applied(settings, control.read());
        this.next = LedgerBeside.next(live);
        this.topics = Topics.of(settings);
        this.built = LedgerBeside.topics(next);
        this.besideTopics = new BesideTopics(next, admin);
        this.groups = new Groups(admin);
        this.reader = new TopicReader(settings.kafka());
        this.lag = new LagReader(admin, settings.kafka());
    }

    public int generation() {
        return next.getInt(Settings.LEDGER_GENERATION);
    }

    /** Removes what a rebuild that broke off may have left, and starts to build. */
    public synchronized void begin() {
        removeTraces(next);
        besideTopics.create(reader);
        beside = new LedgerBeside(next, serdes);
    }

    /** Statements that the new ledgers have still to read; those of a group that has not begun are all. */
    public long behind() {
        requireAlive();
        return lag.read(Map.of(Application.LEDGER.id(next), List.of(topics.statements()))).stream()
                .mapToLong(row -> row.behind().orElse(row.end()))
                .sum();
    }

    /** What a switch now would tell, while the live ledgers go on. */
    public Summary preview() throws InterruptedException {
        settle();
        return Summary.of(compare(), reader, built, topics, serdes);
    }

    /**
     * Stops the live ledgers, compares, and switches. They stand still from here to the end of it: some seconds, and the
     * time that the comparison takes.
     *
     * @param note told what is done
     * @throws IllegalStateException where the live ledgers do not stop in time; they go on then
     */
    public Summary switchOver(Consumer<String> note) throws InterruptedException {
        note.accept("stopping the live ledgers");
        pauseLive();
        String old = Application.LEDGER.id(live);
        await(
                () -> groups.isEmpty(old),
                STOP_PATIENCE,
                "Instances of " + old + " still run after " + STOP_PATIENCE
                        + ". Those of an earlier release must be stopped by hand");
        note.accept("reading what they have read last");
        Map<Integer, Long> reached = groups.offsets(old, topics.statements());
        await(() -> hasReached(reached), STOP_PATIENCE, "The new ledgers do not get on");
        settle();
        note.accept("comparing");
        Differences differences = compare();
        Summary summary = Summary.of(differences, reader, built, topics, serdes);
        Map<Integer, Long> read = groups.offsets(Application.LEDGER.id(next), topics.statements());
        closeBeside();
        if (!read.equals(groups.offsets(Application.LEDGER.id(next), topics.statements()))
                || !groups.isEmpty(old)
                || Instant.now().isAfter(pausedUntil.minus(Switch.TRANSACTION))) {
            throw new IllegalStateException(
                    "The ledgers did not stand still for long enough. Nothing was changed; try again");
        }
        note.accept("switching");
        new Switch(next, serdes, pair -> reader.partition(topics.statements(), pair))
                .execute(differences, control, reader);
        switched = true;
        removeTraces(live);
        besideTopics.remove();
        return summary;
    }

    private Differences compare() {
        return beside.read(rows -> {
            Succession succession = new Succession(rows);
            List<Differences.Part> parts = new ArrayList<>();
            long same = 0;
            try (Deserializer<SpecificRecord> decoder =
                    serdes.value(SpecificRecord.class).deserializer()) {
                for (String name : List.of(topics.milestones(), topics.agreementChanges())) {
                    for (int partition : reader.end(name).keySet()) {
                        Told told = Told.read(reader, decoder, name, partition);
                        Told anew = Told.read(reader, decoder, besideTopics.of(name), partition);
                        List<Succession.Step> steps = succession.steps(told, anew);
                        parts.add(new Differences.Part(name, besideTopics.of(name), partition, steps));
                        long heard = steps.stream()
                                .filter(step -> step.lifecycle() != null)
                                .count();
                        long liveNow = anew.words().values().stream()
                                .filter(Told.Word::live)
                                .count();
                        same += Math.max(0, liveNow - heard);
                    }
                }
            }
            return new Differences(parts, same);
        });
    }

    /** Lets no further statement in, and waits until what was under way is committed. */
    private void settle() throws InterruptedException {
        beside.pause();
        TimeUnit.MILLISECONDS.sleep(
                2 * Math.max(live.getLong(Settings.COMMIT_INTERVAL), live.getLong(Settings.COMMIT_INTERVAL_BEHIND)));
        requireAlive();
    }

    private boolean hasReached(Map<Integer, Long> wanted) {
        requireAlive();
        Map<Integer, Long> now = groups.offsets(Application.LEDGER.id(next), topics.statements());
        return wanted.entrySet().stream().allMatch(e -> now.getOrDefault(e.getKey(), 0L) >= e.getValue());
    }

    private synchronized void pauseLive() {
        pausedUntil = Instant.now().plus(PAUSE);
        control.write(new LedgerControl.State(live.getInt(Settings.LEDGER_GENERATION), pausedUntil));
    }

    private static void await(BooleanSupplier done, Duration patience, String otherwise) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(otherwise);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private synchronized void requireAlive() {
        if (beside == null) {
            throw new IllegalStateException("The rebuild was stopped. Nothing was changed");
        }
        if (beside.failed()) {
            throw new IllegalStateException("The new ledgers have stopped; the log tells why. The live ones go on");
        }
    }

    /** Group, internal topics and local state of ledgers, and what they told while they were built. */
    private void removeTraces(Settings of) {
        String id = Application.LEDGER.id(of);
        Reset reset = new Reset(admin);
        reset.execute(id, reset.internalTopics(id));
        if (!of.equals(live)) {
            besideTopics.remove();
        }
        try {
            LocalState.delete(Path.of(of.getString(Settings.STATE_DIR), id));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the state of " + id + ": " + e.getMessage(), e);
        }
    }

    private synchronized void closeBeside() {
        if (beside != null) {
            beside.close();
            beside = null;
        }
    }

    /** Before the switch: leaves everything as it was found. */
    @Override
    public synchronized void close() {
        try {
            boolean begun = beside != null;
            closeBeside();
            if (!switched && pausedUntil != null) {
                control.write(new LedgerControl.State(live.getInt(Settings.LEDGER_GENERATION), null));
            }
            if (!switched && (begun || pausedUntil != null)) {
                removeTraces(next);
            }
        } finally {
            Stream.<AutoCloseable>of(control, reader, lag).forEach(Rebuild::closeQuietly);
        }
    }

    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            // Where the process is told to stop, another thread may be in the midst of reading.
            LOG.debug("{} did not close cleanly", part.getClass().getSimpleName(), e);
        }
    }
}
