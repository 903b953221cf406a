package org.communique.reading.topics;

import java.util.List;

/** Applies a topic model to a text's features. Immutable; safe for use by many threads. */
public final class TopicScorer {

    private final TopicFeatures features;
    private final TopicModel model;
    private final float[][] words;
    private final float[] idf;

    TopicScorer(TopicLexicon lexicon, TopicModel model) {
        this.features = new TopicFeatures(lexicon, model.vocabulary());
        this.model = model;
        this.words = new float[features.size()][];
        this.idf = new float[features.size()];
        List<String> vocabulary = model.vocabulary();
        for (int i = 0; i < vocabulary.size(); i++) {
            int feature = features.indexOf(vocabulary.get(i));
            words[feature] = model.words()[i];
            idf[feature] = model.idf()[i];
        }
    }

    /** Probability of each topic; the last number is that of diplomatic news at all. */
    public double[] probabilities(String title, String body) {
        return probabilities(features.read(title, body));
    }

    double[] probabilities(TopicFeatures.Seen seen) {
        double[] sums = wordSums(seen);
        double[][] dense = features.dense(seen);
        double[] p = new double[sums.length];
        int gate = sums.length - 1;
        for (int t = 0; t < gate; t++) {
            p[t] = sigmoid(sums[t] + dot(model.dense()[t], dense[t]));
        }
        p[gate] = sigmoid(sums[gate] + dot(model.dense()[gate], gateRow(dense)));
        return p;
    }

    TopicFeatures features() {
        return features;
    }

    /** What a word of a text adds to a topic's log-odds, before the text's norm. */
    double weight(int feature, int topic) {
        return words[feature] == null ? 0 : words[feature][topic] * idf[feature];
    }

    /** The strongest evidence for any topic, which is what the gate looks at. */
    public static double[] gateRow(double[][] dense) {
        double[] row = dense[0].clone();
        for (double[] other : dense) {
            for (int k = 0; k < row.length; k++) {
                row[k] = Math.max(row[k], other[k]);
            }
        }
        return row;
    }

    private double[] wordSums(TopicFeatures.Seen seen) {
        double[] sums = new double[TopicLexicon.TOPICS.size() + 1];
        double squares = 0;
        for (int i = 0; i < seen.touchedCount(); i++) {
            int feature = seen.touchedAt(i);
            if (words[feature] == null) {
                continue;
            }
            double value = seen.value(feature) * idf[feature];
            squares += value * value;
            for (int t = 0; t < sums.length; t++) {
                sums[t] += value * words[feature][t];
            }
        }
        double norm = squares == 0 ? 1 : Math.sqrt(squares);
        for (int t = 0; t < sums.length; t++) {
            sums[t] /= norm;
        }
        return sums;
    }

    private static double dot(double[] weights, double[] row) {
        double sum = weights[row.length];
        for (int k = 0; k < row.length; k++) {
            sum += weights[k] * row[k];
        }
        return sum;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
