package org.communique.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The article that a statement was read in.
 *
 * @param article article id
 * @param version version of the article; a higher one replaces what a lower one said
 * @param outlet who published it; null where unknown
 * @param url where it can be read; null where unknown
 * @param published day of publication; null where the article has none
 * @param embargoed nothing that comes of it may be told before this time; null where there is no embargo
 */
public record Source(String article, long version, String outlet, String url, LocalDate published, Instant embargoed) {

    public Source {
        Objects.requireNonNull(article, "article");
    }
}
