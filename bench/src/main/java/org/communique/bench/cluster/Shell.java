package org.communique.bench.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Runs short commands of the system. */
public final class Shell {

    private static final int PATIENCE_S = 20;

    private Shell() {}

    /**
     * Runs a command and returns what it printed.
     *
     * @throws IllegalStateException where it fails
     */
    public static String run(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command) + ": " + e.getMessage(), e);
        }
    }

    /** Whether a command can be run here and succeeds. */
    public static boolean works(String... command) throws InterruptedException {
        try {
            run(command);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** Closes what may be closed already, at the end of the process. */
    static void quietly(AutoCloseable what) {
        try {
            what.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            System.err.println("bench: " + e.getMessage());
        }
    }
}
