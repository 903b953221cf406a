package org.communique.ledger;

import communique.state.MeetingRow;
import communique.state.MoveRow;
import communique.state.NumberCell;
import java.util.Locale;
import org.communique.reading.MeetingStatus;

/** Why something that was told is told anew, for a reader. */
final class Reasons {

    static final String OTHERWISE_DATED = "sources now date or place the meeting otherwise";

    static final String OTHERWISE_TOLD = "sources now tell the course of the agreement otherwise";
    static final String NOBODY_TELLS = "no source tells of it any more";

    private Reasons() {}

    static String update(MoveRow was, MoveRow is) {
        if (was.getFrom() != is.getFrom()) {
            return "it came from " + word(is.getFrom()) + ", not from " + word(was.getFrom());
        }
        if (!was.getDate().equals(is.getDate())) {
            return "it is now dated " + is.getDate() + ", was " + was.getDate();
        }
        if (was.getCount() != is.getCount()) {
            return was.getCount() < is.getCount() ? "more sources tell of it" : "fewer sources tell of it";
        }
        return "sources tell of it otherwise";
    }

    static String update(NumberCell was, NumberCell is, MeetingRow before, MeetingRow after) {
        if (was.getOrdinal() != is.getOrdinal()) {
            return "number " + was.getOrdinal() + " is now number " + is.getOrdinal();
        }
        if (was.getUnseen() != is.getUnseen()) {
            return is.getUnseen() == 0
                    ? "the meetings before it are now all known"
                    : "meetings before it that nobody told of: " + is.getUnseen() + ", was " + was.getUnseen();
        }
        if (was.getBasis() != is.getBasis()) {
            return "the number is now " + word(is.getBasis()) + ", was " + word(was.getBasis());
        }
        if (!was.getOthers().equals(is.getOthers())) {
            return is.getOthers().isEmpty() ? "no source gives another number any more" : "sources give other numbers";
        }
        if (before.getStatus() != after.getStatus()) {
            return "the meeting is now " + word(after.getStatus()) + ", was " + word(before.getStatus());
        }
        if (before.getSourceCount() != after.getSourceCount()) {
            return before.getSourceCount() < after.getSourceCount()
                    ? "more sources tell of it"
                    : "fewer sources tell of it";
        }
        return "sources tell of it otherwise";
    }

    /** The meeting row that stands where the cancelled one stood, or null. */
    static String cancel(MeetingRow meeting, boolean renamed) {
        if (renamed) {
            return OTHERWISE_DATED;
        }
        if (meeting == null) {
            return "no source tells of the meeting any more";
        }
        return RowFacts.fact(meeting.getStatus()) == MeetingStatus.CANCELLED
                ? "the meeting was called off"
                : "no source gives this number any more";
    }

    private static String word(Enum<?> value) {
        return value == null ? "nothing" : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
