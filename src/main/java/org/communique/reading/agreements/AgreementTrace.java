package org.communique.reading.agreements;

import java.util.List;
import java.util.Map;
import org.communique.reading.AgreementFact;

/**
 * What became of a sentence that a rule fits.
 *
 * @param fact the statement, given or not
 * @param probability how likely a careful reader would note it
 * @param given whether {@link AgreementReader#read} gives it
 * @param why the reason in words
 * @param features what the model weighed
 * @param matter number of the agreement within the article, negative where nothing names it
 * @param signs what spoke for and against each state as a party, by code
 */
public record AgreementTrace(
        AgreementFact fact,
        double probability,
        boolean given,
        String why,
        Map<String, Double> features,
        int matter,
        Map<String, List<String>> signs) {

    public AgreementTrace {
        features = Map.copyOf(features);
        signs = Map.copyOf(signs);
    }
}
