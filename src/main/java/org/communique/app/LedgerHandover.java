package org.communique.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.communique.config.Settings;
import org.communique.ops.LocalState;
import org.communique.stream.Application;
import org.communique.stream.LedgerControl;
import org.communique.stream.Pipeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the ledgers of this process those that are to be live: stops them while others are about to take their place, and
 * starts those that did. Takes a second or two to notice.
 */
final class LedgerHandover implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerHandover.class);
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final LedgerControl control;
    private final Pipeline pipeline;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ledger-handover");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Settings settings;
    private boolean runs;

    /**
     * Starts the live ledgers, unless they are about to change, and watches from now on.
     *
     * @param settings those that the pipeline was started with
     * @throws KafkaException where nothing can be read
     */
    LedgerHandover(LedgerControl control, Pipeline pipeline, Settings settings) {
        this.control = control;
        this.pipeline = pipeline;
        this.settings = settings;
        follow(control.read());
        var unused = clock.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Settings with the generation that runs. */
    Settings settings() {
        return settings;
    }

    private void look() {
        try {
            follow(control.read());
        } catch (KafkaException e) {
            LOG.debug("The control topic could not be read: {}", e.toString());
        } catch (RuntimeException e) {
            LOG.error("Ledgers could not be handed over; the next look tries again", e);
        }
    }

    private void follow(LedgerControl.State state) {
        boolean paused = state.paused(Instant.now());
        boolean other = state.generation() != settings.getInt(Settings.LEDGER_GENERATION);
        if (runs && (paused || other)) {
            LOG.info("The ledgers stop: others take their place");
            pipeline.stop(Application.LEDGER);
            runs = false;
        }
        if (!runs && !paused) {
            if (other) {
                forget(Application.LEDGER.id(settings));
            }
            settings = control.applied(settings, state);
            LOG.info("The ledgers of generation {} start", state.generation());
            pipeline.start(Application.LEDGER, settings);
            runs = true;
        }
    }

    /** The state of ledgers that are no longer live is of no use on this machine. */
    private void forget(String application) {
        try {
            LocalState.delete(Path.of(settings.getString(Settings.STATE_DIR), application));
        } catch (IOException e) {
            LOG.warn("The old state of {} could not be removed: {}", application, e.toString());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            if (clock.awaitTermination(40, TimeUnit.SECONDS)) {
                control.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
