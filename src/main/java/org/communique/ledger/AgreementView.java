package org.communique.ledger;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.Novelty;
import org.communique.reading.Precision;
import org.communique.reading.Stage;

/**
 * One agreement as the ledger knows it on a day.
 *
 * @param stage where it stood on that day; null where only undated history is known
 * @param since since when it stood there
 * @param lastWord last day of any word of it up to that day
 * @param moves its history up to that day, oldest first
 */
public record AgreementView(
        String id,
        String pair,
        List<String> parties,
        String subject,
        List<String> names,
        Stage stage,
        LocalDate since,
        LocalDate lastWord,
        List<Move> moves) {

    /**
     * One move.
     *
     * @param days days that it stayed in the stage it came from; null for the first
     */
    public record Move(
            String id,
            Stage from,
            Stage to,
            Direction direction,
            Novelty when,
            LocalDate date,
            Precision precision,
            Integer days,
            int sourceCount) {}
}
