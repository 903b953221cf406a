package org.communique.article.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.article.Article;
import org.communique.article.Item;

/** Prints what becomes of each file of a folder, one line a file; with these lines the expectations of the corpus test are kept. */
public final class FeedTable {
    private FeedTable() {}

    /**
     * Prints the table.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            files.sorted().map(FeedTable::line).forEach(System.out::println);
        }
    }

    /** File, format, articles, rejected items, articles with text, with a date of their own, with a link, different ids. */
    static String line(Path file) {
        List<Article> articles = new ArrayList<>();
        List<Item.Rejected> rejected = new ArrayList<>();
        new ArticleParser().parse(file, Parsing.FETCHED, item -> {
            if (item instanceof Item.Parsed parsed) {
                articles.add(parsed.article());
            } else {
                rejected.add(Parsing.rejected(item));
            }
        });
        String format = articles.isEmpty() ? "-" : articles.get(0).provenance().format();
        return String.join(
                "\t",
                file.getFileName().toString(),
                format,
                String.valueOf(articles.size()),
                String.valueOf(rejected.size()),
                count(articles.stream().filter(article -> !article.body().isBlank())),
                count(articles.stream()
                        .filter(article -> !article.provenance().repairs().contains("date"))),
                count(articles.stream().filter(article -> article.url() != null)),
                count(articles.stream().map(Article::id).distinct()));
    }

    private static String count(Stream<?> stream) {
        return String.valueOf(stream.count());
    }
}
