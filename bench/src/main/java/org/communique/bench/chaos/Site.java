package org.communique.bench.chaos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.communique.bench.cluster.Child;
import org.communique.bench.cluster.Clocks;
import org.communique.bench.cluster.Cluster;
import org.communique.bench.cluster.Instance;
import org.communique.bench.cluster.SmallDisk;

/** Everything that runs, and the supervisor who starts again what has ended, as a service manager does. */
final class Site implements AutoCloseable {

    private static final int STATE_DISK_MB = 256;
    private static final int LOOK_MS = 700;

    private final Cluster cluster;
    private final List<Instance> instances = new ArrayList<>();
    private final List<SmallDisk> stateDisks = new ArrayList<>();
    private final Clocks clocks;
    private final Set<Child> held = ConcurrentHashMap.newKeySet();
    private final AtomicInteger restarts = new AtomicInteger();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2, work -> {
        Thread thread = new Thread(work, "site");
        thread.setDaemon(true);
        return thread;
    });

    private Site(Cluster cluster, Clocks clocks) {
        this.cluster = cluster;
        this.clocks = clocks;
    }

    static Site open(Cluster cluster, int count, List<String> options) throws IOException, InterruptedException {
        Site site = new Site(cluster, Clocks.in(cluster.home().resolve("clocks")));
        for (int i = 0; i < count; i++) {
            SmallDisk disk = SmallDisk.at(cluster.home().resolve("state-" + i), STATE_DISK_MB);
            site.stateDisks.add(disk);
            site.instances.add(Instance.of(
                    "instance-" + i,
                    cluster,
                    disk.directory().resolve("state"),
                    List.of(),
                    options,
                    site.clocks.environment(i)));
        }
        site.watched().forEach(Child::start);
        site.timer.scheduleWithFixedDelay(site::supervise, LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
        return site;
    }

    Cluster cluster() {
        return cluster;
    }

    List<Instance> instances() {
        return instances;
    }

    List<SmallDisk> stateDisks() {
        return stateDisks;
    }

    Clocks clocks() {
        return clocks;
    }

    ScheduledExecutorService timer() {
        return timer;
    }

    /** Processes that the supervisor had to start again. */
    int restarts() {
        return restarts.get();
    }

    /** Not to be started again for now. */
    void hold(Child child) {
        held.add(child);
    }

    void release(Child child) {
        held.remove(child);
    }

    private List<Child> watched() {
        List<Child> all = new ArrayList<>(cluster.brokers().nodes());
        all.add(cluster.registry());
        instances.forEach(instance -> all.add(instance.process()));
        return all;
    }

    private void supervise() {
        for (Child child : watched()) {
            if (!child.alive() && !held.contains(child)) {
                restarts.incrementAndGet();
                child.start();
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        timer.shutdownNow();
        timer.awaitTermination(5, TimeUnit.SECONDS);
        for (Instance instance : instances) {
            instance.process().resume();
            instance.process().kill();
        }
        for (SmallDisk disk : stateDisks) {
            disk.close();
        }
    }
}
