package org.communique.reading.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.reading.MeetingFact;

/** Makes one fact of all candidates of an article that tell of one meeting. */
final class MeetingMerger {

    private final LocalDate published;

    MeetingMerger(LocalDate published) {
        this.published = published;
    }

    List<MeetingFact> merge(List<Candidate> candidates) {
        List<Cluster> clusters = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> !candidate.supporting())
                .forEach(candidate -> place(candidate, clusters));
        candidates.stream().filter(Candidate::supporting).forEach(candidate -> support(candidate, clusters));
        return clusters.stream()
                .filter(cluster -> cluster.worthTelling() && !cluster.vague())
                .map(Cluster::fact)
                .toList();
    }

    private void place(Candidate candidate, List<Cluster> clusters) {
        Cluster best = null;
        int bestFit = 0;
        for (Cluster cluster : clusters) {
            int fit = cluster.fit(candidate);
            if (fit > bestFit) {
                best = cluster;
                bestFit = fit;
            }
        }
        if (best == null) {
            clusters.add(new Cluster(candidate, published));
        } else {
            best.add(candidate);
        }
    }

    /** "The summit" is the meeting named last that it can be. */
    private static void support(Candidate candidate, List<Cluster> clusters) {
        clusters.stream()
                .filter(cluster -> cluster.supportedBy(candidate))
                .max(Comparator.comparingInt(cluster -> cluster.nearness(candidate.sentence())))
                .ifPresent(cluster -> cluster.add(candidate));
    }
}
