package org.communique.stream.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.communique.article.Article;
import org.communique.article.ArticleCheck;
import org.communique.article.Checked;
import org.communique.article.Item;
import org.communique.article.PubStatus;
import org.communique.article.format.ArticleParser;
import org.communique.avro.LedgerAvro;
import org.communique.avro.ReadingAvro;
import org.communique.ledger.Statement;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;
import org.communique.reading.Reading;

/** What articles of a file state, read without Kafka as the intake reads them; every article in its only version. */
public final class ArticleStatements {

    private final Reader reader = new Reader();
    private int articles;

    /** Number of articles read so far. */
    public int articles() {
        return articles;
    }

    /** Feeds the statements of each usable article, in the order of the file. */
    public void read(Path path, Consumer<List<Statement>> each) {
        new ArticleParser().parse(path, Instant.EPOCH, item -> {
            if (item instanceof Item.Parsed parsed
                    && ArticleCheck.check(parsed.article(), Instant.now()) instanceof Checked.Accepted accepted
                    && accepted.article().pubStatus() == PubStatus.USABLE) {
                articles++;
                each.accept(of(accepted.article()));
            }
        });
    }

    /** The statements of each article of a file. */
    public static List<List<Statement>> of(Path path) {
        List<List<Statement>> all = new ArrayList<>();
        new ArticleStatements().read(path, all::add);
        return all;
    }

    private List<Statement> of(Article article) {
        Reading reading = reader.read(new NewsText(article.title(), article.body(), article.publishedDay()));
        return Statements.of(reading, ReadingAvro.source(article), Instant.EPOCH).stream()
                .map(LedgerAvro::fromAvro)
                .toList();
    }
}
