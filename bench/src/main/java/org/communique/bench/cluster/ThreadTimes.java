package org.communique.bench.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Processor time of threads of another process, as Linux tells it. */
final class ThreadTimes {

    /** The kernel's unit of time in its files is a hundredth of a second on every platform that Java runs on. */
    private static final int TICK_MS = 10;

    private ThreadTimes() {}

    static Duration of(long pid, Predicate<String> named) {
        try (Stream<Path> tasks = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return tasks.map(task -> of(task.resolve("stat"), named)).reduce(Duration.ZERO, Duration::plus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration of(Path stat, Predicate<String> named) {
        String line;
        try {
            line = Files.readString(stat);
        } catch (IOException e) {
            // The thread has ended meanwhile.
            return Duration.ZERO;
        }
        if (!named.test(line.substring(line.indexOf('(') + 1))) {
            return Duration.ZERO;
        }
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Duration.ofMillis(TICK_MS * (Long.parseLong(fields[11]) + Long.parseLong(fields[12])));
    }
}
