package org.communique.reading.agreements;

import java.util.List;
import org.communique.reading.AgreementFact;

/**
 * What became of a sentence that a rule fits.
 *
 * @param fact the statement, given or not
 * @param probability how likely a careful reader would note it
 * @param given whether {@link AgreementReader#read} gives it
 * @param why the reason in words
 * @param prior certainty before the model, in log-odds
 * @param features what the model weighed
 */
public record AgreementTrace(
        AgreementFact fact, double probability, boolean given, String why, double prior, List<String> features) {

    public AgreementTrace {
        features = List.copyOf(features);
    }
}
