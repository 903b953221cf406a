package org.communique.reading.agreements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which parties an article names together as those of an agreement, and how often. For one article and one thread. */
final class PartyTally {

    private static final int ENOUGH = 2;

    private final Map<List<String>, Integer> counts = new LinkedHashMap<>();

    void add(PartyFinder.Parties parties) {
        if (parties.codes().size() >= ENOUGH) {
            counts.merge(parties.codes(), 1, Integer::sum);
        }
    }

    /** Parties that are not all told, completed by the set that holds them and is named most often; as they are where none does. */
    PartyFinder.Parties complete(PartyFinder.Parties parties) {
        if (parties.codes().size() >= ENOUGH) {
            return parties;
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().containsAll(parties.codes()))
                .max(Map.Entry.comparingByValue())
                .map(entry ->
                        new PartyFinder.Parties(entry.getKey(), parties.own(), parties.byName(), parties.subject()))
                .orElse(parties);
    }
}
