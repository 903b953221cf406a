package org.communique.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.communique.app.ArticlePublisher;
import org.communique.app.Connection;
import org.communique.app.FeedSource;
import org.communique.article.Item;
import org.communique.article.format.ArticleParser;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;
import org.communique.serde.SchemaRegistration;
import org.communique.stream.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles in. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Publishes articles: text with a date line, JSON lines, ninjs, RSS, Atom or JSON Feed, from files (also gzipped) or URLs.",
            "What cannot be read goes to the dead letters with its bytes and the cause; nothing is dropped."
        },
        footer = {
            "",
            "  communique publish today.jsonl --set bootstrap.servers=kafka:9092 --set schema.registry.url=http://registry:8081",
            "  communique publish https://example.org/world.rss --follow --every 300",
            "",
            "Publishing the same article again is harmless: it is known as a duplicate. A corrected one has the same id and a",
            "higher version; one with \"pubStatus\": \"canceled\" withdraws all that it said.",
            "Ends with 1 where something was rejected or could not be sent."
        })
final class PublishCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH|URL", arity = "1..*", description = "Files, or feeds by http or https")
    private List<String> from;

    @Option(names = "--follow", description = "Keep looking at the URLs for what is new, until stopped")
    private boolean follow;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "Seconds between two looks at a feed (default: ${DEFAULT-VALUE})")
    private long every;

    @Mixin
    private SettingsOptions options;

    private Progress progress;

    @Override
    public Integer call() throws InterruptedException {
        List<Path> files = from.stream()
                .filter(place -> !FeedSource.isUrl(place))
                .map(Path::of)
                .toList();
        List<FeedSource> feeds =
                from.stream().filter(FeedSource::isUrl).map(FeedSource::new).toList();
        ReplayCommand.requireReadable(files);
        if (follow && feeds.isEmpty()) {
            throw new IllegalArgumentException("--follow needs a URL to look at; files are read once");
        }
        Settings settings = options.read();
        Connection.require(settings);
        AvroSerdes serdes = AvroSerdes.from(settings.avro());
        SchemaRegistration.registerAll(serdes.registry(), Topics.of(settings).subjects());
        progress = new Progress(spec.commandLine().getErr());
        try (ArticlePublisher publisher = new ArticlePublisher(settings, serdes)) {
            files.forEach(file -> new ArticleParser().parse(file, Instant.now(), counted(publisher)));
            boolean complete = look(feeds, publisher);
            while (follow) {
                TimeUnit.SECONDS.sleep(every);
                look(feeds, publisher);
            }
            progress.done();
            report(publisher);
            return complete && publisher.rejected() == 0 ? 0 : 1;
        }
    }

    private boolean look(List<FeedSource> feeds, ArticlePublisher publisher) throws InterruptedException {
        boolean complete = true;
        for (FeedSource feed : feeds) {
            String problem = feed.look(counted(publisher));
            if (problem != null) {
                complete = false;
                progress.done();
                spec.commandLine().getErr().println("publish: " + problem);
            }
        }
        publisher.flush();
        return complete;
    }

    private Consumer<Item> counted(ArticlePublisher publisher) {
        return item -> {
            publisher.accept(item);
            if (item instanceof Item.Rejected rejected) {
                progress.done();
                spec.commandLine().getErr().println("publish: " + rejected.cause() + ": " + rejected.message());
            }
            progress.show("publishing: " + publisher.published() + " articles");
        };
    }

    private void report(ArticlePublisher publisher) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("published " + publisher.published() + " articles"
                + (publisher.rejected() == 0
                        ? ""
                        : ", rejected " + publisher.rejected() + " (see `communique dead-letters list`)"));
        out.flush();
    }
}
