package org.communique.ledger;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.Counted;
import org.communique.reading.Format;
import org.communique.reading.Level;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Mode;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Participant;
import org.communique.reading.Precision;

/**
 * One distinct meeting as the ledger knows it.
 *
 * @param date day, or first day of the period; null where nothing tells when
 * @param precision length of the period; null where only the day of publication tells about when
 * @param counted whether it is sure enough to be counted
 * @param numbers the numbers it bears
 */
public record MeetingView(
        String id,
        String pair,
        List<Participant> people,
        Level level,
        Format format,
        Mode mode,
        MeetingStatus status,
        LocalDate date,
        Precision precision,
        String place,
        boolean counted,
        int sourceCount,
        List<Source> sources,
        List<Numbered> numbers) {

    /**
     * A number on a counter.
     *
     * @param milestone id of the milestone event, or null where none is told of it
     */
    public record Numbered(
            int ordinal,
            OrdinalScope scope,
            Counted counted,
            String qualifier,
            Basis basis,
            int unseenBetween,
            String milestone) {}
}
