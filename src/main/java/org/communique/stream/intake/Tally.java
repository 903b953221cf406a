package org.communique.stream.intake;

import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Counts, per partition, the articles that leave no record of their own in a public topic. The counts are written in
 * the transaction that takes the article, so they survive any crash exactly.
 */
public final class Tally {

    public static final String DUPLICATE = "duplicate";
    public static final String HELD = "held";
    static final String STORE = "intake-tally";

    private final KeyValueStore<String, Long> counts;

    Tally(KeyValueStore<String, Long> counts) {
        this.counts = counts;
    }

    void add(String counter, long more) {
        Long before = counts.get(counter);
        counts.put(counter, (before == null ? 0 : before) + more);
    }

    /** Topic that holds the counts of an intake with this application id. */
    public static String changelog(String applicationId) {
        return applicationId + "-" + STORE + "-changelog";
    }

    /** A count as the changelog holds it. */
    public static long value(byte[] bytes) {
        try (LongDeserializer longs = new LongDeserializer()) {
            return longs.deserialize("", bytes);
        }
    }
}
