package org.communique.reading.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.reading.text.TsvRow;

/** Weights of the features that tell a meeting worth noting from a mere mention. Immutable; safe for use by many threads. */
final class MeetingModel {

    private static final String RESOURCE = "/org/communique/reading/meetings/model.tsv";
    private static final String THRESHOLD = "threshold";

    private final Map<String, Double> weights = new HashMap<>();
    private final double threshold;

    /** The model that ships with the reader; {@code MeetingTrainer} writes it. */
    MeetingModel() {
        for (TsvRow row : TsvRow.read(RESOURCE)) {
            weights.put(row.need("feature"), Double.parseDouble(row.need("weight")));
        }
        threshold = weights.get(THRESHOLD);
    }

    /** How likely a careful reader would note this, 0 to 1. */
    double probability(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double threshold() {
        return threshold;
    }
}
