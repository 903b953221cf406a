package org.communique.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Item;
import org.communique.article.format.ArticleParser;
import org.communique.reading.NewsText;

/**
 * Articles to measure with.
 *
 * @param articles in the order of the files
 */
public record Corpus(List<Article> articles) {

    /**
     * Reads files in any format that the pipeline takes.
     *
     * @param every take each so-manieth article, 1 for all
     */
    public static Corpus read(List<Path> files, int every) {
        List<Article> all = new ArrayList<>();
        int[] seen = {0};
        for (Path file : files) {
            new ArticleParser().parse(file, Instant.EPOCH, item -> {
                if (item instanceof Item.Parsed parsed && seen[0]++ % every == 0) {
                    all.add(parsed.article());
                }
            });
        }
        return new Corpus(all);
    }

    public List<NewsText> texts() {
        return articles.stream()
                .map(article -> new NewsText(article.title(), article.body(), article.publishedDay()))
                .toList();
    }

    /** Size of titles and bodies in UTF-8, in bytes. */
    public static long bytes(List<NewsText> texts) {
        long sum = 0;
        for (NewsText text : texts) {
            sum += text.title().getBytes(StandardCharsets.UTF_8).length;
            sum += text.body().getBytes(StandardCharsets.UTF_8).length;
        }
        return sum;
    }
}
