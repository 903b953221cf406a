package org.communique.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that fails of its surroundings is replaced, and what it was at is done again; one that fails ten times in
 * five minutes shows that waiting does not help, and the process ends with an error.
 */
final class RestartPolicy implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RestartPolicy.class);
    private static final int MANY = 10;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Application application;
    private final AtomicReference<Throwable> failure;
    private final Deque<Long> failures = new ArrayDeque<>();

    RestartPolicy(Application application, AtomicReference<Throwable> failure) {
        this.application = application;
        this.failure = failure;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable fault) {
        long now = System.nanoTime();
        failures.addLast(now);
        while (now - failures.peekFirst() > WINDOW.toNanos()) {
            failures.removeFirst();
        }
        if (failures.size() < MANY) {
            LOG.warn(
                    "A thread of {} failed ({} of {} in {}) and is replaced: {}",
                    application.label(),
                    failures.size(),
                    MANY,
                    WINDOW,
                    root(fault));
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        LOG.error("{} failed {} times in {} and stops", application.label(), MANY, WINDOW, fault);
        failure.compareAndSet(null, fault);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private static String root(Throwable fault) {
        Throwable t = fault;
        while (t.getCause() != null) {
            t = t.getCause();
        }
        return t.toString();
    }
}
