package org.communique.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One version of one news article; names and meanings follow IPTC ninjs 3.1.
 *
 * @param id identity across versions (ninjs uri); empty where the article has none, which the article check rejects
 * @param version higher replaces lower
 * @param pubStatus whether it may be used
 * @param title headline, empty where there is none
 * @param body plain text, paragraphs apart by an empty line; empty where there is none
 * @param published when it was published (UTC; midnight where only the day is known); null where unknown
 * @param publishedDay calendar day of publication where it was published; null where unknown
 * @param source outlet; null where unknown
 * @param url where it can be read; null where unknown
 * @param language BCP 47 tag as the feed gives it; null where unknown
 * @param embargoed not to be told before this time (UTC); null where free
 * @param usageTerms what the publisher allows; null where nothing is said
 * @param provenance how it came here
 */
public record Article(
        String id,
        long version,
        PubStatus pubStatus,
        String title,
        String body,
        Instant published,
        LocalDate publishedDay,
        String source,
        String url,
        String language,
        Instant embargoed,
        String usageTerms,
        Provenance provenance) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pubStatus, "pubStatus");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** A builder that starts with this id, version 1, usable, and nothing else. */
    public static ArticleBuilder builder(String id) {
        return new ArticleBuilder(id);
    }

    /** A builder that starts with everything this article has. */
    public ArticleBuilder toBuilder() {
        return new ArticleBuilder(id)
                .version(version)
                .pubStatus(pubStatus)
                .title(title)
                .body(body)
                .published(published)
                .publishedDay(publishedDay)
                .source(source)
                .url(url)
                .language(language)
                .embargoed(embargoed)
                .usageTerms(usageTerms)
                .provenance(provenance);
    }

    /** Whether this version withdraws the article. */
    public boolean canceled() {
        return pubStatus == PubStatus.CANCELED;
    }
}
