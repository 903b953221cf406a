package org.communique.bench.pipeline;

import communique.Alert;
import communique.MessageType;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.article.Article;
import org.communique.bench.Corpus;
import org.communique.bench.Table;
import org.communique.bench.chaos.Leader;
import org.communique.bench.chaos.Meeting;
import org.communique.config.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From the moment an article should be sent to the moment a read_committed consumer has its alert, under a steady load. */
@Command(
        name = "latency",
        mixinStandardHelpOptions = true,
        description = "Publish to alert, p50 / p99 / p99.9, at given rates and commit intervals.")
public final class LatencyBench implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Articles that make the load")
    private List<Path> paths;

    @Option(names = "--rates", split = ",", required = true, description = "Articles a second, such as 100,500,800")
    private List<Integer> rates;

    @Option(
            names = "--commits",
            split = ",",
            defaultValue = "100",
            description = "Commit intervals in milliseconds (default: ${DEFAULT-VALUE})")
    private List<Integer> commits;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "Of each measurement, after as long a warm-up at most 20 s (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "250000",
            description =
                    "Articles taken in at full speed before all measurements of a commit interval, for Java's compiler (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(
            names = "--threads",
            defaultValue = "2",
            description = "Stream threads of each application (default: ${DEFAULT-VALUE})")
    private int threads;

    @Option(
            names = "--probes",
            defaultValue = "20",
            description = "Articles a second that make an alert and are timed (default: ${DEFAULT-VALUE})")
    private int probes;

    @Option(
            names = "--every",
            defaultValue = "1",
            description = "Take every so-manieth article of the corpus (default: all)")
    private int every;

    private final Map<String, Long> due = new ConcurrentHashMap<>();
    private int probe;

    @Override
    public Integer call() throws Exception {
        List<Article> corpus = new ArrayList<>(Corpus.read(paths, every).articles());
        // Outlets differ in how long they write and send side by side, not one after another.
        Collections.shuffle(corpus, new Random(1));
        Table table = new Table("commit, ms", "articles/s", "timed", "p50, ms", "p99, ms", "p99.9, ms", "missing");
        for (int commit : commits) {
            Map<String, String> set = new TreeMap<>(Map.of(
                    Settings.COMMIT_INTERVAL, Integer.toString(commit), Settings.THREADS, Integer.toString(threads)));
            try (Lab lab = Lab.open(set);
                    Feed feed = new Feed(lab.cluster(), corpus)) {
                lab.start("latency", List.of());
                feed.send(warmUp);
                feed.flush();
                lab.quiet();
                for (int rate : rates) {
                    measure(lab, feed, rate, Math.min(seconds, 20));
                    Histogram times = measure(lab, feed, rate, seconds);
                    table.row(
                            commit,
                            rate,
                            times.getTotalCount(),
                            times.getValueAtPercentile(50),
                            times.getValueAtPercentile(99),
                            times.getValueAtPercentile(99.9),
                            due.size());
                    due.clear();
                }
            }
        }
        table.print(System.out);
        return 0;
    }

    private Histogram measure(Lab lab, Feed feed, int rate, int length) throws InterruptedException {
        due.clear();
        Histogram times = new Histogram(TimeUnit.MINUTES.toMillis(10), 3);
        try (Alerts alerts = new Alerts(lab, times)) {
            Thread listener = new Thread(alerts, "alerts");
            listener.start();
            send(feed, rate, length);
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (!due.isEmpty() && System.nanoTime() < patience) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            alerts.stop = true;
            listener.join();
        }
        lab.quiet();
        return times;
    }

    /** Every article at its time; when the sender is late, the lateness counts. */
    private void send(Feed feed, int rate, int length) throws InterruptedException {
        long begin = System.nanoTime();
        int spacing = Math.max(1, rate / probes);
        for (int i = 0; i < rate * length; i++) {
            long time = begin + i * 1_000_000_000L / rate;
            long early = time - System.nanoTime();
            if (early > 0) {
                TimeUnit.NANOSECONDS.sleep(early);
            }
            if (i % spacing == 0) {
                Article article = probe();
                due.put(article.id(), time);
                feed.send(article);
            } else {
                feed.send(1);
            }
        }
    }

    /** Each tells of a meeting nobody has told of before, so each makes an alert of its own. */
    private Article probe() {
        List<Leader> leaders = Leader.all();
        int pairs = leaders.size() * (leaders.size() - 1) / 2;
        int pair = probe % pairs;
        int host = 1;
        while (host * (host + 1) / 2 <= pair) {
            host++;
        }
        Leader one = leaders.get(host);
        Leader other = leaders.get(pair - host * (host - 1) / 2);
        int round = probe / pairs;
        Meeting meeting = new Meeting(one, other, LocalDate.of(1980, 1, 5).plusDays(round * 20L), 3 + round);
        return Article.builder("probe-" + probe++)
                .title("News of the day")
                .body(meeting.sentence())
                .publishedDay(meeting.day().plusDays(1))
                .source("Northern Herald")
                .language("en")
                .build();
    }

    /** Reads alerts as they are committed. */
    private final class Alerts implements Runnable, AutoCloseable {

        private final KafkaConsumer<byte[], byte[]> consumer;
        private final Deserializer<Alert> decoder;
        private final Histogram times;
        private volatile boolean stop;

        Alerts(Lab lab, Histogram times) {
            this.times = times;
            this.decoder = lab.cluster().serdes().value(Alert.class).deserializer();
            Map<String, Object> config = new HashMap<>(lab.cluster().settings().kafka());
            config.put("isolation.level", "read_committed");
            config.put("enable.auto.commit", false);
            consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            List<TopicPartition> all = new ArrayList<>();
            consumer.partitionsFor(lab.topics().alerts())
                    .forEach(p -> all.add(new TopicPartition(p.topic(), p.partition())));
            consumer.assign(all);
            consumer.seekToEnd(all);
            all.forEach(consumer::position);
        }

        @Override
        public void run() {
            while (!stop) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(50))) {
                    long now = System.nanoTime();
                    Alert alert = decoder.deserialize(record.topic(), record.value());
                    if (alert.getMilestone() != null && alert.getLifecycle().getMessageType() == MessageType.ALERT) {
                        alert.getMilestone().getSources().forEach(source -> {
                            Long sent = due.remove(source.getArticle());
                            if (sent != null) {
                                times.recordValue(Math.max(0, TimeUnit.NANOSECONDS.toMillis(now - sent)));
                            }
                        });
                    }
                }
            }
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
