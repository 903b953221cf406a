package org.communique.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression over named numbers, each weight drawn to zero. Deterministic.
 */
final class SparseLogistic {

    private final double pull;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Double> scales = new ArrayList<>();
    private final List<int[]> index = new ArrayList<>();
    private final List<double[]> value = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final List<Double> importance = new ArrayList<>();

    /** @param pull how hard weights are drawn to zero: the inverse variance of their normal prior */
    SparseLogistic(double pull) {
        this.pull = pull;
    }

    /** Adds an example; {@code scale} gives how far a weight may stray, as a multiple of the usual. */
    void add(Map<String, Double> features, Scale scale, boolean label, double weight) {
        int[] at = new int[features.size()];
        double[] values = new double[features.size()];
        int i = 0;
        for (Map.Entry<String, Double> feature : new TreeMap<>(features).entrySet()) {
            Integer column = columns.get(feature.getKey());
            if (column == null) {
                column = columns.size();
                columns.put(feature.getKey(), column);
                scales.add(scale.of(feature.getKey()));
            }
            at[i] = column;
            values[i++] = feature.getValue() * scales.get(column);
        }
        index.add(at);
        value.add(values);
        labels.add(label);
        importance.add(weight);
    }

    Map<String, Double> fit() {
        return named(Descent.least(this::loss, columns.size()));
    }

    private Map<String, Double> named(double[] w) {
        Map<String, Double> named = new TreeMap<>();
        columns.forEach((name, column) -> named.put(name, w[column] * scales.get(column)));
        return named;
    }

    /** The loss at some weights; fills in its gradient. */
    private double loss(double[] w, double[] gradient) {
        double loss = 0;
        for (int k = 0; k < w.length; k++) {
            gradient[k] = pull * w[k];
            loss += pull * w[k] * w[k] / 2;
        }
        for (int row = 0; row < index.size(); row++) {
            int[] at = index.get(row);
            double[] values = value.get(row);
            double sum = 0;
            for (int i = 0; i < at.length; i++) {
                sum += values[i] * w[at[i]];
            }
            double margin = labels.get(row) ? sum : -sum;
            loss += importance.get(row)
                    * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
            double error = importance.get(row) * (1 / (1 + Math.exp(-sum)) - (labels.get(row) ? 1 : 0));
            for (int i = 0; i < at.length; i++) {
                gradient[at[i]] += error * values[i];
            }
        }
        return loss;
    }

    /** How far the weight of a feature may stray. */
    interface Scale {
        double of(String feature);
    }
}
