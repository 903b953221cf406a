package org.communique.bench.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What a process holds of the machine's memory, as Linux tells it. */
final class Memory {

    private Memory() {}

    /** Resident size in megabytes; 0 where it cannot be told. */
    static long residentMb(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Begins to look at a process every second. */
    static Watch watch(long pid) {
        return new Watch(pid);
    }

    /** Sizes seen so far. Safe for many threads. */
    static final class Watch {

        private final List<Long> seen = Collections.synchronizedList(new ArrayList<>());
        private final ScheduledExecutorService timer;

        private Watch(long pid) {
            timer = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "memory");
                thread.setDaemon(true);
                return thread;
            });
            timer.scheduleAtFixedRate(() -> seen.add(residentMb(pid)), 1, 1, TimeUnit.SECONDS);
        }

        /** Ends the watch; ten sizes evenly apart in time. */
        List<Long> tenths() {
            timer.shutdownNow();
            List<Long> all = List.copyOf(seen);
            List<Long> some = new ArrayList<>();
            for (int i = 1; i <= 10 && !all.isEmpty(); i++) {
                some.add(all.get(Math.min(all.size() - 1, all.size() * i / 10)));
            }
            return some;
        }
    }
}
