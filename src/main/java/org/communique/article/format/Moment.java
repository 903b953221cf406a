package org.communique.article.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A date as a feed writes it.
 *
 * @param instant the time (UTC; midnight where only the day is given)
 * @param day the calendar day where it was written
 */
record Moment(Instant instant, LocalDate day) {

    static Moment of(LocalDateTime local, ZoneOffset offset) {
        return new Moment(local.toInstant(offset), local.toLocalDate());
    }

    static Moment ofUtc(Instant instant) {
        return new Moment(instant, instant.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
