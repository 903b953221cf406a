package org.communique.article;

import java.util.Comparator;
import java.util.Objects;

/**
 * What is remembered of an article: the version that counts.
 *
 * @param version its number
 * @param hash its {@link ContentHash}
 * @param pubStatus its status
 */
public record KnownVersion(long version, String hash, PubStatus pubStatus) implements Comparable<KnownVersion> {
    // Under one number the stricter status counts, then the greater hash: any fixed order makes the arrival's order
    // irrelevant,
    // and this one lets a cancellation work that forgot to raise the number.
    private static final Comparator<KnownVersion> PRECEDENCE = Comparator.comparingLong(KnownVersion::version)
            .thenComparing(KnownVersion::pubStatus)
            .thenComparing(KnownVersion::hash);

    public KnownVersion {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(pubStatus, "pubStatus");
    }

    public static KnownVersion of(Article article) {
        return new KnownVersion(article.version(), ContentHash.of(article), article.pubStatus());
    }

    /** Greater counts more. */
    @Override
    public int compareTo(KnownVersion other) {
        return PRECEDENCE.compare(this, other);
    }
}
