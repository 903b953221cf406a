package org.communique.bench.pipeline;

import java.util.List;
import org.communique.app.ArticlePublisher;
import org.communique.article.Article;
import org.communique.article.Item;
import org.communique.bench.cluster.Cluster;

/** Sends articles of a corpus, round and round, each time under new ids. For one thread. */
final class Feed implements AutoCloseable {

    private final List<Article> corpus;
    private final ArticlePublisher publisher;
    private long sent;

    Feed(Cluster cluster, List<Article> corpus) {
        this.corpus = corpus;
        this.publisher = new ArticlePublisher(cluster.settings(), cluster.serdes());
    }

    void send(long count) {
        for (long i = 0; i < count; i++) {
            Article model = corpus.get((int) (sent % corpus.size()));
            send(renamed(model, model.id() + "-" + sent / corpus.size()));
            sent++;
        }
    }

    void send(Article article) {
        publisher.accept(new Item.Parsed(article));
    }

    void flush() {
        publisher.flush();
    }

    private static Article renamed(Article model, String id) {
        return Article.builder(id)
                .title(model.title())
                .body(model.body())
                .published(model.published())
                .publishedDay(model.publishedDay())
                .source(model.source())
                .url(model.url())
                .language(model.language())
                .provenance(model.provenance())
                .build();
    }

    @Override
    public void close() {
        publisher.close();
    }
}
