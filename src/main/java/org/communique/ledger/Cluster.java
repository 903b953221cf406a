package org.communique.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.reading.Counted;
import org.communique.reading.Ordinal;
import org.communique.reading.Participant;

/** Reports of one tier that mean one meeting: the core that reports of lower tiers may join. */
final class Cluster {

    private final List<Report> core = new ArrayList<>();
    private final People people = new People();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Set<Integer>> ordinals = new HashMap<>();
    private LocalDate first;
    private LocalDate last;

    Cluster(Collection<Report> reports) {
        reports.forEach(this::add);
    }

    void add(Report report) {
        core.add(report);
        people.add(report.people());
        if (report.place() != null) {
            places.add(report.place());
        }
        report.ordinals().forEach(ordinal -> ordinals.computeIfAbsent(counter(ordinal), counter -> new HashSet<>())
                .add(ordinal.value()));
        first = first == null || report.anchor().isBefore(first) ? report.anchor() : first;
        last = last == null || report.lastDay().isAfter(last) ? report.lastDay() : last;
    }

    List<Report> core() {
        return core;
    }

    /** Smallest key of its reports: who it is, whatever joins it. */
    String name() {
        return core.stream().map(Report::key).min(String::compareTo).orElseThrow();
    }

    /** All that decides which reports of lower tiers join it. */
    record View(
            LocalDate first,
            LocalDate last,
            Map<String, Set<String>> people,
            Set<String> places,
            Map<String, Set<Integer>> ordinals,
            boolean past,
            boolean ofDays) {}

    View view() {
        return new View(first, last, people.names(), places, ordinals, hasPast(), isOfDays());
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    boolean hasPast() {
        return core.stream().anyMatch(Report::isPast);
    }

    /** Whether its day is told, not just a month or a year. */
    boolean isOfDays() {
        return core.stream().anyMatch(report -> report.tier() == Tier.HELD_DAY || report.tier() == Tier.COMING_DAY);
    }

    boolean samePeople(Cluster other) {
        return people.agreesWith(other.people);
    }

    boolean samePeople(List<Participant> others) {
        return people.agreesWith(new People().add(others));
    }

    boolean samePlace(Cluster other) {
        return other.places.stream().anyMatch(this::isAt);
    }

    boolean isAt(String place) {
        return places.stream().anyMatch(ours -> Places.same(ours, place));
    }

    /** Whether both are known to have been somewhere and nowhere together. */
    boolean elsewhere(Cluster other) {
        return !places.isEmpty() && !other.places.isEmpty() && !samePlace(other);
    }

    /** Whether both give the same number on one counter. */
    boolean sameNumber(Cluster other) {
        return bothNumbered(other)
                && ordinals.entrySet().stream()
                        .anyMatch(mine -> !Collections.disjoint(
                                mine.getValue(), other.ordinals.getOrDefault(mine.getKey(), Set.of())));
    }

    /** Whether both give numbers on one counter and none is the same. */
    boolean otherNumber(Cluster other) {
        return bothNumbered(other)
                && ordinals.entrySet().stream().anyMatch(mine -> {
                    Set<Integer> theirs = other.ordinals.getOrDefault(mine.getKey(), Set.of());
                    return !theirs.isEmpty() && Collections.disjoint(mine.getValue(), theirs);
                });
    }

    private boolean bothNumbered(Cluster other) {
        return !ordinals.isEmpty() && !other.ordinals.isEmpty();
    }

    /** Name of the counter that a stated number belongs to; a year's numbers are a counter of their own. */
    static String counter(Ordinal ordinal) {
        String who = ordinal.counted() == Counted.SERIES
                ? series(ordinal.qualifier())
                : ordinal.counted().name();
        return who + "." + ordinal.scope();
    }

    static String series(String qualifier) {
        return "series=" + (qualifier == null ? "" : Words.slug(qualifier));
    }
}
