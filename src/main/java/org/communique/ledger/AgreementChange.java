package org.communique.ledger;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.Evidence;
import org.communique.reading.Novelty;
import org.communique.reading.Precision;
import org.communique.reading.Stage;

/**
 * One move of one agreement from stage to stage.
 *
 * @param agreement agreement id; the same under every name that articles give it
 * @param parties country and organisation codes, sorted
 * @param subject its name, in the words of the articles
 * @param names every name that it was given, sorted, at most 20
 * @param from stage before; null where this is the first word of it
 * @param when BACKGROUND where only recalled history says so
 * @param date day the new stage was reached, as far as known
 * @param datePrecision length of the period that the day begins
 * @param previousSince since when the old stage stood; null where there was none
 * @param sources articles that say so, oldest first, at most 20
 * @param sourceCount how many there are in all; beyond 20 told in steps
 * @param evidence the words of the sources, in the order of sources
 */
public record AgreementChange(
        String id,
        Lifecycle lifecycle,
        String pair,
        String agreement,
        List<String> parties,
        String subject,
        List<String> names,
        Stage from,
        Stage to,
        Direction direction,
        Novelty when,
        LocalDate date,
        Precision datePrecision,
        LocalDate previousSince,
        List<Source> sources,
        int sourceCount,
        List<Evidence> evidence)
        implements LedgerEvent {

    public AgreementChange {
        parties = List.copyOf(parties);
        names = List.copyOf(names);
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }

    AgreementChange withLifecycle(Lifecycle newLifecycle) {
        return new AgreementChange(
                id,
                newLifecycle,
                pair,
                agreement,
                parties,
                subject,
                names,
                from,
                to,
                direction,
                when,
                date,
                datePrecision,
                previousSince,
                sources,
                sourceCount,
                evidence);
    }
}
