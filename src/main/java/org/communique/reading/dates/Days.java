package org.communique.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.communique.reading.EventDate;

/**
 * Days told by their distance from the day of the news.
 *
 * @param published the day of the news; without one nothing may be asked
 */
record Days(LocalDate published) {

    private static final int WEEK = 7;

    /** "Monday", "last Monday" and so on: shift is -1 for last, 0 for this, 1 for next and 2 where none is told. */
    DateMention weekday(int from, int to, DayOfWeek weekday, int shift) {
        LocalDate back = published.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate ahead = published.with(TemporalAdjusters.nextOrSame(weekday));
        EventDate past = EventDate.ofDay(shift < 0 && back.equals(published) ? back.minusDays(WEEK) : back);
        EventDate future = EventDate.ofDay(shift == 1 && ahead.equals(published) ? ahead.plusDays(WEEK) : ahead);
        return new DateMention(from, to, shift == 1 ? null : past, shift < 0 ? null : future);
    }

    /** "Monday of last week", by weeks that begin on Monday. */
    DateMention ofWeek(int from, int to, DayOfWeek weekday, int weeks) {
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day = monday.plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(weekday));
        EventDate date = EventDate.ofDay(day);
        return new DateMention(from, to, day.isAfter(published) ? null : date, day.isBefore(published) ? null : date);
    }

    /** A weekend has two days, and is told by the month of its Saturday. */
    DateMention weekend(int from, int to, int shift) {
        LocalDate last = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean now = published.toEpochDay() - last.toEpochDay() <= 1;
        EventDate past = Months.of(YearMonth.from(now && shift < 0 ? last.minusDays(WEEK) : last));
        EventDate future = Months.of(YearMonth.from(now && shift == 0 ? last : last.plusDays(WEEK)));
        return new DateMention(from, to, shift > 0 ? null : past, shift < 0 ? null : future);
    }

    /** So many days after the news, before it where less than 0. */
    DateMention day(int from, int to, int days) {
        EventDate date = EventDate.ofDay(published.plusDays(days));
        return new DateMention(from, to, days > 0 ? null : date, days < 0 ? null : date);
    }
}
