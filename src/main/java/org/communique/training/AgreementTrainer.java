package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.communique.reading.AgreementFact;
import org.communique.reading.NewsText;
import org.communique.reading.agreements.AgreementReader;
import org.communique.reading.agreements.AgreementTrace;
import org.communique.reading.names.Gazetteer;
import org.communique.reading.names.NameReader;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Text;

/**
 * Trains the model that keeps or drops what the agreement rules propose: {@code AgreementTrainer LABELLED.jsonl GATES.tsv OUT.tsv [SENTENCES.tsv ARTICLES.jsonl.gz]},
 * where GATES.tsv is what {@code TopicTrainer} wrote for the same articles.
 * Prints how it does on articles it was not trained on (ten folds), then trains on all and writes the weights.
 */
public final class AgreementTrainer {

    private static final int FOLDS = 10;

    private final List<Article> articles = new ArrayList<>();
    private final List<SentenceLabels.Judged> judged = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        AgreementTrainer trainer = new AgreementTrainer();
        List<JsonNode> labelled = LabelledArticles.load(Path.of(args[0]));
        Map<String, Double> gates = gates(Path.of(args[1]));
        NameReader names = new NameReader(Gazetteer.standard());
        AgreementReader all = AgreementReader.with(Map.of());
        for (JsonNode article : labelled) {
            NamedText text = names.read(Text.of(news(article)));
            double gate = gates.get(article.path("id").asText());
            trainer.articles.add(new Article(article, text, gate, all.explain(text, gate)));
        }
        if (args.length > 4) {
            trainer.judged.addAll(new SentenceLabels(Path.of(args[3])).read(Path.of(args[4]), all, names));
        }
        double threshold = trainer.crossValidate();
        Map<String, Double> weights = trainer.train(trainer.articles);
        Files.write(Path.of(args[2]), lines(weights, threshold));
    }

    /** How surely each article is diplomatic news, by its id, from a topic model that was not trained on it. */
    private static Map<String, Double> gates(Path path) throws IOException {
        Map<String, Double> gates = new HashMap<>();
        for (String line : Files.readAllLines(path)) {
            int tab = line.indexOf('\t');
            gates.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
        return gates;
    }

    static NewsText news(JsonNode article) {
        String day = article.path("published").asText();
        return new NewsText(
                article.path("title").asText(),
                article.path("body").asText(),
                day.length() == 10 ? LocalDate.parse(day) : null);
    }

    private double crossValidate() {
        double best = 0.5;
        double bestF1 = 0;
        List<Map<String, Double>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Article> train = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (i % FOLDS != fold) {
                    train.add(articles.get(i));
                }
            }
            folds.add(train(train));
        }
        for (int percent = 15; percent <= 60; percent += 5) {
            double f1 = report(folds, percent / 100.0);
            if (f1 > bestF1) {
                best = percent / 100.0;
                bestF1 = f1;
            }
        }
        return best;
    }

    private double report(List<Map<String, Double>> folds, double threshold) {
        int[] counts = new int[5];
        for (int fold = 0; fold < FOLDS; fold++) {
            Map<String, Double> weights = new HashMap<>(folds.get(fold));
            weights.put("threshold", threshold);
            AgreementReader reader = AgreementReader.with(weights);
            for (int i = fold; i < articles.size(); i += FOLDS) {
                count(reader, articles.get(i), counts);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "threshold %.2f: said %d, gold %d, right %d, F1 %.3f; any stage %d, F1 %.3f; alarms %d in articles without%n",
                threshold,
                counts[1],
                counts[0],
                counts[2],
                f1(counts, 2),
                counts[3],
                f1(counts, 3),
                counts[4]);
        return f1(counts, 2);
    }

    private static void count(AgreementReader reader, Article article, int[] counts) {
        List<JsonNode> gold = article.gold();
        List<AgreementFact> said = reader.read(article.text, article.gate);
        counts[0] += gold.size();
        counts[1] += said.size();
        counts[2] += AgreementMatch.hits(gold, said, false);
        counts[3] += AgreementMatch.hits(gold, said, true);
        counts[4] += gold.isEmpty() ? said.size() : 0;
    }

    private static double f1(int[] counts, int hits) {
        return counts[0] + counts[1] == 0 ? 0 : 2.0 * counts[hits] / (counts[0] + counts[1]);
    }

    private Map<String, Double> train(List<Article> train) {
        SparseLogistic model = new SparseLogistic();
        for (Article article : train) {
            for (AgreementTrace trace : article.traces) {
                boolean right =
                        article.gold().stream().anyMatch(gold -> AgreementMatch.fits(gold, trace.fact(), false));
                model.add(trace.features(), trace.prior(), right);
            }
        }
        judged.forEach(one -> model.add(one.trace().features(), one.trace().prior(), one.right()));
        return model.fit();
    }

    private static List<String> lines(Map<String, Double> weights, double threshold) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weights of the model that keeps or drops what the agreement rules propose, written by AgreementTrainer.");
        lines.add("feature\tweight");
        lines.add(String.format(Locale.ROOT, "threshold\t%.2f", threshold));
        new TreeMap<>(weights).forEach((feature, weight) -> {
            if (Math.abs(weight) >= 0.02) {
                lines.add(String.format(Locale.ROOT, "%s\t%.2f", feature, weight));
            }
        });
        return lines;
    }

    private record Article(JsonNode labels, NamedText text, double gate, List<AgreementTrace> traces) {
        List<JsonNode> gold() {
            List<JsonNode> gold = new ArrayList<>();
            labels.path("agreements").forEach(gold::add);
            return gold;
        }
    }
}
