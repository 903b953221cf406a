package org.communique.bench.chaos;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.communique.app.Connection;
import org.communique.app.Quiet;
import org.communique.bench.Table;
import org.communique.bench.cluster.Cluster;
import org.communique.bench.cluster.Instance;
import org.communique.ops.LagReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Publishes a story whose end is known, breaks things meanwhile, and compares. */
@Command(
        name = "chaos",
        mixinStandardHelpOptions = true,
        description =
                "Three brokers, a registry and instances of the pipeline under faults, against an outcome known beforehand.",
        footer = {
            "",
            "  bench/run chaos --once                  each fault once, as in CI",
            "  bench/run chaos --minutes 60 --seed 7   at random, brokers and instances at the same time"
        })
public final class Chaos implements Callable<Integer> {

    private static final List<String> BROKER_JAVA = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");
    private static final List<String> INSTANCE_JAVA = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");
    private static final int DISK_MB = 160;
    private static final int PER_MB = 40;
    private static final int SHOWN = 40;

    @Option(names = "--seed", description = "Of story and faults (default: by the clock; always printed)")
    private Long seed;

    @Option(
            names = "--minutes",
            defaultValue = "5",
            description = "How long to break things (default: ${DEFAULT-VALUE})")
    private int minutes;

    @Option(names = "--once", description = "Each fault once, one after the other, in place of --minutes")
    private boolean once;

    @Option(names = "--only", paramLabel = "WORD", description = "Only faults whose name has this word")
    private String only = "";

    @Option(names = "--instances", defaultValue = "2", description = "Of the pipeline (default: ${DEFAULT-VALUE})")
    private int instances;

    @Option(names = "--rate", defaultValue = "10", description = "Articles a second (default: ${DEFAULT-VALUE})")
    private double rate;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Settings of the pipeline")
    private Map<String, String> set = new TreeMap<>();

    @Option(names = "--home", description = "Directory for data and logs (default: a temporary one)")
    private Path home;

    @Override
    public Integer call() throws Exception {
        long chosen = seed == null ? System.nanoTime() % 1_000_000 : seed;
        Path directory = home == null ? Files.createTempDirectory("communique-chaos-") : Files.createDirectories(home);
        System.out.printf("chaos: seed %d, logs in %s%n", chosen, directory);
        Story story = Story.of(chosen, (int) (rate * (once ? 150 : minutes * 60)));
        StoryCheck.require(story);
        System.out.printf("chaos: %,d publishings%n", story.publishings().size());
        int diskMb = DISK_MB + story.publishings().size() / PER_MB;
        try (Cluster cluster = Cluster.start(new Cluster.Plan(directory, 3, true, diskMb, BROKER_JAVA, settings()));
                Site site = Site.open(cluster, instances, INSTANCE_JAVA)) {
            return run(site, story, new Random(chosen));
        }
    }

    private Map<String, String> settings() {
        Map<String, String> all = new TreeMap<>();
        // Faults last seconds here: an instance must be missed in less.
        all.put("kafka.session.timeout.ms", "6000");
        all.put("kafka.heartbeat.interval.ms", "1000");
        all.put("kafka.default.api.timeout.ms", "30000");
        all.put("kafka.request.timeout.ms", "10000");
        all.put("kafka.max.poll.records", "20");
        all.putAll(set);
        return all;
    }

    private int run(Site site, Story story, Random random) throws Exception {
        for (Instance instance : site.instances()) {
            instance.awaitReady(Duration.ofMinutes(2));
        }
        Faults faults = new Faults(site);
        List<Fault> ofInstances = wanted(faults.ofInstances());
        List<Fault> ofBrokers = wanted(faults.ofBrokers());
        Strikes strikes = new Strikes();
        ExecutorService lanes = Executors.newCachedThreadPool();
        long begin = System.nanoTime();
        Future<Integer> publisher = lanes.submit(
                new Publisher(site.cluster().settings(), site.cluster().serdes(), story.publishings(), rate));
        if (once) {
            strikes.once(ofInstances, instances, random);
            strikes.once(ofBrokers, 3, random);
        } else {
            long end = begin + TimeUnit.MINUTES.toNanos(minutes);
            Random other = new Random(random.nextLong());
            Future<?> lane = lanes.submit(() -> {
                strikes.until(end, ofInstances, instances, random);
                return null;
            });
            strikes.until(end, ofBrokers, 3, other);
            lane.get();
        }
        int repeated = publisher.get();
        System.out.printf("chaos: faults over after %d s, catching up%n", seconds(begin));
        quiet(site);
        lanes.shutdown();
        System.out.printf("chaos: quiet after %d s%n%n", seconds(begin));
        return report(site, story, faults, strikes, repeated);
    }

    private int report(Site site, Story story, Faults faults, Strikes strikes, int repeated) throws Exception {
        Oracle oracle = new Oracle(site.cluster().settings(), site.cluster().serdes(), story.outcome());
        oracle.judge();
        List<Instance> all = site.instances();
        List<String> violations = oracle.judgeLedgers(pair -> ask(all, pair));
        Table struck = new Table("fault", "times");
        strikes.counts().forEach(struck::row);
        struck.print(System.out);
        Table seen = new Table("looked at", "number");
        seen.row("publishings of the story", story.publishings().size());
        seen.row("batches published again", repeated);
        seen.row("processes started again by the supervisor", site.restarts());
        oracle.counts().forEach(seen::row);
        seen.print(System.out);
        faults.leftOut().forEach(why -> System.out.println("left out: " + why));
        violations.stream().limit(SHOWN).forEach(v -> System.out.println("VIOLATION: " + v));
        System.out.printf("chaos: %d faults, %d violations%n", strikes.total(), violations.size());
        return violations.isEmpty() ? 0 : 1;
    }

    /** Any instance answers for any pair; one that is just taking over says so. */
    private static Optional<String> ask(List<Instance> all, String pair) throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            Optional<String> answer = all.get(i % all.size()).get("/meetings/" + pair);
            if (answer.isPresent()) {
                return answer;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return Optional.empty();
    }

    private static void quiet(Site site) throws InterruptedException {
        for (int tries = 0; ; tries++) {
            try (Admin admin = Connection.open(site.cluster().settings());
                    LagReader lag =
                            new LagReader(admin, site.cluster().settings().kafka())) {
                Quiet.await(lag, site.cluster().settings(), behind -> {});
                return;
            } catch (RuntimeException e) {
                if (tries > 20) {
                    throw e;
                }
                TimeUnit.SECONDS.sleep(2);
            }
        }
    }

    private List<Fault> wanted(List<Fault> faults) {
        return new ArrayList<>(
                faults.stream().filter(fault -> fault.kind().contains(only)).toList());
    }

    private static long seconds(long since) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
    }

    /** The faults that struck. Safe for many threads. */
    private static final class Strikes {

        private final Map<String, Integer> counts = Collections.synchronizedMap(new TreeMap<>());

        Map<String, Integer> counts() {
            return counts;
        }

        int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        void once(List<Fault> faults, int targets, Random random) throws Exception {
            for (Fault fault : faults) {
                strike(fault, random.nextInt(targets), random, 0);
                TimeUnit.MILLISECONDS.sleep(2000);
            }
        }

        void until(long end, List<Fault> faults, int targets, Random random) throws Exception {
            while (System.nanoTime() < end && !faults.isEmpty()) {
                Fault fault = faults.get(random.nextInt(faults.size()));
                int target = random.nextInt(targets);
                strike(fault, target, random, 1);
                TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(7000));
            }
        }

        private void strike(Fault fault, int target, Random random, int spread) throws Exception {
            int[] seconds = fault.seconds();
            int length = seconds[0] + spread * random.nextInt(seconds[1] - seconds[0] + 1);
            System.out.printf("chaos: %s (%d), %d s%n", fault.kind(), target, length);
            fault.begin(target);
            TimeUnit.SECONDS.sleep(length);
            fault.end(target);
            counts.merge(fault.kind(), 1, Integer::sum);
        }
    }
}
