package org.communique.bench.pipeline;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.communique.bench.Corpus;
import org.communique.bench.Meter;
import org.communique.bench.Table;
import org.communique.bench.cluster.Child;
import org.communique.bench.cluster.Instance;
import org.communique.config.Settings;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Articles a second that the pipeline keeps up with, beside a pass-through and beside the reader alone. */
@Command(
        name = "pipeline",
        mixinStandardHelpOptions = true,
        description =
                "The whole pipeline's articles/s beside a Kafka Streams pass-through: same broker, articles, guarantee and threads.")
public final class PipelineBench implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Articles, in any format that publish takes")
    private List<Path> paths;

    @Option(
            names = "--articles",
            defaultValue = "48000",
            description = "How many; the corpus is sent round and round (default: ${DEFAULT-VALUE})")
    private long articles;

    @Option(
            names = "--every",
            defaultValue = "1",
            description = "Take every so-manieth article of the corpus (default: all)")
    private int every;

    @Option(
            names = "--threads",
            defaultValue = "2",
            description = "Of each application, and of the pass-through (default: ${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--instances", defaultValue = "1", description = "Of the pipeline (default: ${DEFAULT-VALUE})")
    private int instances;

    @Option(names = "--pin", description = "Hold each instance to one core, in turn")
    private boolean pin;

    @Option(
            names = "--yardstick",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Measure pass-through and reader too")
    private boolean yardstick;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Settings of the pipeline")
    private Map<String, String> set = new TreeMap<>();

    @Override
    public Integer call() throws Exception {
        Corpus corpus = Corpus.read(paths, every);
        set.put(Settings.THREADS, Integer.toString(threads));
        try (Lab lab = Lab.open(set)) {
            try (Feed feed = new Feed(lab.cluster(), corpus.articles())) {
                feed.send(articles);
                feed.flush();
            }
            List<NewsText> texts = corpus.texts();
            System.out.printf(
                    "%,d articles of %.1f KB; %d threads, commit every %d ms behind, %d cores, load %.1f%n%n",
                    articles,
                    Corpus.bytes(texts) / 1000.0 / texts.size(),
                    threads,
                    lab.cluster().settings().getLong(Settings.COMMIT_INTERVAL_BEHIND),
                    Runtime.getRuntime().availableProcessors(),
                    java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                            .getSystemLoadAverage());
            Pace passed = yardstick ? passThrough(lab) : null;
            Pace read = yardstick ? reader(texts) : null;
            pipeline(lab, passed, read);
        }
        return 0;
    }

    private Pace passThrough(Lab lab) throws InterruptedException {
        Child child = lab.passThrough();
        try {
            return pace(
                    lab, new Progress(lab.admin(), PassThrough.ID, lab.topics().articles()), List.of(child));
        } finally {
            child.kill();
        }
    }

    /** The first fifth warms up, the last twentieth runs out. */
    private Pace pace(Lab lab, Progress progress, List<Child> workers) throws InterruptedException {
        List<Child> brokers = lab.cluster().brokers().nodes();
        long begin = progress.await(articles / 5, workers.get(0)::alive);
        // Committed in steps: what was done at that moment is more than was waited for.
        long done = progress.committed();
        Duration worked = cpu(workers);
        Duration brokered = cpu(brokers);
        Duration compiled = compiling(workers, brokers);
        long end = progress.await(articles * 95 / 100, workers.get(0)::alive);
        double count = progress.committed() - done;
        return new Pace(
                count / seconds(begin, end),
                cpu(workers).minus(worked).toNanos() / 1000.0 / count,
                cpu(brokers).minus(brokered).toNanos() / 1000.0 / count,
                compiling(workers, brokers).minus(compiled).toNanos() / 1000.0 / count);
    }

    private static Duration compiling(List<Child> workers, List<Child> brokers) {
        return Stream.of(workers, brokers)
                .flatMap(List::stream)
                .map(Child::compiling)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration cpu(List<Child> processes) {
        return processes.stream().map(Child::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * How fast, and at what cost. The cost says more where others use the machine too.
     *
     * @param perSecond articles a second by the clock
     * @param worker processor time of the worker for an article, in microseconds
     * @param broker processor time of the broker for an article, in microseconds
     * @param compiling how much of both was Java's compiler: it ends, if a run lasts long enough
     */
    private record Pace(double perSecond, double worker, double broker, double compiling) {

        /** Articles a second that all cores would do if nobody else used them. */
        double possible() {
            return Runtime.getRuntime().availableProcessors() * 1e6 / (worker + broker);
        }
    }

    private Pace reader(List<NewsText> texts) {
        Reader reader = new Reader();
        int[] found = {0};
        Runnable pass = () ->
                texts.forEach(text -> found[0] += reader.read(text).meetings().size());
        pass.run();
        Meter meter = Meter.of(pass);
        if (found[0] == 0) {
            throw new IllegalStateException(
                    "the reader found nothing in " + texts.size() + " articles: is this the right jar?");
        }
        return new Pace(texts.size() * 1e9 / meter.wallNanos(), meter.cpuNanos() / 1000.0 / texts.size(), 0, 0);
    }

    private void pipeline(Lab lab, Pace passed, Pace read) throws Exception {
        List<Instance> all = new ArrayList<>();
        for (int i = 0; i < instances; i++) {
            List<String> before = pin
                    ? List.of(
                            "taskset",
                            "-c",
                            Integer.toString(i % Runtime.getRuntime().availableProcessors()))
                    : List.of();
            all.add(lab.prepared("bench-" + i, before));
        }
        all.forEach(instance -> instance.process().start());
        Memory.Watch memory = Memory.watch(all.get(0).process().pid());
        Pace pace = pace(lab, lab.intake(), all.stream().map(Instance::process).toList());
        long intakeDone = System.nanoTime();
        lab.quiet();
        double behind = seconds(intakeDone, System.nanoTime());
        Table table = new Table(
                "",
                "articles/s by the clock",
                "worker, us/article",
                "broker, us/article",
                "of both, compiler",
                "articles/s possible",
                "of P",
                "of 1/(1/P + 1/R)");
        if (yardstick) {
            double ideal = 1 / (1 / passed.possible() + 1 / read.possible());
            row(table, "pass-through (P)", passed, passed.possible(), 0);
            row(table, "reader alone (R)", read, passed.possible(), 0);
            row(table, "pipeline, " + instances + " instance(s)", pace, passed.possible(), ideal);
        } else {
            row(table, "pipeline, " + instances + " instance(s)", pace, 0, 0);
        }
        table.print(System.out);
        System.out.printf(
                "ledger and alerts had done everything %.1f s after the intake was at 95 %%, load %.1f%n",
                behind, load());
        System.out.println("resident memory of one instance, MB, at tenths of the time: " + memory.tenths());
        for (Instance instance : all) {
            instance.process().stop();
        }
    }

    private static void row(Table table, String name, Pace pace, double passed, double ideal) {
        table.row(
                name,
                pace.perSecond(),
                pace.worker(),
                pace.broker(),
                pace.compiling(),
                pace.possible(),
                passed == 0 ? "" : pace.possible() / passed,
                ideal == 0 ? "" : pace.possible() / ideal);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static double seconds(long begin, long end) {
        return (end - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
