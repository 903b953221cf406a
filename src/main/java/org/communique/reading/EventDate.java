package org.communique.reading;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day, month or year as a text gives it.
 *
 * @param day first day of the period
 * @param precision length of the period
 */
public record EventDate(LocalDate day, Precision precision) {

    public EventDate {
        Objects.requireNonNull(precision, "precision");
        day = switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    public static EventDate ofDay(LocalDate day) {
        return new EventDate(day, Precision.DAY);
    }

    /** ISO 8601, cut to the precision: 2018-05-26, 2018-05 or 2018. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> day.toString();
            case MONTH -> day.toString().substring(0, 7);
            case YEAR -> day.toString().substring(0, 4);
        };
    }
}
