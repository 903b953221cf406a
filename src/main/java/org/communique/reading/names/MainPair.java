package org.communique.reading.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.reading.Participant;

/**
 * The two parties that an article names together most often.
 *
 * @param parties empty where no two are named together
 * @param strong the article is about these two
 */
record MainPair(List<Participant> parties, boolean strong) {

    private static final int OFTEN = 3;

    static MainPair of(List<List<Mention>> mentions) {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        Map<String, Participant> best = new LinkedHashMap<>();
        for (List<Mention> sentence : mentions) {
            Map<String, Participant> parties = new LinkedHashMap<>();
            sentence.stream().filter(Mention::party).forEach(mention -> mention.parties()
                    .forEach(party -> add(parties, party)));
            parties.values().forEach(party -> add(best, party));
            List<String> codes = parties.keySet().stream().limit(2).sorted().toList();
            if (codes.size() == 2) {
                counts.merge(codes, 1, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new MainPair(
                        most.getKey().stream().map(best::get).toList(),
                        most.getValue() >= OFTEN && most.getValue() * 2 >= all))
                .orElse(new MainPair(List.of(), false));
    }

    List<String> codes() {
        return parties.stream().map(Participant::country).toList();
    }

    /** One for each country, a named person before an unnamed one. */
    static void add(Map<String, Participant> parties, Participant party) {
        if (party.country() != null) {
            parties.merge(party.country(), party, (a, b) -> a.person() == null ? b : a);
        }
    }
}
