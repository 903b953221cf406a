package org.communique.stream.alerts;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The row that remembers which topics of an article were told: {@code trade=1 sanctions=-2}. */
final class Told {

    private Told() {}

    static SortedMap<String, Integer> parse(String row) {
        SortedMap<String, Integer> told = new TreeMap<>();
        if (row != null) {
            for (String entry : row.split(" ", -1)) {
                int equals = entry.indexOf('=');
                told.put(entry.substring(0, equals), Integer.valueOf(entry.substring(equals + 1)));
            }
        }
        return told;
    }

    static String format(SortedMap<String, Integer> told) {
        return told.entrySet().stream()
                .map((Map.Entry<String, Integer> e) -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(" "));
    }
}
