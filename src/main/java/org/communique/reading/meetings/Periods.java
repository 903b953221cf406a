package org.communique.reading.meetings;

import java.time.LocalDate;
import org.communique.reading.EventDate;
import org.communique.reading.Precision;

/** Days, months and years as periods. */
final class Periods {

    private Periods() {}

    static boolean overlap(EventDate a, EventDate b) {
        return !a.day().isAfter(last(b)) && !b.day().isAfter(last(a));
    }

    static LocalDate last(EventDate date) {
        return switch (date.precision()) {
            case DAY -> date.day();
            case MONTH -> date.day().plusMonths(1).minusDays(1);
            case YEAR -> date.day().plusYears(1).minusDays(1);
        };
    }

    static long daysApart(EventDate a, EventDate b) {
        return Math.abs(a.day().toEpochDay() - b.day().toEpochDay());
    }

    /** A day or month; false for a bare year and for null. */
    static boolean exact(EventDate date) {
        return date != null && date.precision() != Precision.YEAR;
    }
}
