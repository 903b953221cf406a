package org.communique.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.communique.app.ArticlePublisher;
import org.communique.app.Connection;
import org.communique.app.Quiet;
import org.communique.app.TopicFiles;
import org.communique.article.format.ArticleParser;
import org.communique.config.Settings;
import org.communique.local.LocalCluster;
import org.communique.ops.Accounts;
import org.communique.ops.AccountsReader;
import org.communique.ops.LagReader;
import org.communique.serde.AvroSerdes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The whole pipeline over some articles, then every topic as a file. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the whole pipeline over these articles, in this order, on an embedded broker, until everything is worked off;"
                    + " then writes every public topic to DIR as JSON lines.",
            "Reads text with a date line, JSON lines, ninjs, RSS, Atom and JSON Feed, each also gzipped."
        },
        footer = {
            "",
            "  communique replay news/*.txt archive.jsonl.gz --out out",
            "  jq .value.headline out/alerts.jsonl"
        })
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files to read, in this order")
    private List<Path> paths;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write the topics")
    private Path out;

    @Mixin
    private SettingsOptions options;

    @Override
    public Integer call() throws InterruptedException {
        requireReadable(paths);
        PrintWriter err = spec.commandLine().getErr();
        Settings settings = options.read().with(Map.of(Settings.HTTP_PORT, "0"));
        Progress progress = new Progress(err);
        progress.show("starting the broker");
        LocalCluster cluster = LocalCluster.start(null, settings);
        try (CleanStop stop = CleanStop.of(cluster)) {
            Accounts accounts = replay(cluster, progress);
            progress.done();
            return stop.begun() || !accounts.balanced() ? 1 : 0;
        }
    }

    private Accounts replay(LocalCluster cluster, Progress progress) throws InterruptedException {
        Settings settings = cluster.settings();
        AvroSerdes serdes = AvroSerdes.from(settings.avro());
        Instant begun = Instant.now();
        try (Admin admin = Connection.open(settings);
                LagReader lag = new LagReader(admin, settings.kafka())) {
            long items = publish(settings, serdes, progress);
            Quiet.await(lag, settings, behind -> {
                requireAlive(cluster);
                progress.show("working: " + behind + " records to go");
            });
            Duration took = Duration.between(begun, Instant.now());
            progress.show("writing " + out);
            Map<String, Long> counts = TopicFiles.write(settings, serdes, out);
            Accounts accounts = accounts(settings, serdes);
            PrintWriter print = spec.commandLine().getOut();
            print.println(accounts);
            counts.forEach((topic, count) -> print.printf("%8d  %s%n", count, out.resolve(topic + ".jsonl")));
            print.printf(
                    Locale.ROOT,
                    "%.1f s, %.0f articles/s%n",
                    took.toMillis() / 1e3,
                    items * 1e3 / Math.max(1, took.toMillis()));
            print.flush();
            return accounts;
        }
    }

    private long publish(Settings settings, AvroSerdes serdes, Progress progress) {
        ArticleParser parser = new ArticleParser();
        try (ArticlePublisher publisher = new ArticlePublisher(settings, serdes)) {
            for (Path path : paths) {
                parser.parse(path, Instant.now(), item -> {
                    publisher.accept(item);
                    progress.show("publishing: " + publisher.published() + " articles");
                });
            }
            publisher.flush();
            return publisher.published() + publisher.rejected();
        }
    }

    private static Accounts accounts(Settings settings, AvroSerdes serdes) {
        try (AccountsReader reader = new AccountsReader(settings, serdes)) {
            return reader.read();
        }
    }

    private static void requireAlive(LocalCluster cluster) {
        if (!cluster.node().pipeline().alive()) {
            throw new CommandFailure(
                    "an application has stopped: " + cluster.node().pipeline().failure());
        }
    }

    static void requireReadable(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.isReadable(path) || Files.isDirectory(path)) {
                throw new IllegalArgumentException("cannot read " + path + "; name files, such as news/*.jsonl");
            }
        }
    }
}
