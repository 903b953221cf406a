package org.communique.reading.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.communique.reading.EventDate;
import org.communique.reading.Precision;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Reads the date that starts at a token. */
final class DateParser {

    private static final int MAY = 5;
    private static final int MARCH = 3;
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int YEAR = 365;
    private static final long DAY = WordHash.of("day");
    private static final long AFTER = WordHash.of("after");
    private static final long BEFORE = WordHash.of("before");
    private static final long AGO = WordHash.of("ago");
    private static final long EARLIER = WordHash.of("earlier");
    private static final long LATER = WordHash.of("later");
    private static final long JAN = WordHash.of("jan");
    private static final long OF = WordHash.of("of");
    private static final long AND = WordHash.of("and");
    private static final long TO = WordHash.of("to");
    private static final char DASH = '\u2013';
    private static final long[] BEFORE_MONTH =
            WordHash.ofWords("in of since until by early late mid last next this from through earlier later during");
    private static final long FOR = WordHash.of("for");
    private static final long[] PLANNED = WordHash.ofWords("planned scheduled set slated due invited");

    private final Calendar calendar;
    private final Sentence sentence;
    private final Tokens tokens;
    private final LocalDate published;
    private final Days days;
    private final Months months;

    DateParser(Calendar calendar, Sentence sentence, LocalDate published) {
        this.calendar = calendar;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.published = published;
        this.days = new Days(published);
        this.months = new Months(published);
    }

    DateMention at(int at) {
        CalendarWord kind = calendar.kind(tokens, at);
        if (kind == null) {
            return tokens.digit(at) ? number(at) : null;
        }
        return switch (kind) {
            case MONTH -> tokens.capital(at) ? month(at) : null;
            case WEEKDAY -> tokens.capital(at) ? weekday(at) : null;
            case WEEKEND -> published == null ? null : days.weekend(at, at + 1, 0);
            case DAY -> published == null ? null : days.day(at, at + 1, nextDoor(at));
            case SHIFT -> shifted(at);
            case NUMBER -> ago(at, calendar.value(tokens, at));
            case UNIT, PART, SEASON -> null;
        };
    }

    /** Days from the news to "tomorrow", "yesterday", "the day after tomorrow". */
    private int nextDoor(int at) {
        int days = calendar.value(tokens, at);
        boolean beyond = tokens.is(at - 2, DAY) && tokens.is(at - 1, days > 0 ? AFTER : BEFORE);
        return beyond ? 2 * days : days;
    }

    /** "Monday, March 16" is one date: the day of the month tells. */
    DateMention apposed(DateMention weekday) {
        boolean named =
                weekday.to() - weekday.from() == 1 && calendar.kind(tokens, weekday.from()) == CalendarWord.WEEKDAY;
        int next = tokens.mark(weekday.to()) == ',' ? weekday.to() + 1 : weekday.to();
        boolean month = named && next < sentence.to() && calendar.kind(tokens, next) == CalendarWord.MONTH;
        DateMention day = month ? at(next) : null;
        return day == null ? weekday : new DateMention(weekday.from(), day.to(), day.past(), day.future());
    }

    /** "26 May", "the 25th of June", "3 to 5 May", "3 days ago", "2015". */
    private DateMention number(int at) {
        int value = leadingNumber(at);
        int last = lastDay(at);
        if (last > at && value >= 1 && value <= 31) {
            return dayOfMonth(at, last + 1, value, last + 2);
        }
        int next = tokens.is(at + 1, OF) ? at + 2 : at + 1;
        if (value >= 1 && value <= 31 && calendar.kind(tokens, next) == CalendarWord.MONTH && tokens.capital(next)) {
            return dayOfMonth(at, next, value, next + 1);
        }
        if (isYear(at) && !tokens.glued(at)) {
            return year(at, at + 1, value);
        }
        return ago(at, value);
    }

    /** The last day of "28-30 August", "3 and 4 June"; -1 where no such days are told. */
    private int lastDay(int at) {
        boolean glued = at + 1 < sentence.to() && tokens.glued(at + 1);
        boolean to = glued || tokens.is(at + 1, AND) || tokens.is(at + 1, TO) || tokens.mark(at + 1) == DASH;
        int last = glued ? at + 1 : at + 2;
        boolean days = to && last + 1 < sentence.to() && tokens.digit(last) && leadingNumber(last) > leadingNumber(at);
        return days && calendar.kind(tokens, last + 1) == CalendarWord.MONTH && tokens.capital(last + 1) ? last : -1;
    }

    private DateMention month(int at) {
        int value = calendar.value(tokens, at);
        int day = at + 1 < sentence.to() && tokens.digit(at + 1) && !isYear(at + 1) ? leadingNumber(at + 1) : 0;
        if (day >= 1 && day <= 31) {
            return dayOfMonth(at, at, day, at + 2);
        }
        int comma = tokens.mark(at + 1) == ',' ? at + 2 : at + 1;
        if (comma < sentence.to() && isYear(comma)) {
            EventDate month = Months.of(YearMonth.of(leadingNumber(comma), value));
            return new DateMention(at, comma + 1, month, month);
        }
        boolean sure = (value != MAY && value != MARCH) || afterMonthWord(at);
        if (!sure || givenName(at) || published == null) {
            return null;
        }
        int year = tokens.is(at + 1, OF) ? at + 2 : at + 1;
        if (shifts(year, YEAR)) {
            EventDate month = Months.of(YearMonth.of(published.getYear() + calendar.value(tokens, year), value));
            return new DateMention(at, year + 2, month, month);
        }
        return months.bare(at, value, 2);
    }

    /** "Jan" of "Jan Egeland". */
    private boolean givenName(int at) {
        return tokens.is(at, JAN) && at + 1 < sentence.to() && tokens.capital(at + 1);
    }

    /** "last year", "this week": a shift of such a unit at the token. */
    private boolean shifts(int at, int unit) {
        return at + 1 < sentence.to()
                && calendar.kind(tokens, at) == CalendarWord.SHIFT
                && calendar.kind(tokens, at + 1) == CalendarWord.UNIT
                && calendar.value(tokens, at + 1) == unit;
    }

    private boolean afterMonthWord(int at) {
        if (contains(BEFORE_MONTH, at - 1)) {
            return true;
        }
        boolean planned = tokens.is(at - 1, FOR) && contains(PLANNED, at - 2);
        return planned || tokens.glued(at);
    }

    private boolean contains(long[] words, int at) {
        for (long word : words) {
            if (at >= sentence.from() && tokens.is(at, word)) {
                return true;
            }
        }
        return false;
    }

    private DateMention dayOfMonth(int from, int monthAt, int day, int to) {
        int comma = tokens.mark(to) == ',' ? to + 1 : to;
        int month = calendar.value(tokens, monthAt);
        try {
            if (comma < sentence.to() && isYear(comma)) {
                EventDate exact = EventDate.ofDay(LocalDate.of(leadingNumber(comma), month, day));
                return new DateMention(from, comma + 1, exact, exact);
            }
            return published == null ? null : months.nearest(from, to, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private DayOfWeek named(int at) {
        return DayOfWeek.of(calendar.value(tokens, at));
    }

    /** "Monday", "Monday of last week". */
    private DateMention weekday(int at) {
        if (published == null) {
            return null;
        }
        int week = tokens.is(at + 1, OF) ? at + 2 : at + 1;
        return shifts(week, WEEK)
                ? days.ofWeek(at, week + 2, named(at), calendar.value(tokens, week))
                : days.weekday(at, at + 1, named(at), 2);
    }

    /** "last Friday", "next month", "this week", "last December". */
    private DateMention shifted(int at) {
        CalendarWord next = published == null ? null : calendar.kind(tokens, at + 1);
        if (next == null || at + 1 >= sentence.to()) {
            return null;
        }
        int shift = calendar.value(tokens, at);
        return switch (next) {
            case WEEKDAY -> days.weekday(at, at + 2, named(at + 1), shift);
            case MONTH -> tokens.capital(at + 1) ? widen(at, shiftedMonth(at + 1, shift)) : null;
            case UNIT -> period(at, shift, calendar.value(tokens, at + 1));
            case PART -> shift == 0 ? days.day(at, at + 2, 0) : shift < 0 ? days.day(at, at + 2, -1) : null;
            case SEASON -> season(at, shift);
            case WEEKEND -> days.weekend(at, at + 2, shift);
            case DAY, SHIFT, NUMBER -> null;
        };
    }

    /** "May" of "last May", "Aug. 15" of "last Aug. 15". */
    private DateMention shiftedMonth(int at, int shift) {
        DateMention told = month(at);
        if (told == null || told.to() == at + 1) {
            return months.bare(at, calendar.value(tokens, at), shift);
        }
        return new DateMention(at, told.to(), shift > 0 ? null : told.past(), shift < 0 ? null : told.future());
    }

    private DateMention season(int at, int shift) {
        return shift == 0
                ? year(at, at + 2, published.getYear())
                : year(at, at + 2, published.getYear() + Math.min(0, shift));
    }

    private static DateMention widen(int from, DateMention date) {
        return date == null ? null : new DateMention(from, date.to(), date.past(), date.future());
    }

    private DateMention period(int at, int shift, int days) {
        boolean earlier = tokens.is(at - 1, EARLIER);
        boolean later = tokens.is(at - 1, LATER);
        EventDate date =
                switch (days) {
                    case WEEK -> Months.of(YearMonth.from(published.plusDays((long) shift * WEEK)));
                    case MONTH -> Months.of(YearMonth.from(published).plusMonths(shift));
                    case YEAR -> new EventDate(published.plusYears(shift), Precision.YEAR);
                    default -> null;
                };
        if (date == null) {
            return null;
        }
        return new DateMention(at, at + 2, shift > 0 || later ? null : date, shift < 0 || earlier ? null : date);
    }

    /** "two weeks ago", "three days earlier". */
    private DateMention ago(int at, int count) {
        boolean unit = published != null && calendar.kind(tokens, at + 1) == CalendarWord.UNIT;
        if (!unit || !tokens.is(at + 2, AGO)) {
            return null;
        }
        EventDate date =
                switch (calendar.value(tokens, at + 1)) {
                    case 1 -> EventDate.ofDay(published.minusDays(count));
                    case WEEK -> Months.of(YearMonth.from(published.minusDays((long) count * WEEK)));
                    case MONTH -> Months.of(YearMonth.from(published).minusMonths(count));
                    default -> new EventDate(published.minusYears(count), Precision.YEAR);
                };
        return new DateMention(at, at + 3, date, null);
    }

    private DateMention year(int from, int to, int year) {
        EventDate date = new EventDate(LocalDate.of(year, 1, 1), Precision.YEAR);
        int now = published == null ? year : published.getYear();
        return new DateMention(from, to, year > now ? null : date, year < now ? null : date);
    }

    private boolean isYear(int token) {
        int length = tokens.end(token) - tokens.start(token);
        int value = length == 4 && tokens.digit(token) ? leadingNumber(token) : 0;
        return value >= 1900 && value <= 2100;
    }

    private int leadingNumber(int token) {
        int value = 0;
        int end = Math.min(tokens.end(token), tokens.start(token) + 5);
        for (int i = tokens.start(token); i < end; i++) {
            char c = tokens.source().charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
