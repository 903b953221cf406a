package org.communique.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Logistic regression over features that are there or not, weights drawn to zero by the square of their size. Deterministic. */
final class RidgeLogistic {

    private static final int EPOCHS = 600;
    private static final double PULL = 6;
    private static final double RATE = 0.25;

    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final List<int[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();

    void add(List<String> features, boolean label) {
        rows.add(features.stream()
                .distinct()
                .mapToInt(feature -> index.computeIfAbsent(feature, any -> index.size()))
                .toArray());
        labels.add(label);
    }

    /** Full-batch gradient steps scaled by each feature's own curvature. */
    Map<String, Double> fit() {
        double[] weights = new double[index.size()];
        double[] curvature = new double[index.size()];
        for (int[] row : rows) {
            for (int feature : row) {
                curvature[feature] += 0.25 * row.length / 4;
            }
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            step(weights, curvature);
        }
        Map<String, Double> named = new HashMap<>();
        index.forEach((feature, at) -> named.put(feature, weights[at]));
        return named;
    }

    private void step(double[] weights, double[] curvature) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < rows.size(); i++) {
            double sum = 0;
            for (int feature : rows.get(i)) {
                sum += weights[feature];
            }
            double error = 1 / (1 + Math.exp(-sum)) - (labels.get(i) ? 1 : 0);
            for (int feature : rows.get(i)) {
                gradient[feature] += error;
            }
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] -= RATE * (gradient[k] + PULL * weights[k]) / (curvature[k] + PULL);
        }
    }
}
