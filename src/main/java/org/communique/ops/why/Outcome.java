package org.communique.ops.why;

import communique.DeadLetter;
import communique.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one arrival of an article.
 *
 * @param because in words
 */
record Outcome(Trail.Received received, Kind kind, String because) {

    /** What can become of an arrival. */
    enum Kind {
        READ,
        DUPLICATE,
        DEAD_LETTER,
        HELD,
        WAITING
    }

    /** Of each arrival, in their order. */
    static List<Outcome> of(Trail trail, Instant now) {
        List<Outcome> all = new ArrayList<>();
        Set<Long> readVersions = new HashSet<>();
        for (Trail.Received received : trail.received()) {
            all.add(of(trail, received, readVersions, now));
        }
        return all;
    }

    private static Outcome of(Trail trail, Trail.Received received, Set<Long> readVersions, Instant now) {
        Optional<DeadLetter> letter = trail.deadLetters().stream()
                .filter(l -> l.getPartition() == received.partition() && l.getOffset() == received.offset())
                .findFirst();
        if (letter.isPresent()) {
            return new Outcome(
                    received,
                    Kind.DEAD_LETTER,
                    letter.get().getCause() + ": " + letter.get().getMessage());
        }
        long version = received.article().getVersion();
        if (wasRead(trail, version) && readVersions.add(version)) {
            return new Outcome(received, Kind.READ, "version " + version + " was read");
        }
        Instant embargo = received.article().getEmbargoed();
        boolean replaced = trail.received().stream().anyMatch(r -> r.article().getVersion() > version);
        if (embargo != null && embargo.isAfter(now) && !replaced) {
            return new Outcome(received, Kind.HELD, "under embargo until " + embargo);
        }
        if (replaced || readVersions.contains(version) || !trail.readings().isEmpty()) {
            return new Outcome(received, Kind.DUPLICATE, duplicateOf(trail, version));
        }
        return new Outcome(received, Kind.WAITING, "not yet read; `communique lag` tells how far the intake is");
    }

    private static boolean wasRead(Trail trail, long version) {
        return trail.readings().stream().anyMatch(r -> r.getArticle().getVersion() == version);
    }

    private static String duplicateOf(Trail trail, long version) {
        long newest = trail.readings().stream()
                .map(Reading::getArticle)
                .mapToLong(source -> source.getVersion())
                .max()
                .orElse(version);
        if (newest > version) {
            return "older than version " + newest + ", which counts";
        }
        return newest == version
                ? "the same as version " + version + ", which was read"
                : "says nothing that version " + newest + " did not say";
    }
}
