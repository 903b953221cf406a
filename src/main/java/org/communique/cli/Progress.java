package org.communique.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** One line that renews itself on a terminal, and nothing in a pipe or a log. For one thread. */
final class Progress {

    private static final long EVERY_NANOS = 200_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private long last;
    private boolean shown;

    Progress(PrintWriter err) {
        this.err = err;
        this.terminal = CommandLine.Help.Ansi.AUTO.enabled();
    }

    void show(String line) {
        long now = System.nanoTime();
        if (terminal && now - last > EVERY_NANOS) {
            last = now;
            shown = true;
            err.print("\r\u001b[K" + line);
            err.flush();
        }
    }

    void done() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
