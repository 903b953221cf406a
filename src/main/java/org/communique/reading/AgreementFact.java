package org.communique.reading;

import java.util.List;

/**
 * What one article says of the stage of an agreement.
 *
 * @param parties country and organisation codes, sorted
 * @param subject short noun phrase as the article names it
 * @param date when the stage was reached; null where the text does not say
 */
public record AgreementFact(
        List<String> parties, String subject, Stage stage, Novelty when, EventDate date, Evidence evidence) {

    public AgreementFact {
        parties = parties.stream().distinct().sorted().toList();
    }
}
