package org.communique.bench.pipeline;

import communique.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.communique.bench.Table;
import org.communique.bench.chaos.Leader;
import org.communique.bench.chaos.Meeting;
import org.communique.bench.cluster.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How soon an instance works again after kill -9, by how much it remembers; and what a statement takes up. */
@Command(
        name = "restart",
        mixinStandardHelpOptions = true,
        description = "Time to RUNNING after kill -9, and bytes per statement, with so many statements in state.")
public final class RestartBench implements Callable<Integer> {

    @Option(
            names = "--statements",
            split = ",",
            defaultValue = "10000,100000",
            description = "How many, ascending (default: ${DEFAULT-VALUE})")
    private List<Integer> statements;

    @Option(
            names = "--pairs",
            defaultValue = "276",
            description = "Pairs that they are about, at most 276 (default: ${DEFAULT-VALUE})")
    private int pairs;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Settings of the pipeline")
    private Map<String, String> set = new TreeMap<>();

    @Override
    public Integer call() throws Exception {
        Table table = new Table(
                "statements",
                "taken in at, /s",
                "RUNNING after kill -9, s",
                "RUNNING after a clean stop, s",
                "state on disk, bytes each",
                "changelogs, bytes each");
        try (Lab lab = Lab.open(set)) {
            Instance instance = lab.start("restart", List.of());
            int done = 0;
            for (int target : statements) {
                long begin = System.nanoTime();
                send(lab, done, target);
                lab.quiet();
                double perSecond = (target - done) / seconds(begin);
                done = target;
                instance.process().kill();
                double killed = again(instance);
                instance.process().stop();
                double stopped = again(instance);
                table.row(
                        target,
                        perSecond,
                        killed,
                        stopped,
                        (double) size(lab.cluster().home().resolve("state-restart")) / target,
                        (double) changelogs(lab) / target);
                table.print(System.out);
            }
        }
        return 0;
    }

    private static double again(Instance instance) throws InterruptedException {
        long begin = System.nanoTime();
        instance.process().start();
        if (!instance.awaitReady(Duration.ofMinutes(10))) {
            throw new IllegalStateException(
                    "not ready; see " + instance.process().log());
        }
        return seconds(begin);
    }

    /** Meetings of many pairs, three reports of each, numbered as sources do. */
    private void send(Lab lab, int from, int to) {
        List<Leader> leaders = Leader.all();
        Map<String, Object> config = new HashMap<>(lab.cluster().settings().kafka());
        config.put("compression.type", "lz4");
        config.put("linger.ms", 20);
        try (KafkaProducer<String, SpecificRecord> producer = new KafkaProducer<>(
                config,
                new StringSerializer(),
                lab.cluster().serdes().value(SpecificRecord.class).serializer())) {
            for (int i = from; i < to; i++) {
                Statement statement = statement(leaders, i);
                var unused =
                        producer.send(new ProducerRecord<>(lab.topics().statements(), statement.getPair(), statement));
            }
            producer.flush();
        }
    }

    private Statement statement(List<Leader> leaders, int number) {
        int pair = number % pairs;
        int host = 1;
        while (host * (host + 1) / 2 <= pair) {
            host++;
        }
        int round = number / pairs;
        LocalDate day = LocalDate.of(1950, 1, 5).plusDays(round / 3 * 7L % 27_000);
        Meeting meeting = new Meeting(leaders.get(host), leaders.get(pair - host * (host - 1) / 2), day, 3 + round / 3);
        return Statements.of("restart-" + number, meeting, day.plusDays(1 + round % 3), Instant.now());
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(RestartBench::length)
                    .sum();
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (java.nio.file.NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long changelogs(Lab lab) throws InterruptedException {
        try {
            return lab.admin().describeLogDirs(List.of(1)).allDescriptions().get().values().stream()
                    .flatMap(dirs -> dirs.values().stream())
                    .flatMap(dir -> dir.replicaInfos().entrySet().stream())
                    .filter(replica -> replica.getKey().topic().endsWith("-changelog"))
                    .mapToLong(replica -> replica.getValue().size())
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
