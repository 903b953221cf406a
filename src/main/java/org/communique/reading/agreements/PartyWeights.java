package org.communique.reading.agreements;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.communique.reading.text.TsvRow;

/**
 * How much each sign speaks for a state being a party.
 *
 * @param least what a state must reach to be one of the first two; any more need a score above 0
 */
record PartyWeights(Map<PartySign, Double> weights, double least) {

    private static final String RESOURCE = "/org/communique/reading/agreements/parties.tsv";
    private static final String LEAST = "least";
    private static final double USUAL = -2;

    PartyWeights {
        weights = Map.copyOf(weights);
    }

    static PartyWeights of(Map<String, Double> named) {
        Map<PartySign, Double> weights = new EnumMap<>(PartySign.class);
        named.forEach((name, weight) -> {
            if (!name.equals(LEAST)) {
                weights.put(PartySign.valueOf(name), weight);
            }
        });
        return new PartyWeights(weights, named.getOrDefault(LEAST, USUAL));
    }

    /** Those that ship with the reader; {@code AgreementTrainer} writes them. */
    static PartyWeights shipped() {
        Map<String, Double> named = new HashMap<>();
        for (TsvRow row : TsvRow.read(RESOURCE)) {
            named.put(row.need("sign"), Double.parseDouble(row.need("weight")));
        }
        return of(named);
    }

    double score(Set<PartySign> signs) {
        double sum = 0;
        for (PartySign sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return sum;
    }
}
