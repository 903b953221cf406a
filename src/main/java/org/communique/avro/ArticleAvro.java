package org.communique.avro;

import org.communique.article.Article;
import org.communique.article.Provenance;
import org.communique.article.PubStatus;

/** Articles between the core and the wire. */
public final class ArticleAvro {

    private ArticleAvro() {}

    public static communique.Article toAvro(Article article) {
        Provenance provenance = article.provenance();
        return communique.Article.newBuilder()
                .setId(article.id())
                .setVersion(article.version())
                .setPubStatus(Enums.same(communique.PubStatus.class, article.pubStatus()))
                .setTitle(article.title())
                .setBody(article.body())
                .setPublished(article.published())
                .setPublishedDay(article.publishedDay())
                .setSource(article.source())
                .setUrl(article.url())
                .setLanguage(article.language())
                .setEmbargoed(article.embargoed())
                .setUsageTerms(article.usageTerms())
                .setProvenance(communique.Provenance.newBuilder()
                        .setFormat(provenance.format())
                        .setOrigin(provenance.origin())
                        .setFetched(provenance.fetched())
                        .setRepairs(provenance.repairs())
                        .build())
                .build();
    }

    public static Article fromAvro(communique.Article article) {
        communique.Provenance provenance = article.getProvenance();
        return Article.builder(article.getId())
                .version(article.getVersion())
                .pubStatus(Enums.same(PubStatus.class, article.getPubStatus()))
                .title(article.getTitle())
                .body(article.getBody())
                .published(article.getPublished())
                .publishedDay(article.getPublishedDay())
                .source(article.getSource())
                .url(article.getUrl())
                .language(article.getLanguage())
                .embargoed(article.getEmbargoed())
                .usageTerms(article.getUsageTerms())
                .provenance(new Provenance(
                        provenance.getFormat(),
                        provenance.getOrigin(),
                        provenance.getFetched(),
                        provenance.getRepairs()))
                .build();
    }
}
