package org.communique.bench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;
import org.communique.article.Article;
import org.communique.article.ArticleCheck;
import org.communique.article.Checked;
import org.communique.article.Item;
import org.communique.article.format.ArticleParser;
import org.communique.article.format.Origin;
import org.communique.avro.ArticleAvro;

/** Bytes of any feed: every item is an article or a rejection, and what is accepted can be written. */
public final class ArticleFuzz {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private ArticleFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        for (String name : Set.of("feed.jsonl", "feed.xml", "feed.json", "article.txt", "page.html")) {
            new ArticleParser().parse(bytes, new Origin(name, NOW), ArticleFuzz::check);
        }
    }

    private static void check(Item item) {
        if (item instanceof Item.Parsed parsed) {
            Checked once = ArticleCheck.check(parsed.article(), NOW);
            if (!once.equals(ArticleCheck.check(parsed.article(), NOW))) {
                throw new AssertionError("judged otherwise the second time: " + parsed.article());
            }
            if (once instanceof Checked.Accepted accepted) {
                writable(accepted.article());
            }
        }
    }

    /** What is accepted must be fit to be written, or the pipeline would stop at it. */
    private static void writable(Article article) {
        try {
            communique.Article.getEncoder().encode(ArticleAvro.toAvro(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
