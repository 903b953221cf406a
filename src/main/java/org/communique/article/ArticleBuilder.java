package org.communique.article;

import java.time.Instant;
import java.time.LocalDate;

/** Collects what is known of an article; blank optional texts count as unknown. For one thread. */
public final class ArticleBuilder {
    private final String id;
    private long version = 1;
    private PubStatus pubStatus = PubStatus.USABLE;
    private String title = "";
    private String body = "";
    private Instant published;
    private LocalDate publishedDay;
    private String source;
    private String url;
    private String language;
    private Instant embargoed;
    private String usageTerms;
    private Provenance provenance = Provenance.UNKNOWN;

    ArticleBuilder(String id) {
        this.id = id == null ? "" : id;
    }

    public ArticleBuilder version(long version) {
        this.version = version;
        return this;
    }

    public ArticleBuilder pubStatus(PubStatus pubStatus) {
        this.pubStatus = pubStatus;
        return this;
    }

    public ArticleBuilder title(String title) {
        this.title = title == null ? "" : title;
        return this;
    }

    public ArticleBuilder body(String body) {
        this.body = body == null ? "" : body;
        return this;
    }

    public ArticleBuilder published(Instant published) {
        this.published = published;
        return this;
    }

    public ArticleBuilder publishedDay(LocalDate publishedDay) {
        this.publishedDay = publishedDay;
        return this;
    }

    public ArticleBuilder source(String source) {
        this.source = nullIfBlank(source);
        return this;
    }

    public ArticleBuilder url(String url) {
        this.url = nullIfBlank(url);
        return this;
    }

    public ArticleBuilder language(String language) {
        this.language = nullIfBlank(language);
        return this;
    }

    public ArticleBuilder embargoed(Instant embargoed) {
        this.embargoed = embargoed;
        return this;
    }

    public ArticleBuilder usageTerms(String usageTerms) {
        this.usageTerms = nullIfBlank(usageTerms);
        return this;
    }

    public ArticleBuilder provenance(Provenance provenance) {
        this.provenance = provenance == null ? Provenance.UNKNOWN : provenance;
        return this;
    }

    public Article build() {
        return new Article(
                id,
                version,
                pubStatus,
                title,
                body,
                published,
                publishedDay,
                source,
                url,
                language,
                embargoed,
                usageTerms,
                provenance);
    }

    private static String nullIfBlank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
