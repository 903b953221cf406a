package org.communique.reading.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.communique.reading.EventDate;
import org.communique.reading.Precision;

/**
 * Months, and days of a month, told without a year: which year they mean.
 *
 * @param published the day of the news; without one nothing may be asked
 */
record Months(LocalDate published) {

    private static final int SOON = 60;
    private static final int SEASON = 120;

    /** "May", "last December": shift is -1 for last, 0 for this, 1 for next and 2 where none is told. */
    DateMention bare(int at, int month, int shift) {
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month);
        YearMonth back = same.isAfter(now) || (shift < 0 && same.equals(now)) ? same.minusYears(1) : same;
        YearMonth ahead = same.isBefore(now) || (shift == 1 && same.equals(now)) ? same.plusYears(1) : same;
        return new DateMention(at, at + 1, shift == 1 ? null : of(back), shift < 0 ? null : of(ahead));
    }

    /** A day without a year lies within half a year of the news, unless the words tell that it lies on the other side. */
    DateMention nearest(int from, int to, int month, int day) {
        LocalDate best = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate date = LocalDate.of(
                    year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
            if (best == null || distance(date) < distance(best)) {
                best = date;
            }
        }
        EventDate date = EventDate.ofDay(best);
        EventDate earlier = distance(best) > SOON ? EventDate.ofDay(best.minusYears(1)) : null;
        EventDate later = distance(best) > SEASON ? EventDate.ofDay(best.plusYears(1)) : null;
        return new DateMention(
                from, to, best.isAfter(published) ? earlier : date, best.isBefore(published) ? later : date);
    }

    private long distance(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(date, published));
    }

    static EventDate of(YearMonth month) {
        return new EventDate(month.atDay(1), Precision.MONTH);
    }
}
