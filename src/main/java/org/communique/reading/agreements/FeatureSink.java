package org.communique.reading.agreements;

import org.communique.reading.text.Tokens;

/** Takes the features of one statement: the model sums their weights, a trace writes their names. */
interface FeatureSink {

    void number(Feature feature, int number, double value);

    void word(Feature feature, Tokens tokens, int token);

    void rule(Feature feature, Rule rule);

    default void flag(Feature feature) {
        number(feature, 0, 1);
    }

    default void level(Feature feature, int number) {
        number(feature, number, 1);
    }

    default void value(Feature feature, double value) {
        number(feature, 0, value);
    }
}
