package org.communique.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts what sources say: the choice with most statements wins, and the smallest of equals. */
final class Ballot<T> {

    private final Map<T, Integer> votes = new HashMap<>();

    /** One vote for each statement of each report that has an opinion; null is none. */
    static <T> Ballot<T> of(List<Report> reports, Function<Report, T> opinion) {
        Ballot<T> ballot = new Ballot<>();
        for (Report report : reports) {
            T choice = opinion.apply(report);
            if (choice != null) {
                ballot.votes.merge(choice, report.count(), Integer::sum);
            }
        }
        return ballot;
    }

    /** The winner, or null where nobody voted. */
    T winner(Comparator<? super T> smallestFirst) {
        return ranked(smallestFirst).stream().findFirst().orElse(null);
    }

    List<T> ranked(Comparator<? super T> smallestFirst) {
        return votes.keySet().stream()
                .sorted(Comparator.comparing((T choice) -> -votes.get(choice)).thenComparing(smallestFirst))
                .toList();
    }

    Map<T, Integer> votes() {
        return votes;
    }
}
