package org.communique.cli;

import java.util.concurrent.atomic.AtomicBoolean;

/** Closes something once: at the end of a command, or when the process is told to stop (Ctrl-C, SIGTERM). */
final class CleanStop implements AutoCloseable {

    private final AutoCloseable what;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Thread hook = new Thread(this::onSignal, "stop");

    private CleanStop(AutoCloseable what) {
        this.what = what;
    }

    static CleanStop of(AutoCloseable what) {
        CleanStop stop = new CleanStop(what);
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    /** Whether the end has begun, so that what fails now fails of being stopped. */
    boolean begun() {
        return begun.get();
    }

    @Override
    public void close() {
        closeOnce();
        if (!Thread.currentThread().equals(hook)) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending already, by the hook.
                join();
            }
        }
    }

    private void onSignal() {
        closeOnce();
    }

    private void closeOnce() {
        if (begun.compareAndSet(false, true)) {
            try {
                what.close();
            } catch (Exception e) {
                throw new IllegalStateException("could not stop cleanly", e);
            }
        }
    }

    private void join() {
        try {
            hook.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
