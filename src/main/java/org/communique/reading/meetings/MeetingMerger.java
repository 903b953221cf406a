package org.communique.reading.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Participant;

/** Makes one fact of all candidates of an article that tell of one meeting. */
final class MeetingMerger {

    /** No report tells of more meetings; the bound keeps the work for one article linear in its length. */
    private static final int MOST = 200;

    private final LocalDate published;
    private final List<Participant> mainPair;

    /** The main pair are the two whom the article names together most often, empty where there are none. */
    MeetingMerger(LocalDate published, List<Participant> mainPair) {
        this.published = published;
        this.mainPair = mainPair;
    }

    List<Cluster> clusters(List<Candidate> candidates) {
        List<Cluster> clusters = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> !candidate.supporting())
                .forEach(candidate -> place(candidate, clusters));
        candidates.stream()
                .filter(candidate -> candidate.trigger() == Trigger.SEQUEL && !SequelMeetings.alone(candidate))
                .forEach(candidate -> follow(candidate, clusters));
        List<Candidate> left = candidates.stream()
                .filter(candidate -> candidate.supporting()
                        && candidate.trigger() != Trigger.SEQUEL
                        && candidate.trigger() != Trigger.NUMBER)
                .filter(candidate -> !support(candidate, clusters))
                .toList();
        left.forEach(candidate -> promote(candidate, clusters));
        candidates.stream()
                .filter(candidate -> candidate.trigger() == Trigger.NUMBER)
                .forEach(candidate -> number(candidate, clusters));
        candidates.stream().filter(SequelMeetings::alone).forEach(candidate -> follow(candidate, clusters));
        return united(clusters);
    }

    private void place(Candidate candidate, List<Cluster> clusters) {
        Cluster best = null;
        int bestFit = 0;
        for (Cluster cluster : clusters) {
            int fit = new Kinship(cluster, published).fit(candidate);
            if (fit > bestFit) {
                best = cluster;
                bestFit = fit;
            }
        }
        if (best == null && clusters.size() < MOST) {
            clusters.add(new Cluster(candidate, published));
        } else if (best != null) {
            best.add(candidate);
        }
    }

    /** What has neither day nor place nor number of its own is the one other meeting of the two that the article tells of. */
    private List<Cluster> united(List<Cluster> clusters) {
        List<Cluster> kept = new ArrayList<>(clusters);
        for (Cluster weak : clusters) {
            List<Cluster> others = kept.stream()
                    .filter(other -> other != weak && new Kinship(other, published).takes(weak))
                    .toList();
            if (kept.stream().anyMatch(other -> new Kinship(other, published).names(weak))) {
                kept.remove(weak);
            } else if (weak.bare() && !SequelMeetings.toCome(weak.first()) && others.size() == 1) {
                weak.members().forEach(others.get(0)::add);
                kept.remove(weak);
            }
        }
        return kept;
    }

    /** "The next round": of those whose meeting was told last; "the first": sooner of those whose third was told. */
    private void follow(Candidate candidate, List<Cluster> clusters) {
        boolean alone = SequelMeetings.alone(candidate);
        Optional<Cluster> origin = clusters.stream()
                .filter(cluster -> new Kinship(cluster, published).near(candidate) || (alone && cluster.counted()))
                .max(Comparator.<Cluster>comparingInt(cluster -> alone && cluster.counted() ? 1 : 0)
                        .thenComparing(cluster -> cluster.nearness(candidate.sentence())));
        if (origin.isPresent() && clusters.size() < MOST) {
            Candidate another = candidate
                    .of(origin.get().unnamed())
                    .ranked(alone ? origin.get().told().level() : null)
                    .numbered(numbers(candidate, origin.get(), clusters));
            clusters.stream()
                    .filter(cluster -> new Kinship(cluster, published).continues(another))
                    .findFirst()
                    .ifPresentOrElse(
                            cluster -> cluster.add(another), () -> clusters.add(new Cluster(another, published)));
        }
    }

    /** "held a ninth round; the eighth was in Muscat": counted as the other meetings of these are, and as rounds where three or more meet. */
    private static List<Ordinal> numbers(Candidate candidate, Cluster origin, List<Cluster> clusters) {
        OrdinalScope scope = clusters.stream()
                .filter(cluster -> cluster.told().codes().equals(origin.told().codes()))
                .flatMap(cluster -> cluster.told().ordinals().stream())
                .map(Ordinal::scope)
                .filter(one -> one != OrdinalScope.OTHER)
                .findFirst()
                .orElse(origin.told().codes().size() > 2 ? OrdinalScope.SERIES : null);
        return candidate.ordinals().stream()
                .map(one -> SequelMeetings.alone(one) ? SequelMeetings.of(one, scope) : one)
                .filter(Objects::nonNull)
                .toList();
    }

    /** "The summit" is the meeting named last that it can be. */
    private boolean support(Candidate candidate, List<Cluster> clusters) {
        Optional<Cluster> known = clusters.stream()
                .filter(cluster -> new Kinship(cluster, published).supportedBy(candidate))
                .max(Comparator.comparingInt(cluster -> cluster.nearness(candidate.sentence())));
        known.ifPresent(cluster -> cluster.add(candidate));
        return known.isPresent();
    }

    /** "It was their third": the meeting told last. */
    private void number(Candidate candidate, List<Cluster> clusters) {
        clusters.stream()
                .filter(cluster -> new Kinship(cluster, published).numberedBy(candidate))
                .max(Comparator.comparingInt(cluster -> cluster.nearness(candidate.sentence())))
                .ifPresent(cluster -> cluster.add(candidate));
    }

    /** "The talks in Beijing last month", told of no meeting known: another one of the same, or of those whom the article is about. */
    private void promote(Candidate candidate, List<Cluster> clusters) {
        boolean dated = candidate.trigger() == Trigger.TALKS && candidate.date() != null;
        boolean counted =
                candidate.trigger() == Trigger.MEETING && !candidate.ordinals().isEmpty();
        List<Participant> parties = dated || counted ? parties(candidate, clusters) : List.of();
        if (parties.size() >= 2) {
            place(candidate.of(parties), clusters);
        }
    }

    private List<Participant> parties(Candidate candidate, List<Cluster> clusters) {
        return clusters.stream()
                .filter(cluster -> new Kinship(cluster, published).another(candidate))
                .max(Comparator.comparingInt(cluster -> cluster.nearness(candidate.sentence())))
                .map(Cluster::unnamed)
                .orElseGet(() ->
                        mainPair.stream().map(Participant::country).toList().containsAll(candidate.around())
                                ? mainPair
                                : List.of());
    }
}
