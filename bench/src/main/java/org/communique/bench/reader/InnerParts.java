package org.communique.bench.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.communique.bench.Corpus;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;
import org.communique.reading.names.Gazetteer;
import org.communique.reading.names.NameReader;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Text;
import org.communique.reading.topics.TopicReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The reader's parts, one article an operation, in turn over a sample of a corpus. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class InnerParts {

    private static final int SAMPLE = 1_000;

    /** Directory of corpora. */
    @Param("../shared/bulk")
    public String corpus;

    private final Reader reader = new Reader();
    private final NameReader names = new NameReader(Gazetteer.standard());
    private final TopicReader topics = new TopicReader();
    private final WordPass words = new WordPass();
    private List<NewsText> texts;
    private int next;

    @Setup
    public void load() throws java.io.IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(corpus))) {
            files = all.filter(file -> file.toString().endsWith(".gz")).sorted().toList();
        }
        List<NewsText> all = Corpus.read(files, 1).texts();
        texts = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            texts.add(all.get((int) ((long) i * all.size() / SAMPLE)));
        }
    }

    @Benchmark
    public int yardstickWordPass() {
        return words.count(text());
    }

    @Benchmark
    public Text cut() {
        return Text.of(text());
    }

    @Benchmark
    public TopicReader.Filing file() {
        return topics.filing(text());
    }

    @Benchmark
    public NamedText cutAndName() {
        return names.read(Text.of(text()));
    }

    @Benchmark
    public Object read() {
        return reader.read(text());
    }

    private NewsText text() {
        next = next + 1 == texts.size() ? 0 : next + 1;
        return texts.get(next);
    }
}
