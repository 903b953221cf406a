package org.communique.reading.meetings;

import org.communique.reading.EventDate;
import org.communique.reading.Precision;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** A meeting of several days is dated by its first: "wrapped up two days of talks on Wednesday", "their three-day summit ended". */
final class FirstDay {

    private static final int REACH = 6;
    private static final long[] COUNTS = WordHash.ofWords("one two three four five six seven");
    private static final LongTable ENDS = LongTable.ofWords("ended ends ending wrapped wraps wrapping wound winding"
            + " concluded concludes concluding closed closes closing finished finishes finishing");
    private static final long[] AFTER = WordHash.ofWords("after following");
    private static final long DOORS = WordHash.of("doors");
    private static final long DAY = WordHash.of("day");
    private static final long DAYS = WordHash.of("days");
    private static final long OF = WordHash.of("of");

    private final Scene scene;

    FirstDay(Scene scene) {
        this.scene = scene;
    }

    /** The day on which began what the words in [start, end) tell of a day; the same where they tell of no earlier one. */
    EventDate of(int trigger, int start, int end, EventDate told) {
        if (told == null || told.precision() != Precision.DAY) {
            return told;
        }
        int before = daysBefore(trigger, start, end);
        return before == 0 ? told : EventDate.ofDay(told.day().minusDays(before));
    }

    private int daysBefore(int trigger, int start, int end) {
        for (int i = trigger - 1; i > Math.max(start, trigger - REACH); i--) {
            boolean several = (scene.is(i, DAYS) && scene.is(i + 1, OF))
                    || (scene.is(i, DAY) && scene.tokens().glued(i));
            if (several) {
                boolean over = scene.isOneOf(i - 2, AFTER) || ended(start, end);
                return over ? daysButOne(i - 1) : 0;
            }
        }
        return 0;
    }

    private int daysButOne(int number) {
        for (int k = 0; k < COUNTS.length; k++) {
            if (scene.is(number, COUNTS[k])) {
                return k;
            }
        }
        return 0;
    }

    private boolean ended(int start, int end) {
        for (int i = start; i < end; i++) {
            if (ENDS.get(scene.tokens().hash(i)) != 0 && !scene.is(i + 1, DOORS)) {
                return true;
            }
        }
        return false;
    }
}
