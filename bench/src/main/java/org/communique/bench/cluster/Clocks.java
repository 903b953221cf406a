package org.communique.bench.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Clocks of processes, each set ahead or back while it runs, by a shim before the C library; needs a C compiler. */
public final class Clocks {

    private final Path directory;
    private final boolean settable;

    private Clocks(Path directory, boolean settable) {
        this.directory = directory;
        this.settable = settable;
    }

    /** Builds the shim in a directory. */
    public static Clocks in(Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Path source = directory.resolve("clock.c");
        try (InputStream in = Clocks.class.getResourceAsStream("clock.c")) {
            Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Clocks(
                directory,
                Shell.works(
                        "gcc", "-shared", "-fPIC", "-O2", "-o", shim(directory).toString(), source.toString(), "-ldl"));
    }

    public boolean settable() {
        return settable;
    }

    /** What a process needs in its environment so that its clock can be set. */
    public Map<String, String> environment(int process) throws IOException, InterruptedException {
        set(process, 0);
        return settable
                ? Map.of(
                        "LD_PRELOAD",
                        shim(directory).toString(),
                        "CLOCK_FILE",
                        file(process).toString())
                : Map.of();
    }

    /**
     * Sets a clock; it takes up to half a second.
     *
     * @param seconds ahead of the true time
     */
    public void set(int process, long seconds) throws IOException {
        Path next = directory.resolve("next-" + process);
        Files.writeString(next, seconds + "\n");
        Files.move(next, file(process), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(int process) {
        return directory.resolve("clock-" + process);
    }

    private static Path shim(Path directory) {
        return directory.resolve("clock.so");
    }
}
