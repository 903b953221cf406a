package org.communique.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Logistic regression for several labels, each for itself, over words and the lexicon's evidence. All weights are drawn to zero by the square of their
 * size, those of words less than those of the evidence: a text's words are many small numbers, its evidence a few large ones. Deterministic.
 */
final class LinearModel {

    private static final double PULL = 1;

    /** A word's number counts this much more than it is, so that its weight can be as much smaller. */
    private static final double WORDS = 8;

    private final int features;
    private final double[][] weights;

    LinearModel(int features, int labels) {
        this.features = features;
        this.weights = new double[labels][];
    }

    void train(List<Example> examples) {
        int size = features + examples.get(0).dense()[0].length + 1;
        IntStream.range(0, weights.length)
                .parallel()
                .forEach(label -> weights[label] = Descent.least((w, slope) -> loss(examples, label, w, slope), size));
    }

    double[] probabilities(Example example) {
        double[] p = new double[weights.length];
        Arrays.setAll(p, label -> sigmoid(logOdds(example, label, weights[label])));
        return p;
    }

    double weight(int feature, int label) {
        return weights[label][feature] * WORDS;
    }

    /** Weights of the lexicon's evidence for a label; bias last. */
    double[] denseWeights(int label) {
        return Arrays.copyOfRange(weights[label], features, weights[label].length);
    }

    /** The loss at some weights; fills in its slope. */
    private double loss(List<Example> examples, int label, double[] w, double[] slope) {
        double loss = 0;
        for (int k = 0; k < w.length; k++) {
            slope[k] = PULL * w[k];
            loss += PULL * w[k] * w[k] / 2;
        }
        for (Example example : examples) {
            boolean given = example.labels()[label];
            double odds = logOdds(example, label, w);
            double margin = given ? odds : -odds;
            loss += Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin)));
            addSlope(example, label, sigmoid(odds) - (given ? 1 : 0), slope);
        }
        return loss;
    }

    private double logOdds(Example example, int label, double[] w) {
        double sum = 0;
        for (int i = 0; i < example.index().length; i++) {
            sum += example.value()[i] * w[example.index()[i]];
        }
        sum *= WORDS;
        double[] row = example.dense()[label];
        for (int k = 0; k < row.length; k++) {
            sum += row[k] * w[features + k];
        }
        return sum + w[features + row.length];
    }

    private void addSlope(Example example, int label, double error, double[] slope) {
        for (int i = 0; i < example.index().length; i++) {
            slope[example.index()[i]] += error * example.value()[i] * WORDS;
        }
        double[] row = example.dense()[label];
        for (int k = 0; k < row.length; k++) {
            slope[features + k] += error * row[k];
        }
        slope[features + row.length] += error;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
