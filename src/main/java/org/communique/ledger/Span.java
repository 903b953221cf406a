package org.communique.ledger;

import java.time.LocalDate;

/** Days from one to another, both included. */
record Span(LocalDate from, LocalDate to) {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    static Span of(LocalDate day) {
        return new Span(day, day);
    }

    Span widened(long before, long after) {
        LocalDate start = from.toEpochDay() - before < EARLIEST.toEpochDay() ? EARLIEST : from.minusDays(before);
        return new Span(start, to.plusDays(after));
    }

    /** The smallest span that covers both; the other may be null. */
    Span with(Span other) {
        if (other == null) {
            return this;
        }
        return new Span(other.from.isBefore(from) ? other.from : from, other.to.isAfter(to) ? other.to : to);
    }

    static Span hull(Span one, Span other) {
        return one == null ? other : one.with(other);
    }

    Span wholeMonths() {
        return new Span(
                from.withDayOfMonth(1), to.withDayOfMonth(1).plusMonths(1).minusDays(1));
    }

    Span wholeYears() {
        return new Span(from.withDayOfYear(1), to.withDayOfYear(1).plusYears(1).minusDays(1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
