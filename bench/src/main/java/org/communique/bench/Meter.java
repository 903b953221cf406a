package org.communique.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a piece of single-threaded work costs: processor time rather than time on the clock, so that what else the
 * machine does shows little, and bytes allocated.
 *
 * @param cpuNanos processor time of the calling thread, in nanoseconds
 * @param wallNanos time on the clock, in nanoseconds
 * @param bytes allocated on the heap
 */
public record Meter(long cpuNanos, long wallNanos, long bytes) {

    /** Does the work once and says what it cost. */
    public static Meter of(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long wall = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        work.run();
        return new Meter(
                threads.getCurrentThreadCpuTime() - cpu,
                System.nanoTime() - wall,
                threads.getCurrentThreadAllocatedBytes() - bytes);
    }

    public double cpuSeconds() {
        return cpuNanos / 1e9;
    }
}
