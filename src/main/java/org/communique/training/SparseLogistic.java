package org.communique.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Logistic regression over features that are there or not, each drawn to zero. Fitted by AdaGrad; deterministic. */
final class SparseLogistic {

    private static final int EPOCHS = 60;
    private static final double RATE = 0.1;
    private static final double PULL = 0.5;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Double> priors = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();

    void add(List<String> features, double prior, boolean label) {
        rows.add(features);
        priors.add(prior);
        labels.add(label);
    }

    Map<String, Double> fit() {
        Map<String, double[]> state = new HashMap<>();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = 0; i < rows.size(); i++) {
                learn(rows.get(i), priors.get(i), labels.get(i), state);
            }
        }
        Map<String, Double> weights = new HashMap<>();
        state.forEach((feature, pair) -> weights.put(feature, pair[0]));
        return weights;
    }

    private static void learn(List<String> row, double prior, boolean label, Map<String, double[]> state) {
        double sum = prior;
        List<double[]> pairs = new ArrayList<>(row.size());
        for (String feature : row) {
            double[] pair = state.computeIfAbsent(feature, key -> new double[2]);
            pairs.add(pair);
            sum += pair[0];
        }
        double error = 1 / (1 + Math.exp(-sum)) - (label ? 1 : 0);
        for (double[] pair : pairs) {
            double gradient = error + PULL * pair[0];
            pair[1] += gradient * gradient;
            pair[0] -= RATE * gradient / Math.sqrt(pair[1] + 1e-8);
        }
    }
}
