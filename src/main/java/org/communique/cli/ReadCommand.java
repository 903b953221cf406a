package org.communique.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.article.Article;
import org.communique.article.ArticleCheck;
import org.communique.article.Checked;
import org.communique.article.Item;
import org.communique.article.PubStatus;
import org.communique.article.format.ArticleParser;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;
import org.communique.reading.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The reader alone. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles without Kafka and prints one JSON line each: topics, meetings, agreements, with the sentences that say so.",
            "An article that cannot be read is told on the error output and makes the exit code 1; the others are printed all the same."
        },
        footer = {
            "",
            "  communique read news.txt | jq .meetings",
            "  communique read archive.jsonl.gz > facts.jsonl",
            "  communique read --explain news.txt"
        })
final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files in any format that publish takes, also gzipped")
    private List<Path> paths;

    @Option(
            names = "--explain",
            description = "Tell for every fact the rule and the span, and for a sentence that yielded nothing why")
    private boolean explain;

    private final Reader reader = new Reader();
    private boolean allRead = true;

    @Override
    public Integer call() {
        ReplayCommand.requireReadable(paths);
        ArticleParser parser = new ArticleParser();
        paths.forEach(path -> parser.parse(path, Instant.now(), this::read));
        spec.commandLine().getOut().flush();
        return allRead ? 0 : 1;
    }

    private void read(Item item) {
        if (item instanceof Item.Rejected rejected) {
            refuse(rejected.message());
        } else if (item instanceof Item.Parsed parsed) {
            Checked checked = ArticleCheck.check(parsed.article(), Instant.now());
            if (checked instanceof Checked.Rejected rejected) {
                refuse(rejected.message());
            } else if (checked instanceof Checked.Accepted accepted) {
                print(accepted.article());
            }
        }
    }

    private void print(Article article) {
        PrintWriter out = spec.commandLine().getOut();
        if (article.pubStatus() != PubStatus.USABLE) {
            return;
        }
        NewsText text = new NewsText(article.title(), article.body(), article.publishedDay());
        out.println(new ReadingJson().of(article.id(), reader.read(text)));
        if (explain) {
            reader.explain(text).forEach(why -> out.println(ExplanationPrinter.line(why)));
        }
    }

    private void refuse(String message) {
        allRead = false;
        spec.commandLine().getErr().println(message);
    }
}
