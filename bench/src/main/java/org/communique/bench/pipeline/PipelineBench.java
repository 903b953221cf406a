package org.communique.bench.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
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
                    "%,d articles of %.1f KB; %d threads, commit every %d ms, %d cores, load %.1f%n%n",
                    articles,
                    Corpus.bytes(texts) / 1000.0 / texts.size(),
                    threads,
                    lab.cluster().settings().getLong(Settings.COMMIT_INTERVAL),
                    Runtime.getRuntime().availableProcessors(),
                    java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                            .getSystemLoadAverage());
            double passed = yardstick ? passThrough(lab) : 0;
            double read = yardstick ? reader(texts) : 0;
            pipeline(lab, passed, read);
        }
        return 0;
    }

    private double passThrough(Lab lab) throws InterruptedException {
        Child child = lab.passThrough();
        try {
            return rate(new Progress(lab.admin(), PassThrough.ID, lab.topics().articles()), child::alive);
        } finally {
            child.kill();
        }
    }

    /** The first tenth warms up, the last twentieth runs out. */
    private double rate(Progress progress, Progress.Worker worker) throws InterruptedException {
        long from = articles / 10;
        long to = articles * 95 / 100;
        long begin = progress.await(from, worker);
        // Committed in steps: what was done at that moment is more than was waited for.
        long done = progress.committed();
        long end = progress.await(to, worker);
        return (to - done) / seconds(begin, end);
    }

    private double reader(List<NewsText> texts) {
        Reader reader = new Reader();
        int[] found = {0};
        Runnable pass = () ->
                texts.forEach(text -> found[0] += reader.read(text).meetings().size());
        pass.run();
        double rate = texts.size() / Meter.of(pass).cpuSeconds() * threads;
        if (found[0] == 0) {
            throw new IllegalStateException(
                    "the reader found nothing in " + texts.size() + " articles: is this the right jar?");
        }
        return rate;
    }

    private void pipeline(Lab lab, double passed, double read) throws Exception {
        Instance[] all = new Instance[instances];
        for (int i = 0; i < instances; i++) {
            List<String> before = pin
                    ? List.of(
                            "taskset",
                            "-c",
                            Integer.toString(i % Runtime.getRuntime().availableProcessors()))
                    : List.of();
            all[i] = lab.prepared("bench-" + i, before);
        }
        for (Instance instance : all) {
            instance.process().start();
        }
        Progress progress = lab.intake();
        Memory.Watch memory = Memory.watch(all[0].process().pid());
        double rate = rate(progress, all[0].process()::alive);
        long intakeDone = System.nanoTime();
        lab.quiet();
        double behind = seconds(intakeDone, System.nanoTime());
        Table table = new Table("", "articles/s", "of the pass-through", "of 1/(1/P + 1/R)");
        if (yardstick) {
            double ideal = 1 / (1 / passed + 1 / read);
            table.row("pass-through (P)", passed, 1.0, "");
            table.row("reader alone, processor time, " + threads + " threads (R)", read, read / passed, "");
            table.row("pipeline, " + instances + " instance(s)", rate, rate / passed, rate / ideal);
        } else {
            table.row("pipeline, " + instances + " instance(s)", rate, "", "");
        }
        table.print(System.out);
        System.out.printf("ledger and alerts were done %.1f s after the intake's last twentieth began%n", behind);
        System.out.println("resident memory of one instance, MB, at tenths of the time: " + memory.tenths());
        for (Instance instance : all) {
            instance.process().stop();
        }
    }

    private static double seconds(long begin, long end) {
        return (end - begin) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
