package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Mode;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** The telephone as a thing: "had Kyiv's president on the phone", "was on the phone to", "picked up the phone to", "reached him by phone". */
final class PhoneLines {

    private static final int REACH = 12;
    private static final int NAME_REACH = 3;
    private static final long[] PHONE = WordHash.ofWords("phone telephone line");
    private static final long[] HAD = WordHash.ofWords("had has have having got reached reaches reach caught");
    private static final long[] WAS = WordHash.ofWords("was were is are been be got get gets");
    private static final long[] PICKED = WordHash.ofWords("picked pick picks");
    private static final long[] ON = WordHash.ofWords("on by over");
    private static final long THE = WordHash.of("the");
    private static final long TO = WordHash.of("to");
    private static final long WITH = WordHash.of("with");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    PhoneLines(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    /** What the telephone at the token tells of, if it is one. */
    void find(int phone) {
        if (!scene.isOneOf(phone, PHONE)) {
            return;
        }
        int on = scene.is(phone - 1, THE) ? phone - 2 : phone - 1;
        int verb = scene.isOneOf(on, ON) ? verb(on) : -1;
        boolean to = scene.is(phone + 1, TO);
        if (verb >= 0) {
            reached(verb, on);
        } else if (to && scene.is(phone - 1, THE) && scene.isOneOf(phone - 3, PICKED)) {
            pair(phone - 3, sides.subject(phone - 3), sides.right(phone + 2));
        } else if (scene.isOneOf(on - 1, WAS) && !scene.is(phone + 1, WITH)) {
            pair(on - 1, sides.subject(on - 1), to ? sides.right(phone + 2) : Side.NOBODY);
        }
    }

    /** The verb that leads to the name before the telephone; -1 where no name stands there or something else leads to it. */
    private int verb(int on) {
        for (int i = on - 1; i >= Math.max(scene.from(), on - REACH); i--) {
            if (scene.isOneOf(i, HAD)) {
                return i;
            }
            if (scene.tokens().punctuation(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "had the Russian president on the line": nobody else between the verb and the telephone. */
    private void reached(int verb, int on) {
        Mention last = scene.endingAt(on);
        Side object = sides.right(verb + 1);
        if (last != null && !object.empty() && object.end() == on && last.from() - verb <= NAME_REACH) {
            pair(verb, sides.subject(verb, object.codes()), object);
        }
    }

    private void pair(int verb, Side left, Side right) {
        Standing status = draft.status().ofVerb(verb);
        List<Side> both = List.of(left, right);
        boolean two = Side.parties(both).stream()
                        .map(party -> party.country())
                        .distinct()
                        .count()
                == 2;
        boolean ranked = left.ranks() && (right.empty() || right.ranks());
        if (two && ranked && status != Standing.DENIED) {
            draft.add(Trigger.PHONE, "line", verb, both, Mode.PHONE, status, List.of());
        }
    }
}
