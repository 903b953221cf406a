package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Mode;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** "spent three hours with", "After two hours with Putin, Merkel said". */
final class HoursTogether {

    private static final int REACH = 6;
    private static final int WITH_REACH = 8;
    private static final int OWNER_REACH = 5;
    private static final long POSSESSIVE = WordHash.of("'s");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final PairMeetings pairs;

    HoursTogether(Draft draft, PairMeetings pairs) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.pairs = pairs;
    }

    /** Whether the word at the token tells how long they were together. */
    boolean find(int at) {
        boolean hours = draft.tells(at, ActWord.HOURS) && withAfter(at) > 0;
        if (hours) {
            spent(at);
        }
        return hours;
    }

    /** "spent three hours alone with"; -1 where it goes on otherwise: "hours before", "hours of talks with". */
    private int withAfter(int hours) {
        for (int i = hours + 1; i < Math.min(scene.to(), hours + WITH_REACH) && !ends(i); i++) {
            if (scene.has(i, MeetingWord.WITH)) {
                return i;
            }
        }
        return -1;
    }

    private boolean ends(int token) {
        return scene.tokens().punctuation(token)
                || scene.has(token, MeetingWord.BEFORE)
                || scene.has(token, MeetingWord.AFTER)
                || scene.has(token, MeetingWord.MEETING)
                || scene.has(token, MeetingWord.SUMMIT)
                || scene.has(token, MeetingWord.TALKS);
    }

    /** "spent more than two hours with": the verb tells when; without one the hours do. */
    private void spent(int hours) {
        int whom = withAfter(hours) + 1;
        for (int i = hours - 1; i >= Math.max(scene.from(), hours - REACH); i--) {
            if (scene.tokens().word(i).startsWith("spen")) {
                pairs.pair(i, whom, "hours");
                return;
            }
        }
        Standing status = draft.status().ofNoun(hours);
        if (!owned(hours, whom, status)) {
            pairs.pair(hours, whom, "hours", status);
        }
    }

    /** "his three hours with Putin", "After two hours with Putin, Merkel said". */
    private boolean owned(int hours, int whom, Standing status) {
        Side right = sides.right(whom);
        Mention owner = null;
        for (int i = hours; i > Math.max(scene.from(), hours - OWNER_REACH) && owner == null; i--) {
            owner = scene.is(i, POSSESSIVE) || scene.endingAt(i) == null ? null : scene.endingAt(i);
        }
        boolean owns = owner != null
                && owner.party()
                && (scene.is(owner.to(), POSSESSIVE) || scene.has(owner.from(), MeetingWord.DETERMINER));
        Side left = right.empty() ? Side.NOBODY : owns ? Side.of(owner) : sides.afterComma(right);
        boolean first = owns || sides.subject(hours, right.codes()).empty();
        boolean meet = first && left.ranks() && right.ranks() && (left.governs() || right.governs());
        if (!meet || left.codes().equals(right.codes()) || status == Standing.DENIED) {
            return false;
        }
        draft.add(Trigger.MET, "hours", hours, List.of(left, right), Mode.IN_PERSON, status, List.of());
        return true;
    }
}
