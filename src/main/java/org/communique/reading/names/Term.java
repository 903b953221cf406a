package org.communique.reading.names;

import java.time.LocalDate;
import java.time.YearMonth;
import org.communique.reading.Level;

/**
 * Time in an office.
 *
 * @param code country or organisation served
 * @param title as news words it
 * @param level rank in a meeting
 * @param start first day at the earliest
 * @param end last day at the latest; null while in office
 */
public record Term(String code, Role role, String title, Level level, LocalDate start, LocalDate end) {

    /** Days that lie outside the term; 0 within it. */
    long distance(LocalDate day) {
        if (day.isBefore(start)) {
            return start.toEpochDay() - day.toEpochDay();
        }
        return end == null || !day.isAfter(end) ? 0 : day.toEpochDay() - end.toEpochDay();
    }

    public boolean covers(LocalDate day) {
        return distance(day) == 0;
    }

    /** First day of "2001", "2001-04" or "2001-04-25". Throws DateTimeException for anything else. */
    static LocalDate first(String iso) {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }

    static LocalDate last(String iso) {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 12, 31);
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }
}
