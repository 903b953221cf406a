package org.communique.ledger;

import communique.state.MeetingRow;
import communique.state.NumberCell;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Which milestones are landmarks. Numbers that are only observed are never the first or a round one.
 *
 * @param first whether the first meeting on a counter is one
 * @param every every how-manieth meeting is one; 0 for none
 * @param firstInYears a meeting after at least so many years without one; 0 for none
 */
public record LandmarkRule(boolean first, int every, int firstInYears) {

    public static final LandmarkRule DEFAULT = new LandmarkRule(true, 5, 2);

    public LandmarkRule {
        if (every < 0 || firstInYears < 0) {
            throw new IllegalArgumentException("landmark rule: every and firstInYears must not be negative");
        }
    }

    /** Which part of the rule makes a number a landmark; null where none does. */
    String reason(NumberCell number, MeetingRow meeting) {
        boolean sure = number.getBasis() != communique.Basis.OBSERVED;
        if (first && sure && number.getOrdinal() == 1) {
            return "first";
        }
        if (every > 0 && sure && number.getOrdinal() % every == 0) {
            return "every " + every;
        }
        LocalDate before = number.getPreviousDate();
        boolean longAgo = firstInYears > 0
                && before != null
                && number.getUnseen() == 0
                && !meeting.getDate().isBefore(before.plusYears(firstInYears));
        return longAgo ? "first in " + ChronoUnit.YEARS.between(before, meeting.getDate()) + " years" : null;
    }
}
