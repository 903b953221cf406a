package org.communique.training;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression for several labels at once: weights for the lexicon's evidence shared by all labels, plus what each label
 * adds to them, plus a weight for each word. Both additions are drawn to zero, the harder the fewer the data. Fitted by AdaGrad.
 */
final class LinearModel {

    private static final int EPOCHS = 150;
    private static final double RATE = 0.15;
    private static final double PULL_WORDS = 0.008;
    private static final double PULL_DENSE = 0.01;

    private final int labels;
    private final double[][] words;
    private final double[][] wordSquares;
    private double[] shared;
    private double[] sharedSquares;
    private double[][] own;
    private double[][] ownSquares;

    LinearModel(int features, int labels) {
        this.labels = labels;
        this.words = new double[features][labels];
        this.wordSquares = new double[features][labels];
    }

    void train(List<Example> examples) {
        int dense = examples.get(0).dense()[0].length + 1;
        shared = new double[dense];
        sharedSquares = new double[dense];
        own = new double[labels][dense];
        ownSquares = new double[labels][dense];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (Example example : examples) {
                learn(example);
            }
        }
    }

    double[] probabilities(Example example) {
        double[] p = new double[labels];
        for (int t = 0; t < labels; t++) {
            double sum = 0;
            for (int i = 0; i < example.index().length; i++) {
                sum += example.value()[i] * words[example.index()[i]][t];
            }
            p[t] = 1 / (1 + Math.exp(-sum - denseSum(example.dense()[t], t)));
        }
        return p;
    }

    double weight(int feature, int label) {
        return words[feature][label];
    }

    /** Weights of the lexicon's evidence for a label, shared and own together; bias last. */
    double[] denseWeights(int label) {
        double[] sum = own[label].clone();
        Arrays.setAll(sum, k -> sum[k] + (label == labels - 1 ? 0 : shared[k]));
        return sum;
    }

    private double denseSum(double[] row, int label) {
        double[] weights = denseWeights(label);
        double sum = weights[row.length];
        for (int k = 0; k < row.length; k++) {
            sum += weights[k] * row[k];
        }
        return sum;
    }

    private void learn(Example example) {
        double[] p = probabilities(example);
        for (int t = 0; t < labels; t++) {
            double error = p[t] - (example.labels()[t] ? 1 : 0);
            learnDense(example.dense()[t], t, error);
            learnWords(example, t, error);
        }
    }

    private void learnDense(double[] row, int t, double error) {
        for (int k = 0; k <= row.length; k++) {
            double gradient = error * (k == row.length ? 1 : row[k]);
            if (t < labels - 1) {
                shared[k] -= step(sharedSquares, k, gradient);
            }
            double pull = t < labels - 1 ? PULL_DENSE * own[t][k] : 0.001 * own[t][k];
            own[t][k] -= step(ownSquares[t], k, gradient + pull);
        }
    }

    private void learnWords(Example example, int t, double error) {
        for (int i = 0; i < example.index().length; i++) {
            int f = example.index()[i];
            double gradient = error * example.value()[i] + PULL_WORDS * words[f][t];
            words[f][t] -= step(wordSquares[f], t, gradient);
        }
    }

    private static double step(double[] squares, int k, double gradient) {
        squares[k] += gradient * gradient;
        return squares[k] == 0 ? 0 : RATE * gradient / Math.sqrt(squares[k] + 1e-8);
    }
}
