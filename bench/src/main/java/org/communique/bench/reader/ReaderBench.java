package org.communique.bench.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.bench.Corpus;
import org.communique.bench.Meter;
import org.communique.bench.Table;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The reader alone, on one core, beside the JDK's word pass over the same text; the two in turn. */
@Command(
        name = "reader",
        mixinStandardHelpOptions = true,
        description =
                "The reader alone: MB/s, articles/s and bytes allocated, beside BreakIterator's word pass; hostile text.")
public final class ReaderBench implements Callable<Integer> {

    private static final double MEGA = 1e6;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Articles, in any format that publish takes")
    private List<Path> paths;

    @Option(names = "--every", defaultValue = "1", description = "Take every so-manieth article (default: all)")
    private int every;

    @Option(names = "--rounds", defaultValue = "5", description = "Counted rounds (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--warmup",
            defaultValue = "30",
            description =
                    "Rounds before, at most: it warms up until three rounds in turn have brought nothing (default: ${DEFAULT-VALUE})")
    private int warmup;

    @Option(
            names = "--hostile",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Hostile text too")
    private boolean hostile;

    private final Reader reader = new Reader();
    private final WordPass words = new WordPass();
    private long found;
    private long sink;

    @Override
    public Integer call() {
        List<NewsText> texts = Corpus.read(paths, every).texts();
        corpus(texts);
        if (found == 0) {
            throw new IllegalStateException("the reader found nothing: is this the right jar, and are these articles?");
        }
        if (hostile) {
            hostile();
        }
        System.out.println("(" + found + " facts and " + sink + " words found in all)");
        return 0;
    }

    private void corpus(List<NewsText> texts) {
        long size = Corpus.bytes(texts);
        List<Meter> reads = new ArrayList<>();
        List<Meter> passes = new ArrayList<>();
        int warmed = warmUp(texts);
        for (int i = 0; i < rounds; i++) {
            reads.add(Meter.of(() -> texts.forEach(this::read)));
            passes.add(Meter.of(() -> texts.forEach(text -> sink += words.count(text))));
        }
        System.out.printf(
                "%,d articles, %.1f MB; %d rounds after %d; medians of processor time, one thread%n%n",
                texts.size(), size / MEGA, rounds, warmed);
        Meter read = median(reads);
        Meter pass = median(passes);
        new Table("", "MB/s", "articles/s", "allocated per article, bytes", "slowest/fastest round")
                .row("reader", rate(size, read), texts.size() / read.cpuSeconds(), each(read, texts), spread(reads))
                .row(
                        "BreakIterator word pass",
                        rate(size, pass),
                        texts.size() / pass.cpuSeconds(),
                        each(pass, texts),
                        spread(passes))
                .row(
                        "reader / word pass",
                        rate(size, read) / rate(size, pass),
                        rate(size, read) / rate(size, pass),
                        "",
                        "")
                .print(System.out);
    }

    /** The compiler is done when rounds get no faster; how soon depends on who else uses the machine. */
    private int warmUp(List<NewsText> texts) {
        long best = Long.MAX_VALUE;
        int idle = 0;
        int round = 0;
        while (round < warmup && idle < 3) {
            round++;
            long cost = Meter.of(() -> texts.forEach(this::read)).cpuNanos();
            texts.forEach(text -> sink += words.count(text));
            idle = cost < best * 0.97 ? 0 : idle + 1;
            best = Math.min(best, cost);
        }
        return round;
    }

    /** Time at 1, 2 and 4 times a size; linear is 2 and 4. */
    private void hostile() {
        int size = 100_000;
        Table table = new Table("hostile text", "100 KB, ms", "200 KB / 100 KB", "400 KB / 100 KB", "MB/s at 400 KB");
        for (HostileText text : HostileText.all()) {
            double one = best(text.text(size));
            double two = best(text.text(2 * size));
            double four = best(text.text(4 * size));
            table.row(text.name(), one * 1000, two / one, four / one, 4 * size / MEGA / four);
        }
        table.print(System.out);
    }

    private double best(NewsText text) {
        double best = Double.MAX_VALUE;
        double spent = 0;
        for (int i = 0; i < 12 && (spent < 3 || i < 2); i++) {
            double seconds = Meter.of(() -> read(text)).cpuSeconds();
            best = Math.min(best, seconds);
            spent += seconds;
        }
        return best;
    }

    private void read(NewsText text) {
        var reading = reader.read(text);
        found += reading.meetings().size() + reading.agreements().size();
    }

    private static double rate(long bytes, Meter meter) {
        return bytes / MEGA / meter.cpuSeconds();
    }

    private static double each(Meter meter, List<NewsText> texts) {
        return (double) meter.bytes() / texts.size();
    }

    private static double spread(List<Meter> rounds) {
        long slow = rounds.stream().mapToLong(Meter::cpuNanos).max().orElseThrow();
        long fast = rounds.stream().mapToLong(Meter::cpuNanos).min().orElseThrow();
        return (double) slow / fast;
    }

    private static Meter median(List<Meter> rounds) {
        List<Meter> sorted = rounds.stream()
                .sorted(Comparator.comparingLong(Meter::cpuNanos))
                .toList();
        return sorted.get(sorted.size() / 2);
    }
}
