package org.communique.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which matters mean one agreement: a function of the set of matters that are told of. The shorter name leads; a longer one that holds
 * all its words, or shares most, means the same. A lone broad word joins the one agreement that has it, or stands by itself.
 */
final class Matters {

    private static final double ALIKE = 0.66;

    private Matters() {}

    /** Agreement of each matter, both as words joined by hyphens. */
    static SortedMap<String, String> agreements(Collection<String> matters) {
        List<String> shortFirst = matters.stream()
                .sorted(Comparator.comparingInt((String matter) -> words(matter).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        SortedMap<String, String> agreements = new TreeMap<>();
        List<String> leading = new ArrayList<>();
        for (String matter : shortFirst) {
            if (!isLoneBroadWord(matter)) {
                String leader = leader(matter, leading);
                agreements.put(matter, leader);
                if (leader.equals(matter)) {
                    leading.add(matter);
                }
            }
        }
        for (String matter : shortFirst) {
            if (isLoneBroadWord(matter)) {
                List<String> having = leading.stream()
                        .filter(leader -> words(leader).contains(matter))
                        .toList();
                agreements.put(matter, having.size() == 1 ? having.get(0) : matter);
            }
        }
        return agreements;
    }

    private static String leader(String matter, List<String> leading) {
        return leading.stream()
                .filter(leader -> words(matter).containsAll(words(leader)) || alike(matter, leader) >= ALIKE)
                .max(Comparator.comparingDouble((String leader) -> alike(matter, leader))
                        .thenComparing(Comparator.<String>naturalOrder().reversed()))
                .orElse(matter);
    }

    /** Shared words of all words. */
    private static double alike(String one, String other) {
        Set<String> shared = words(one);
        shared.retainAll(words(other));
        Set<String> all = words(one);
        all.addAll(words(other));
        return (double) shared.size() / all.size();
    }

    private static boolean isLoneBroadWord(String matter) {
        return MatterWords.isBroad(matter);
    }

    private static Set<String> words(String matter) {
        return new HashSet<>(Arrays.asList(matter.split("-", -1)));
    }
}
