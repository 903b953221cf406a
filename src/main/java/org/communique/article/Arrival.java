package org.communique.article;

import java.util.Objects;

/**
 * What an arriving version of an article is to what is known of it.
 *
 * @param outcome what to do with it
 * @param known what to remember from now on
 * @param message for a conflict what is wrong and what to do, else empty
 */
public record Arrival(Outcome outcome, KnownVersion known, String message) {

    /** What to do with an arriving version. */
    public enum Outcome {
        /** Nothing was known: read it. */
        FIRST,
        /** It says what is known already, or is older than that: nothing to read. */
        DUPLICATE,
        /** It replaces what an earlier version said: read it, undo the earlier one. */
        CORRECTION,
        /** It is cancelled or withheld: undo what an earlier version said, read nothing. */
        WITHDRAWAL,
        /** It says something else under a known number and does not count: a dead letter. */
        CONFLICT
    }

    public Arrival {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(message, "message");
    }
}
