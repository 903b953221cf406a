package org.communique.article;

import java.util.Arrays;
import java.util.Objects;

/** One thing that came in: an article, or what could not be made one. Nothing is dropped between the two. */
public sealed interface Item {

    /** An article, not checked yet. */
    record Parsed(Article article) implements Item {
        public Parsed {
            Objects.requireNonNull(article, "article");
        }
    }

    /**
     * What could not be made an article.
     *
     * @param cause stable code
     * @param message what is wrong, where, and what to do
     * @param original its bytes as they came, the first {@value #MAX_ORIGINAL} where there are more
     * @param origin file and line, or URL
     */
    @SuppressWarnings(
            "ArrayRecordComponent") // never compared; copied nowhere because the bytes go straight to a dead letter
    record Rejected(Cause cause, String message, byte[] original, String origin) implements Item {
        /** Bytes kept of what was rejected; Kafka's own limit for a record is of that order. */
        public static final int MAX_ORIGINAL = 1 << 20;

        public Rejected {
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(origin, "origin");
            original = original.length > MAX_ORIGINAL ? Arrays.copyOf(original, MAX_ORIGINAL) : original;
        }
    }
}
