package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.communique.reading.MeetingFact;
import org.communique.reading.dates.DateReader;
import org.communique.reading.dates.DatelineDay;
import org.communique.reading.meetings.MeetingReader;
import org.communique.reading.meetings.MeetingTrace;
import org.communique.reading.names.Gazetteer;
import org.communique.reading.names.NameReader;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Text;

/**
 * Trains the model that keeps or drops what the meeting rules propose: {@code MeetingTrainer OUT.tsv GATES.tsv LABELLED.jsonl... [-- LESSONS.jsonl...]}, where
 * GATES.tsv is what {@code TopicTrainer} wrote for the same articles. Lessons, short reports, are trained on but not counted.
 * Prints how it does on articles it was not trained on (ten folds), then trains on all and writes the weights.
 */
public final class MeetingTrainer {

    private static final String LESSONS = "--";
    private static final int FOLDS = 10;
    private static final int RARE = 3;

    /** A false meeting is remembered, a missed one others tell: so many in a hundred articles without any, at most. */
    private static final double MOST_ALARMS = 10;

    /** Less than this between two thresholds is chance; the higher one tells fewer false meetings, which are remembered. */
    private static final double EVEN = 0.001;

    private static final int LOWEST = 30;
    private static final int HIGHEST = 60;
    private static final double SMALL = 0.02;

    private final List<Article> articles = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        MeetingTrainer trainer = new MeetingTrainer();
        NameReader names = new NameReader(Gazetteer.standard());
        DatelineDay written = new DatelineDay(new DateReader());
        MeetingReader reader = new MeetingReader();
        Map<String, Double> gates = LabelledArticles.gates(Path.of(args[1]));
        boolean counted = true;
        for (String file : Arrays.asList(args).subList(2, args.length)) {
            if (file.equals(LESSONS)) {
                counted = false;
                continue;
            }
            for (JsonNode labelled : LabelledArticles.load(Path.of(file))) {
                NamedText text = names.read(written.dated(Text.of(AgreementTrainer.news(labelled))));
                double gate = counted ? gates.get(labelled.path("id").asText()) : 1;
                trainer.articles.add(Article.of(labelled, file, counted, reader.trace(text, gate)));
            }
        }
        double threshold = trainer.crossValidate();
        Files.write(Path.of(args[0]), lines(train(trainer.articles), threshold));
    }

    private double crossValidate() {
        List<Map<String, Double>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Article> others = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(articles.get(i));
                }
            }
            folds.add(train(others));
        }
        double best = HIGHEST / 100.0;
        double bestF1 = 0;
        for (int percent = LOWEST; percent <= HIGHEST; percent++) {
            Tally tally = report(folds, percent / 100.0);
            if (tally.alarms() <= MOST_ALARMS && tally.f1() > bestF1 - EVEN) {
                best = percent / 100.0;
                bestF1 = Math.max(bestF1, tally.f1());
            }
        }
        return best;
    }

    private Tally report(List<Map<String, Double>> folds, double threshold) {
        Tally all = new Tally();
        Map<String, Tally> bySet = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            Map<String, Double> weights = folds.get(i % FOLDS);
            List<MeetingFact> given = article.traces.stream()
                    .filter(trace -> probability(weights, trace) >= threshold)
                    .map(MeetingTrace::fact)
                    .toList();
            int right = 0;
            for (boolean one : MeetingMatch.right(article.gold, given)) {
                right += one ? 1 : 0;
            }
            if (article.counted) {
                all.add(article.gold.size(), given.size(), right);
            }
            bySet.computeIfAbsent(article.set, set -> new Tally()).add(article.gold.size(), given.size(), right);
        }
        System.out.printf(Locale.ROOT, "threshold %.2f: %s %s%n", threshold, all, bySet);
        return all;
    }

    private static double probability(Map<String, Double> weights, MeetingTrace trace) {
        double sum = 0;
        for (String feature : trace.features()) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static Map<String, Double> train(List<Article> train) {
        Map<String, Integer> counts = new HashMap<>();
        train.forEach(article -> article.traces.forEach(
                trace -> trace.features().forEach(feature -> counts.merge(feature, 1, Integer::sum))));
        RidgeLogistic model = new RidgeLogistic();
        for (Article article : train) {
            boolean[] right = article.right();
            for (int i = 0; i < right.length; i++) {
                List<String> features = article.traces.get(i).features().stream()
                        .filter(feature -> counts.get(feature) >= RARE)
                        .toList();
                model.add(features, right[i]);
            }
        }
        return model.fit();
    }

    private static List<String> lines(Map<String, Double> weights, double threshold) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weights of the model that keeps or drops what the meeting rules propose, written by MeetingTrainer.");
        lines.add("feature\tweight");
        lines.add(String.format(Locale.ROOT, "threshold\t%.2f", threshold));
        new TreeMap<>(weights).forEach((feature, weight) -> {
            if (Math.abs(weight) >= SMALL) {
                lines.add(String.format(Locale.ROOT, "%s\t%.3f", feature, weight));
            }
        });
        return lines;
    }

    private static final class Tally {
        private int gold;
        private int said;
        private int right;
        private int alarms;
        private int quiet;

        private void add(int labelled, int given, int hits) {
            gold += labelled;
            said += given;
            right += hits;
            quiet += labelled == 0 ? 1 : 0;
            alarms += labelled == 0 ? given : 0;
        }

        /** Meetings told in a hundred articles of which the gold has none. */
        private double alarms() {
            return quiet == 0 ? 0 : 100.0 * alarms / quiet;
        }

        private double f1() {
            return 2.0 * right / (gold + said);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "gold %d, said %d, right %d, precision %.3f, recall %.3f, F1 %.3f, alarms %.1f per 100",
                    gold,
                    said,
                    right,
                    (double) right / said,
                    (double) right / gold,
                    f1(),
                    alarms());
        }
    }

    private record Article(String set, boolean counted, List<JsonNode> gold, List<MeetingTrace> traces) {

        boolean[] right() {
            return MeetingMatch.right(
                    gold, traces.stream().map(MeetingTrace::fact).toList());
        }

        static Article of(JsonNode labelled, String file, boolean counted, List<MeetingTrace> traces) {
            List<JsonNode> gold = new ArrayList<>();
            labelled.path("meetings").forEach(gold::add);
            return new Article(Path.of(file).getFileName().toString(), counted, gold, traces);
        }
    }
}
