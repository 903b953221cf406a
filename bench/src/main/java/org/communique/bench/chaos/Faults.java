package org.communique.bench.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.communique.bench.cluster.Brokers;
import org.communique.bench.cluster.Child;
import org.communique.bench.cluster.Clocks;
import org.communique.bench.cluster.SmallDisk;

/** All faults that this machine permits, and why the others are left out. */
final class Faults {

    private static final int SLOW_MS = 120;

    private final List<Fault> ofInstances = new ArrayList<>();
    private final List<Fault> ofBrokers = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /** A fault put together of its parts. */
    private record Made(String kind, Action begun, Action ended, int[] seconds) implements Fault {
        @Override
        public void begin(int target) throws Exception {
            begun.on(target);
        }

        @Override
        public void end(int target) throws Exception {
            ended.on(target);
        }
    }

    /** What is done to a target. */
    private interface Action {
        void on(int target) throws Exception;
    }

    Faults(Site site) {
        instances(site);
        brokers(site);
    }

    List<Fault> ofInstances() {
        return ofInstances;
    }

    List<Fault> ofBrokers() {
        return ofBrokers;
    }

    List<String> leftOut() {
        return leftOut;
    }

    private void instances(Site site) {
        List<Child> all = site.instances().stream().map(i -> i.process()).toList();
        ofInstances.add(new Made("kill -9 of an instance", i -> all.get(i).kill(), i -> {}, range(1, 3)));
        ofInstances.add(new Made("clean stop of an instance", i -> all.get(i).stop(), i -> {}, range(1, 3)));
        // Longer than the session: it wakes up fenced, with work half done.
        ofInstances.add(new Made(
                "pause of an instance", i -> all.get(i).pause(), i -> all.get(i).resume(), range(8, 16)));
        ofInstances.add(new Made(
                "registry away, an instance killed",
                i -> {
                    site.hold(site.cluster().registry());
                    site.cluster().registry().kill();
                    all.get(i).kill();
                },
                i -> site.release(site.cluster().registry()),
                range(4, 9)));
        if (site.stateDisks().stream().allMatch(SmallDisk::fillable)) {
            ofInstances.add(new Made(
                    "full disk of an instance",
                    i -> site.stateDisks().get(i).fill(),
                    i -> site.stateDisks().get(i).free(),
                    range(5, 10)));
        } else {
            leftOut.add("full disks: this machine does not permit mounting a small one");
        }
        Clocks clocks = site.clocks();
        if (clocks.settable()) {
            ofInstances.add(new Made(
                    "clock of an instance an hour ahead",
                    i -> clocks.set(i, 3600),
                    i -> clocks.set(i, 0),
                    range(4, 10)));
            ofInstances.add(new Made(
                    "clock of an instance ten minutes back",
                    i -> clocks.set(i, -600),
                    i -> clocks.set(i, 0),
                    range(4, 10)));
        } else {
            leftOut.add("clock steps: there is no C compiler to build the shim with that sets a process's clock");
        }
    }

    private void brokers(Site site) {
        Brokers brokers = site.cluster().brokers();
        List<Child> all = brokers.nodes();
        ofBrokers.add(new Made("kill -9 of a broker", i -> all.get(i).kill(), i -> {}, range(1, 3)));
        ofBrokers.add(new Made("clean stop of a broker", i -> all.get(i).stop(), i -> {}, range(1, 3)));
        ofBrokers.add(new Made(
                "pause of a broker", i -> all.get(i).pause(), i -> all.get(i).resume(), range(5, 12)));
        if (brokers.network().cuttable()) {
            ofBrokers.add(new Made(
                    "broker cut off from the network",
                    i -> brokers.network().cut(i + 1),
                    i -> brokers.network().join(i + 1),
                    range(5, 14)));
            ofBrokers.add(new Made(
                    "full disk of a broker",
                    i -> brokers.disk(i).fill(),
                    i -> brokers.disk(i).free(),
                    range(4, 8)));
        } else {
            leftOut.add("a broker cut off: this machine does not permit network namespaces");
        }
        Slow slow = new Slow(site.timer());
        ofBrokers.add(new Made("slow broker", i -> slow.begin(all.get(i)), i -> slow.end(all.get(i)), range(5, 12)));
        leftOut.add("slow disk as such: no block device to slow down; a broker that stands still for " + SLOW_MS
                + " of every " + 2 * SLOW_MS + " ms stands for it");
    }

    /** Halts a process again and again for a moment. */
    private static final class Slow {

        private final ScheduledExecutorService timer;
        private final AtomicBoolean halted = new AtomicBoolean();
        private ScheduledFuture<?> beat;

        Slow(ScheduledExecutorService timer) {
            this.timer = timer;
        }

        void begin(Child who) {
            beat = timer.scheduleAtFixedRate(() -> turn(who), 0, SLOW_MS, TimeUnit.MILLISECONDS);
        }

        private synchronized void turn(Child who) {
            try {
                if (halted.getAndSet(!halted.get())) {
                    who.resume();
                } else {
                    who.pause();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        synchronized void end(Child who) throws InterruptedException {
            beat.cancel(false);
            halted.set(false);
            who.resume();
        }
    }

    private static int[] range(int from, int to) {
        return new int[] {from, to};
    }
}
