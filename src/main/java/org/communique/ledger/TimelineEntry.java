package org.communique.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One line of a pair's history.
 *
 * @param date day, or first day of the period
 * @param kind MEETING or AGREEMENT
 * @param id meeting id or move id
 * @param text what happened, in one line
 */
public record TimelineEntry(LocalDate date, Kind kind, String id, String text) {

    static TimelineEntry of(MeetingView meeting) {
        String people = meeting.people().stream()
                .map(p -> p.person() == null ? p.country() : p.person())
                .collect(Collectors.joining(", "));
        String place = meeting.place() == null ? "" : " in " + meeting.place();
        String numbers = meeting.numbers().stream()
                .map(n -> ", " + (n.basis() == Basis.OBSERVED ? "at least number " : "number ") + n.ordinal() + " "
                        + lower(n.scope()) + " of " + lower(n.counted()))
                .collect(Collectors.joining());
        String text = people + ": " + lower(meeting.level()) + " " + lower(meeting.mode()) + " "
                + lower(meeting.format()) + " " + lower(meeting.status()) + place + numbers;
        return new TimelineEntry(meeting.date(), Kind.MEETING, meeting.id(), text);
    }

    static TimelineEntry of(AgreementView agreement, AgreementView.Move move) {
        String from = move.from() == null ? "" : lower(move.from()) + " to ";
        String days = move.days() == null ? "" : " after " + move.days() + " days";
        String marked = move.direction() == Direction.FIRST || move.direction() == Direction.FORWARD
                ? ""
                : " (" + lower(move.direction()) + ")";
        String text = agreement.subject() + ": " + from + lower(move.to()) + days + marked;
        return new TimelineEntry(move.date(), Kind.AGREEMENT, move.id(), text);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What a line is about. */
    public enum Kind {
        MEETING,
        AGREEMENT
    }
}
