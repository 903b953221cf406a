package org.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.communique.alert.AlertFilter;
import org.communique.app.ArticlePublisher;
import org.communique.app.Connection;
import org.communique.app.Quiet;
import org.communique.article.format.ArticleParser;
import org.communique.article.format.Origin;
import org.communique.config.Settings;
import org.communique.local.LocalCluster;
import org.communique.ops.Accounts;
import org.communique.ops.AccountsReader;
import org.communique.ops.LagReader;
import org.communique.serde.AvroJson;
import org.communique.serde.AvroSerdes;
import org.communique.stream.AlertLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything at once, on this machine alone. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Starts an embedded broker and registry and the whole pipeline, plays the shipped sample feed into it and prints the alerts"
                    + " as they come, each with the sentences it rests on.",
            "Then stays up for you to try the other commands on, until Ctrl-C; with --exit it ends."
        },
        footer = {
            "",
            "  communique demo --exit",
            "  communique demo --data data/demo      keeps its data; the next start goes on from there",
            "",
            "While it runs: communique meetings FRA-SVN, communique agreements FRA-SVN, communique alerts"
        })
final class DemoCommand implements Callable<Integer> {

    private static final String FEED = "/org/communique/sample/feed.jsonl";
    private static final int BATCH = 200;

    @Spec
    private CommandSpec spec;

    @Option(names = "--exit", description = "End when the sample feed is worked off")
    private boolean exit;

    @Option(names = "--data", paramLabel = "DIR", description = "Keep the data here (default: a temporary directory)")
    private Path data;

    @Mixin
    private SettingsOptions options;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        err.println("communique: starting a broker, a registry and the pipeline ...");
        LocalCluster cluster = LocalCluster.start(data, withFreePort(options.read()));
        try (CleanStop stop = CleanStop.of(cluster)) {
            Settings settings = cluster.settings();
            err.println("communique: " + cluster.node().url() + ", bootstrap.servers=" + settings.bootstrapServers());
            Accounts accounts = play(cluster, settings);
            err.println("communique: " + accounts);
            if (exit) {
                return accounts.balanced() ? 0 : 1;
            }
            err.println("communique: staying up. Try  communique alerts --url "
                    + cluster.node().url() + "  or stop with Ctrl-C");
            Throwable failure = cluster.node().pipeline().awaitStop();
            return failure == null || stop.begun() ? 0 : 1;
        }
    }

    private Accounts play(LocalCluster cluster, Settings settings) throws InterruptedException {
        AvroSerdes serdes = AvroSerdes.from(settings.avro());
        AlertPrinter printer = new AlertPrinter(spec.commandLine().getOut(), false);
        try (Admin admin = Connection.open(settings);
                LagReader lag = new LagReader(admin, settings.kafka());
                AlertLog log = new AlertLog(settings, serdes);
                AccountsReader accounts = new AccountsReader(settings, serdes)) {
            SortedMap<Integer, Long> seen = new TreeMap<>(log.end());
            publish(settings, serdes);
            Quiet.await(lag, settings, behind -> {
                if (!cluster.node().pipeline().alive()) {
                    throw new CommandFailure("an application has stopped: "
                            + cluster.node().pipeline().failure());
                }
                print(log, seen, printer);
            });
            print(log, seen, printer);
            return accounts.read();
        }
    }

    private static void print(AlertLog log, SortedMap<Integer, Long> seen, AlertPrinter printer) {
        AlertLog.Page page = log.read(seen, BATCH, AlertFilter.of(null, null, null));
        page.alerts().forEach(alert -> printer.print((JsonNode) AvroJson.tree(alert)));
        seen.putAll(page.next());
    }

    private static void publish(Settings settings, AvroSerdes serdes) {
        try (ArticlePublisher publisher = new ArticlePublisher(settings, serdes);
                InputStream feed = DemoCommand.class.getResourceAsStream(FEED)) {
            new ArticleParser().parse(feed, new Origin("sample feed", Instant.now()), publisher);
            publisher.flush();
        } catch (IOException e) {
            throw new CommandFailure("Cannot read the sample feed: " + e.getMessage());
        }
    }

    /** The usual port, or any free one where another demo has it already. */
    private static Settings withFreePort(Settings settings) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(
                    InetAddress.getByName(settings.getString(Settings.HTTP_HOST)),
                    settings.getInt(Settings.HTTP_PORT)));
            return settings;
        } catch (IOException e) {
            return settings.with(Map.of(Settings.HTTP_PORT, "0"));
        }
    }
}
