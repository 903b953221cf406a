package org.communique.reading.agreements;

import java.util.HashMap;
import java.util.Map;
import org.communique.reading.text.TsvRow;

/** Weights of the features that tell a statement worth noting from a mere mention. Immutable; safe for use by many threads. */
final class CandidateModel {

    private static final String RESOURCE = "/org/communique/reading/agreements/model.tsv";
    private static final String THRESHOLD = "threshold";

    private final Map<String, Double> weights;
    private final double threshold;

    private CandidateModel(Map<String, Double> weights, double threshold) {
        this.weights = Map.copyOf(weights);
        this.threshold = threshold;
    }

    static CandidateModel of(Map<String, Double> weights) {
        return new CandidateModel(weights, weights.getOrDefault(THRESHOLD, 0.5));
    }

    /** The model that ships with the reader; {@code AgreementTrainer} writes it. */
    static CandidateModel shipped() {
        Map<String, Double> weights = new HashMap<>();
        for (TsvRow row : TsvRow.read(RESOURCE)) {
            weights.put(row.need("feature"), Double.parseDouble(row.need("weight")));
        }
        return of(weights);
    }

    /** How likely a careful reader would note this, 0 to 1. */
    double probability(Candidate candidate) {
        double sum = candidate.prior();
        for (String feature : candidate.features()) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double threshold() {
        return threshold;
    }
}
