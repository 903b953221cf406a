package org.communique.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.reading.Participant;

/** Who took part, side by side. */
final class People {

    private final Map<String, List<String>> namesByCountry = new LinkedHashMap<>();

    People add(List<Participant> participants) {
        for (Participant participant : participants) {
            List<String> names = namesByCountry.computeIfAbsent(participant.country(), country -> new ArrayList<>());
            if (participant.person() != null && !names.contains(participant.person())) {
                names.add(participant.person());
            }
        }
        return this;
    }

    /** Names by country. */
    Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new HashMap<>();
        namesByCountry.forEach((country, list) -> names.put(country, new HashSet<>(list)));
        return names;
    }

    /** False where a side is named in both and no name of it is the same. */
    boolean agreesWith(People other) {
        for (Map.Entry<String, List<String>> side : namesByCountry.entrySet()) {
            List<String> theirs = other.namesByCountry.getOrDefault(side.getKey(), List.of());
            if (!side.getValue().isEmpty() && !theirs.isEmpty() && !anySame(side.getValue(), theirs)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anySame(List<String> ours, List<String> theirs) {
        return ours.stream().anyMatch(our -> theirs.stream().anyMatch(their -> same(our, their)));
    }

    /** Whether two spellings name one person: one holds all words of the other, or surname and first letter are equal. */
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        List<String> a = Words.of(one);
        List<String> b = Words.of(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Set<String> all = new HashSet<>(a);
        if (all.containsAll(b) || new HashSet<>(b).containsAll(a)) {
            return true;
        }
        return a.get(a.size() - 1).equals(b.get(b.size() - 1))
                && a.get(0).charAt(0) == b.get(0).charAt(0);
    }
}
