package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.communique.reading.topics.TopicFeatures;
import org.communique.reading.topics.TopicLexicon;
import org.communique.reading.topics.TopicScorer;

/**
 * Trains the topic model: {@code TopicTrainer OUT.tsv GATES.tsv LABELLED.jsonl... BULK.jsonl.gz...}. Prints how the model does on articles it
 * was not trained on (ten folds), then trains on all and writes the weights. Texts stay where they are; only weights are kept.
 */
public final class TopicTrainer {

    private static final int FOLDS = 10;
    private static final double SMALLEST = 0.05;

    private final Vocabulary language = new Vocabulary();
    private final List<JsonNode> articles;

    private TopicTrainer(List<JsonNode> articles) {
        this.articles = articles;
    }

    public static void main(String[] args) throws IOException {
        TopicTrainer trainer = new TopicTrainer(new ArrayList<>());
        for (String file : Arrays.asList(args).subList(2, args.length)) {
            if (file.endsWith(".gz")) {
                trainer.language.learnLanguage(Path.of(file));
            } else {
                trainer.articles.addAll(LabelledArticles.load(Path.of(file)));
            }
        }
        double[][] heldOut = trainer.heldOut();
        Thresholds thresholds = Thresholds.best(heldOut, trainer.articles);
        Files.write(Path.of(args[1]), trainer.gates(heldOut));
        Files.write(Path.of(args[0]), trainer.lines(trainer.fit(trainer.articles), thresholds));
    }

    /** How surely each article is diplomatic news by a model that was not trained on it, for {@code AgreementTrainer}. */
    private List<String> gates(double[][] heldOut) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < heldOut.length; i++) {
            double gate = heldOut[i][heldOut[i].length - 1];
            lines.add(String.format(
                    Locale.ROOT, "%s\t%.4f", articles.get(i).path("id").asText(), gate));
        }
        return lines;
    }

    private double[][] heldOut() {
        double[][] p = new double[articles.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<JsonNode> train = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (i % FOLDS != fold) {
                    train.add(articles.get(i));
                }
            }
            Fit fit = fit(train);
            for (int i = fold; i < articles.size(); i += FOLDS) {
                p[i] = fit.model.probabilities(fit.example(articles.get(i)));
            }
        }
        return p;
    }

    private Fit fit(List<JsonNode> train) {
        Fit fit = new Fit(train, language);
        fit.model.train(train.stream().map(fit::example).toList());
        return fit;
    }

    private List<String> lines(Fit fit, Thresholds thresholds) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weights of the topic model, written by TopicTrainer. First the thresholds (any topic, the gate, relations); then for each topic, the gate last,");
        lines.add(
                "# the weights of the lexicon's evidence and a bias; then each word with its rarity and its weights as topic:weight.");
        lines.add(String.format(
                Locale.ROOT,
                "thresholds\t%.2f\t%.2f\t%.2f",
                thresholds.topic(),
                thresholds.gate(),
                thresholds.diffuse()));
        for (int t = 0; t <= TopicLexicon.TOPICS.size(); t++) {
            StringBuilder line =
                    new StringBuilder(t == TopicLexicon.TOPICS.size() ? "gate" : TopicLexicon.TOPICS.get(t));
            for (double weight : fit.model.denseWeights(t)) {
                line.append(String.format(Locale.ROOT, "\t%.3f", weight));
            }
            lines.add(line.toString());
        }
        for (int f = 0; f < fit.features.size(); f++) {
            String line = fit.line(f, SMALLEST);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** A model with the features it was trained on. */
    private static final class Fit {
        private final TopicFeatures features;
        private final double[] idf;
        private final LinearModel model;

        Fit(List<JsonNode> train, Vocabulary language) {
            features = new TopicFeatures(TopicLexicon.shipped(), language.choose(train));
            idf = new double[features.size()];
            Arrays.setAll(idf, f -> language.idf(features.phrase(f)));
            model = new LinearModel(features.size(), TopicLexicon.TOPICS.size() + 1);
        }

        Example example(JsonNode article) {
            TopicFeatures.Seen seen = features.read(
                    article.path("title").asText(), article.path("body").asText());
            double[][] rows = features.dense(seen);
            double[][] dense = Arrays.copyOf(rows, rows.length + 1);
            dense[rows.length] = TopicScorer.gateRow(rows);
            int[] index = seen.touched();
            double[] value = new double[index.length];
            Arrays.setAll(value, i -> seen.value(index[i]) * idf[index[i]]);
            return new Example(index, normal(value), dense, labels(article));
        }

        String line(int feature, double smallest) {
            StringBuilder weights = new StringBuilder();
            for (int t = 0; t <= TopicLexicon.TOPICS.size(); t++) {
                double weight = model.weight(feature, t);
                if (Math.abs(weight) >= smallest) {
                    weights.append(String.format(Locale.ROOT, "\t%d:%.2f", t, weight));
                }
            }
            return weights.isEmpty()
                    ? ""
                    : features.phrase(feature) + String.format(Locale.ROOT, "\t%.2f", idf[feature]) + weights;
        }

        private static double[] normal(double[] value) {
            double norm = Math.sqrt(Arrays.stream(value).map(v -> v * v).sum());
            return norm == 0 ? value : Arrays.stream(value).map(v -> v / norm).toArray();
        }
    }

    static boolean[] labels(JsonNode article) {
        boolean[] labels = new boolean[TopicLexicon.TOPICS.size() + 1];
        for (JsonNode topic : article.path("topics")) {
            labels[TopicLexicon.TOPICS.indexOf(topic.asText())] = true;
            labels[labels.length - 1] = true;
        }
        return labels;
    }
}
