package org.communique.reading.topics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Weights of the topic model. For each topic the log-odds are a bias, shared weights for the lexicon's evidence, and a weight
 * for each word; one more row of the same form (the gate) tells diplomatic news from all other news.
 */
final class TopicModel {

    private static final String RESOURCE = "topics-model.tsv";

    private final List<String> vocabulary;
    private final float[] idf;
    private final float[][] words;
    private final double[][] dense;
    private final double[] thresholds;
    private final double gate;

    private TopicModel(
            List<String> vocabulary, float[] idf, float[][] words, double[][] dense, double[] thresholds, double gate) {
        this.vocabulary = vocabulary;
        this.idf = idf;
        this.words = words;
        this.dense = dense;
        this.thresholds = thresholds;
        this.gate = gate;
    }

    /** The model that ships with the reader; {@code TopicTrainer} writes it. */
    static TopicModel shipped() {
        InputStream in = Objects.requireNonNull(TopicModel.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines as {@code TopicTrainer} writes them: threshold, dense rows, then a line for each word. */
    static TopicModel parse(List<String> lines) {
        int rows = TopicLexicon.TOPICS.size() + 1;
        String[] limits = lines.get(0).split("\t", -1);
        double[][] dense = new double[rows][];
        for (int t = 0; t < rows; t++) {
            dense[t] = numbers(lines.get(1 + t).split("\t", -1), 1);
        }
        List<String> vocabulary = new ArrayList<>();
        List<String[]> cells = lines.subList(1 + rows, lines.size()).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        float[] idf = new float[cells.size()];
        float[][] words = new float[cells.size()][];
        for (int i = 0; i < cells.size(); i++) {
            vocabulary.add(cells.get(i)[0]);
            idf[i] = Float.parseFloat(cells.get(i)[1]);
            words[i] = weights(cells.get(i), rows);
        }
        return new TopicModel(vocabulary, idf, words, dense, topicThresholds(limits), Double.parseDouble(limits[2]));
    }

    /** Topics that readers file under by habit need more than the others. */
    private static double[] topicThresholds(String[] cells) {
        double[] thresholds = new double[TopicLexicon.TOPICS.size()];
        Arrays.fill(thresholds, Double.parseDouble(cells[1]));
        thresholds[TopicLexicon.TOPICS.indexOf(TopicLexicon.DIFFUSE)] = Double.parseDouble(cells[3]);
        return thresholds;
    }

    private static float[] weights(String[] cells, int rows) {
        float[] weights = new float[rows];
        for (int k = 2; k < cells.length; k++) {
            int colon = cells[k].indexOf(':');
            weights[Integer.parseInt(cells[k].substring(0, colon))] = Float.parseFloat(cells[k].substring(colon + 1));
        }
        return weights;
    }

    private static double[] numbers(String[] cells, int from) {
        double[] numbers = new double[cells.length - from];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(cells[from + i]);
        }
        return numbers;
    }

    /** Words and phrases that have weights. */
    List<String> vocabulary() {
        return vocabulary;
    }

    /** How rare each of them is. */
    float[] idf() {
        return idf;
    }

    /** Weights: by word, then by topic; the last topic is the gate. */
    float[][] words() {
        return words;
    }

    /** Weights for the lexicon's evidence: by topic, bias last. */
    double[][] dense() {
        return dense;
    }

    /** Probability from which each topic is given. */
    double[] thresholds() {
        return thresholds;
    }

    /** Probability of diplomatic news from which any topic is given. */
    double gate() {
        return gate;
    }
}
