package org.communique.reading.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.reading.Stage;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.TsvRow;
import org.communique.reading.text.WordHash;

/** Weights of the features that tell a statement worth noting from a mere mention. Immutable; safe for use by many threads. */
final class CandidateModel {

    private static final String RESOURCE = "/org/communique/reading/agreements/model.tsv";
    private static final String THRESHOLD = "threshold";
    private static final String SUREST = "surest";

    private static final long ALL = stage(FeatureNames.ALL);

    private final LongTable table;
    private final double[] weights;
    private final Limits limits;

    private CandidateModel(LongTable table, List<Double> weights, Limits limits) {
        this.table = table;
        this.weights = weights.stream().mapToDouble(Double::doubleValue).toArray();
        this.limits = limits;
    }

    /** A model of weights by name, as {@link FeatureNames} writes them. */
    static CandidateModel of(Map<String, Double> named) {
        LongTable table = new LongTable(named.size() + 1);
        List<Double> weights = new ArrayList<>(List.of(0.0));
        named.forEach((name, weight) -> {
            if (!name.equals(THRESHOLD) && !name.equals(SUREST)) {
                table.put(key(name), weights.size());
                weights.add(weight);
            }
        });
        double threshold = named.getOrDefault(THRESHOLD, 0.5);
        return new CandidateModel(table, weights, new Limits(threshold, named.getOrDefault(SUREST, threshold)));
    }

    /** The model that ships with the reader; {@code AgreementTrainer} writes it. */
    static CandidateModel shipped() {
        Map<String, Double> named = new LinkedHashMap<>();
        for (TsvRow row : TsvRow.read(RESOURCE)) {
            named.put(row.need("feature"), Double.parseDouble(row.need("weight")));
        }
        return of(named);
    }

    /** How likely a careful reader would note this, 0 to 1. */
    double probability(Candidate candidate) {
        Sum sum = new Sum(candidate.stage());
        StatementFeatures.describe(candidate, sum);
        return 1 / (1 + Math.exp(-sum.total));
    }

    Limits limits() {
        return limits;
    }

    private static long key(String name) {
        String[] parts = name.split(" ", -1);
        boolean number = !parts[1].isEmpty() && Character.isDigit(parts[1].charAt(0));
        long what = number ? Integer.parseInt(parts[1]) : WordHash.of(parts[1]);
        long stage = stage(parts[2]);
        return key(Feature.valueOf(parts[0]), what, stage);
    }

    private static long key(Feature feature, long what, long stage) {
        return WordHash.join(WordHash.join(feature.hash(), what), stage);
    }

    private static long stage(String name) {
        return WordHash.of(name);
    }

    private final class Sum implements FeatureSink {
        private final long stage;
        private double total;

        Sum(Stage stage) {
            this.stage = stage(stage.name());
        }

        @Override
        public void number(Feature feature, int number, double value) {
            add(feature, number, value);
        }

        @Override
        public void word(Feature feature, Tokens tokens, int token) {
            add(feature, tokens.hash(token), 1);
        }

        @Override
        public void rule(Feature feature, Rule rule) {
            add(feature, rule.hash(), 1);
        }

        private void add(Feature feature, long what, double value) {
            if (feature.shared()) {
                total += value * weights[table.get(key(feature, what, ALL))];
            }
            if (feature.byStage()) {
                total += value * weights[table.get(key(feature, what, stage))];
            }
        }
    }
}
