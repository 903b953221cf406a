package org.communique.app;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.communique.config.Settings;
import org.communique.ops.LagReader;
import org.communique.ops.PartitionLag;
import org.communique.stream.Application;

/** Waits until a pipeline has worked off everything that was sent into it. */
public final class Quiet {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Quiet() {}

    /**
     * Returns once every group has read all of its topics, twice in a row: what the last look found in flight between
     * two applications shows in the next.
     *
     * @param onLook told the records still to be read at each look
     */
    public static void await(LagReader lag, Settings settings, Progress onLook) throws InterruptedException {
        Map<String, List<String>> groups = Application.sourcesByGroup(settings);
        int calm = 0;
        while (calm < 2) {
            List<PartitionLag> rows = lag.read(groups);
            long behind = rows.stream().mapToLong(Quiet::behind).sum();
            onLook.behind(behind);
            calm = behind == 0 ? calm + 1 : 0;
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
    }

    /** Is told how much is left. */
    public interface Progress {
        void behind(long records) throws InterruptedException;
    }

    /** A group that has not committed anything has done all there is only if there is nothing. */
    private static long behind(PartitionLag row) {
        return row.behind().orElse(row.end());
    }
}
