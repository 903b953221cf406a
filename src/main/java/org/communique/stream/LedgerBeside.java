package org.communique.stream;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.communique.config.Settings;
import org.communique.ledger.LedgerRows;
import org.communique.serde.AvroSerdes;
import org.communique.stream.ledger.LedgerTopology;
import org.communique.stream.ledger.StoreRows;

/**
 * Ledgers of the next generation while they are built: an application of its own that reads all statements, and tells its
 * events to topics of its own.
 */
public final class LedgerBeside implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaStreams streams;

    /**
     * Starts to build.
     *
     * @param next settings with the generation to be built
     */
    public LedgerBeside(Settings next, AvroSerdes serdes) {
        this.streams = new KafkaStreams(
                Topologies.ledgerBeside(next, serdes, topics(next)),
                StreamsProperties.of(Application.LEDGER, next, "localhost:0"));
        streams.setUncaughtExceptionHandler(fault -> StreamThreadExceptionResponse.SHUTDOWN_CLIENT);
        streams.start();
    }

    /** Topics that take what ledgers of a generation tell while they are built; only three of the eight are used. */
    public static Topics topics(Settings next) {
        return new Topics(Application.LEDGER.id(next) + "-beside.");
    }

    /** Topic that holds the rows, from which they are restored. */
    public static String changelog(Settings next) {
        return Application.LEDGER.id(next) + "-" + LedgerTopology.ROWS + "-changelog";
    }

    public boolean failed() {
        return streams.state() == KafkaStreams.State.ERROR
                || streams.state() == KafkaStreams.State.PENDING_ERROR
                || streams.state().hasCompletedShutdown();
    }

    /** Takes in no further statement; the rows can still be read. What is under way is committed within a commit interval. */
    public void pause() {
        streams.pause();
    }

    /** An answer from the rows. */
    public <T> T read(Function<LedgerRows, T> question) {
        return question.apply(new StoreRows(streams.store(
                StoreQueryParameters.fromNameAndType(LedgerTopology.ROWS, QueryableStoreTypes.keyValueStore()))));
    }

    /** Stops and leaves the group, so that none but the live ledgers can be in it. */
    @Override
    public void close() {
        if (!streams.close(CloseOptions.timeout(PATIENCE)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP))) {
            throw new IllegalStateException("the new ledgers did not stop within " + PATIENCE);
        }
    }

    /** Settings of the generation after the one that is live. */
    public static Settings next(Settings live) {
        int generation = live.getInt(Settings.LEDGER_GENERATION) + 1;
        return live.with(Map.of(Settings.LEDGER_GENERATION, Integer.toString(generation)));
    }
}
