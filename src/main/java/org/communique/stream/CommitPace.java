package org.communique.stream;

import java.time.Duration;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Commits soon while news are fresh, and the less often the older they are when they come: whoever waits for an alert gets it at
 * once, a thread that falls behind spends less on commits and catches up, and a backlog does not pay for commits that nobody waits
 * for. Kafka Streams has one interval only, so that is the long one, and processors ask for the others. One for each application;
 * safe for use by many threads.
 */
final class CommitPace {

    /** Key of the configuration under which processors find it. */
    static final String CONFIG = "communique.commit.pace";

    /** What comes late may wait half as long again. */
    private static final int AGES_PER_GAP = 2;

    private final long gapMs;
    /** A commit is for all tasks of a thread. */
    private final ThreadLocal<Asked> asked = ThreadLocal.withInitial(Asked::new);

    /**
     * @param gapMs least milliseconds between two commits of a thread that are asked for
     */
    CommitPace(long gapMs) {
        this.gapMs = gapMs;
    }

    /** Of the application that a processor belongs to; one that never asks where there is none, as in Kafka's test driver. */
    static Task join(ProcessorContext<?, ?> context) {
        if (!(context.appConfigs().get(CONFIG) instanceof CommitPace pace)) {
            return Task.of(Long.MAX_VALUE);
        }
        Task task = new Task(pace.asked.get(), pace.gapMs);
        context.schedule(Duration.ofMillis(pace.gapMs), PunctuationType.WALL_CLOCK_TIME, now -> {
            if (task.onTick(now)) {
                context.commit();
            }
        });
        return task;
    }

    /** When a thread was last asked to commit. */
    private static final class Asked {
        private long at;
    }

    /** One task's part in it. Used by its thread alone. */
    static final class Task {

        private final Asked asked;
        private final long gapMs;
        private long age;
        private boolean waiting;
        private boolean moved;
        private long since;

        private Task(Asked asked, long gapMs) {
            this.asked = asked;
            this.gapMs = gapMs;
        }

        /** The first of a thread. */
        static Task of(long gapMs) {
            return new Task(new Asked(), gapMs);
        }

        /** Another of the same thread. */
        Task beside() {
            return new Task(asked, gapMs);
        }

        /**
         * Whether to ask for a commit after a record.
         *
         * @param now wall-clock milliseconds
         * @param made when the record was made, in the same
         */
        boolean onRecord(long now, long made) {
            age = now - made;
            moved = true;
            waiting = true;
            since = now;
            return ask(now, gap());
        }

        /** Whether to ask for one now: what waits has waited long enough, or nothing came after it. */
        boolean onTick(long now) {
            boolean paused = !moved;
            moved = false;
            return waiting && since >= asked.at && ask(now, paused ? gapMs : gap());
        }

        private long gap() {
            return Math.max(gapMs, age / AGES_PER_GAP);
        }

        private boolean ask(long now, long gap) {
            // A clock that was set back must not silence it until the old time comes again.
            if (now >= asked.at && now - asked.at < gap) {
                return false;
            }
            asked.at = now;
            waiting = false;
            return true;
        }
    }
}
