package org.communique.article.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that feeds really hold: ISO 8601 and RFC 822 with their usual departures, months by name in several languages.
 * A time without zone counts as UTC. What could be read two ways (05/06/2018) is not read at all.
 */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[T\\s]+(\\d{1,2}):?(\\d{2})(?::?(\\d{1,2})(?:[.,]\\d+)?)?\\s*(\\S.*)?)?");
    private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2}):(\\d{2})(?::(\\d{1,2})(?:\\.\\d+)?)?");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2})?");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d+-])\\d{1,4}(?!\\d)");
    private static final Pattern TWO_PM = Pattern.compile("(?i)\\bpm\\b");
    private static final int PIVOT = 70;

    private static final Map<String, String> MONTHS = Words.load("months.tsv");
    private static final Map<String, String> ZONES = Words.load("zones.tsv");

    private Dates() {}

    /** The moment that the text tells, or nothing where it cannot be told. */
    static Optional<Moment> parse(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String trimmed = text.strip();
        try {
            Matcher iso = ISO.matcher(trimmed);
            return iso.matches() ? Optional.of(iso(iso)) : named(trimmed);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Moment iso(Matcher m) {
        LocalDate day = LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
        return at(day, m.group(4), m.group(5), m.group(6), zone(m.group(7)));
    }

    private static Optional<Moment> named(String text) {
        Matcher time = TIME.matcher(text);
        boolean timed = time.find();
        String rest = timed ? text.substring(0, time.start()) + " " + text.substring(time.end()) : text;
        int month = month(rest);
        Matcher numbers = NUMBER.matcher(rest);
        if (month == 0 || !numbers.find()) {
            return Optional.empty();
        }
        String first = numbers.group();
        if (!numbers.find()) {
            return Optional.empty();
        }
        String second = numbers.group();
        boolean yearFirst = first.length() == 4;
        LocalDate day = LocalDate.of(year(yearFirst ? first : second), month, number(yearFirst ? second : first));
        if (!timed) {
            return Optional.of(at(day, null, null, null, ZoneOffset.UTC));
        }
        int hour = number(time.group(1));
        boolean afternoon = hour < 12 && TWO_PM.matcher(rest).find();
        String hours = afternoon ? String.valueOf(hour + 12) : time.group(1);
        return Optional.of(at(day, hours, time.group(2), time.group(3), zone(rest)));
    }

    private static Moment at(LocalDate day, String hour, String minute, String second, ZoneOffset zone) {
        if (hour == null) {
            return Moment.of(day.atStartOfDay(), ZoneOffset.UTC);
        }
        // A leap second and 24:00 are legal where they stand; a second's error is not worth a refusal.
        int hours = number(hour);
        LocalTime time = LocalTime.of(hours % 24, number(minute), second == null ? 0 : Math.min(59, number(second)));
        LocalDate date = hours == 24 ? day.plusDays(1) : day;
        return Moment.of(LocalDateTime.of(date, time), zone);
    }

    private static int month(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> MONTHS.get(word.group().toLowerCase(Locale.ROOT)))
                .filter(month -> month != null)
                .findFirst()
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static ZoneOffset zone(String text) {
        if (text == null) {
            return ZoneOffset.UTC;
        }
        Matcher offset = OFFSET.matcher(text);
        if (offset.find()) {
            int minutes = number(offset.group(2)) * 60 + (offset.group(3) == null ? 0 : number(offset.group(3)));
            return ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -60 : 60) * minutes);
        }
        return WORD.matcher(text)
                .results()
                .map(word -> ZONES.get(word.group().toLowerCase(Locale.ROOT)))
                .filter(zone -> zone != null)
                .findFirst()
                .map(ZoneOffset::of)
                .orElse(ZoneOffset.UTC);
    }

    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < PIVOT ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
