package org.communique.reading.agreements;

import java.util.Map;
import java.util.TreeMap;
import org.communique.reading.Stage;
import org.communique.reading.text.Tokens;

/** Writes the features of one statement by name: the feature, what it holds of, and the stage it is weighed for. */
final class FeatureNames implements FeatureSink {

    /** In place of a stage: a weight that counts for all. */
    static final String ALL = "*";

    private final Stage stage;
    private final Map<String, Double> values = new TreeMap<>();

    FeatureNames(Stage stage) {
        this.stage = stage;
    }

    Map<String, Double> values() {
        return values;
    }

    @Override
    public void number(Feature feature, int number, double value) {
        add(feature, String.valueOf(number), value);
    }

    @Override
    public void word(Feature feature, Tokens tokens, int token) {
        add(feature, tokens.word(token), 1);
    }

    @Override
    public void rule(Feature feature, Rule rule) {
        add(feature, rule.id(), 1);
    }

    private void add(Feature feature, String what, double value) {
        if (feature.shared()) {
            values.merge(feature + " " + what + " " + ALL, value, Double::sum);
        }
        if (feature.byStage()) {
            values.merge(feature + " " + what + " " + stage, value, Double::sum);
        }
    }
}
