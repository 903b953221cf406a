package org.communique.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.reading.Counted;
import org.communique.reading.Participant;

/** Names of counters as they stand in keys: {@code people=shinzo-abe+vladimir-putin}, {@code governments}, {@code series=...}. */
final class CounterNames {

    static final String GOVERNMENTS = "governments";
    static final String UNKNOWN_PEOPLE = "people=unknown";

    private static final String PEOPLE = "people=";
    private static final String SERIES = "series=";

    private CounterNames() {}

    /** Counter of two named people of two sides, or null where a side is nameless or there are more. */
    static String people(List<Participant> participants) {
        List<String> countries =
                participants.stream().map(Participant::country).distinct().toList();
        if (countries.size() != 2) {
            return null;
        }
        List<String> principals = countries.stream()
                .map(country -> participants.stream()
                        .filter(p -> p.country().equals(country) && p.person() != null)
                        .findFirst())
                .flatMap(principal -> principal.stream())
                .map(principal -> withoutInitials(principal.person()))
                .toList();
        return principals.size() == 2 ? PEOPLE + principals.stream().collect(Collectors.joining("+")) : null;
    }

    /** One person keeps one counter with and without a middle initial. */
    private static String withoutInitials(String person) {
        return Words.of(person).stream().filter(word -> word.length() > 1).collect(Collectors.joining("-"));
    }

    static Counted counted(String counter) {
        if (counter.startsWith(PEOPLE)) {
            return Counted.PEOPLE;
        }
        return counter.startsWith(SERIES) ? Counted.SERIES : Counted.GOVERNMENTS;
    }

    /** Name of the votes that calibrate a counter's whole count. */
    static String wholeVotes(String counter) {
        return switch (counted(counter)) {
            case PEOPLE -> "PEOPLE.OVERALL";
            case GOVERNMENTS -> "GOVERNMENTS.OVERALL";
            case SERIES -> counter + ".SERIES";
        };
    }

    /** Name of the votes that calibrate a counter's count of the year; null where it has none. */
    static String yearVotes(String counter) {
        return switch (counted(counter)) {
            case PEOPLE -> "PEOPLE.THIS_YEAR";
            case GOVERNMENTS -> "GOVERNMENTS.THIS_YEAR";
            case SERIES -> null;
        };
    }

    /** Name of a counter's series in words; null for other counters. */
    static String seriesName(String counter) {
        return counter.startsWith(SERIES) ? counter.substring(SERIES.length()).replace('-', ' ') : null;
    }

    /** How a counter is called in an event's id. */
    static String inId(String counter) {
        return switch (counted(counter)) {
            case PEOPLE -> "people";
            case GOVERNMENTS -> "governments";
            case SERIES -> counter.replace('=', '-');
        };
    }
}
