package org.communique.reading.meetings;

import org.communique.reading.text.WordHash;

/** Words by which a meeting is called off. */
final class Cancellations {

    private static final int CLOSE = 7;
    private static final int FAR = 18;
    private static final long[] PUT = WordHash.ofWords("put puts putting");
    private static final long[] RULE = WordHash.ofWords("rule rules ruled ruling");
    private static final long[] PULL = WordHash.ofWords("pull pulls pulled pulling");
    private static final long[] TAKE_PLACE = WordHash.ofWords("take happen go");
    private static final long[] FELL = WordHash.ofWords("fell fallen falls");
    private static final long[] CANCELLED = WordHash.ofWords("cancelled canceled scrapped postponed aborted rebuffed");
    private static final long BACK = WordHash.of("back");
    private static final long[] HOLD = WordHash.ofWords("hold ice");
    private static final long[] PUSH = WordHash.ofWords("push pushed pushing pushes");
    private static final long THROUGH = WordHash.of("through");
    private static final long NEVER = WordHash.of("never");
    private static final long[] CAME =
            WordHash.ofWords("came happened took materialised materialized occurred followed");
    private static final long DID = WordHash.of("did");
    private static final long BUT = WordHash.of("but");
    private static final long[] TURNED = WordHash.ofWords("turned turns");
    private static final long DOWN = WordHash.of("down");
    private static final long OFF = WordHash.of("off");
    private static final int WISH_REACH = 6;
    private static final long TO = WordHash.of("to");
    private static final long[] WISHES = WordHash.ofWords(
            "want wants wanted call calls called urge urged urges urging pressure pressed ask asked demand demands threaten threatens threatened threat threats");
    private static final long OUT = WordHash.of("out");

    private final Scene scene;

    Cancellations(Scene scene) {
        this.scene = scene;
    }

    /** "cancelled the meeting", not "cancel the tariffs ahead of the meeting". */
    boolean between(int from, int to) {
        int at = scene.find(from, to, MeetingWord.CANCEL);
        if (at >= 0 && at + CLOSE >= to) {
            return !scene.any(at - 3, at, MeetingWord.NOT) && !wished(at) && !interrupted(at + 1, to);
        }
        for (int i = from; i < to; i++) {
            if (scene.wasToHave(i)) {
                return true;
            }
            if (off(i) && !scene.any(i - 3, i, MeetingWord.NOT)) {
                return !held(i + 1, to);
            }
        }
        return false;
    }

    /** "the mission was put on hold after Merkel telephoned him": what was before is not off. */
    private boolean held(int from, int to) {
        return scene.isOneOf(from + 1, HOLD) && interrupted(from, to);
    }

    /** "has cancelled his trip to the summit, where he was to meet Trump". */
    boolean ofTrip(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean cancels = scene.has(i, MeetingWord.CANCEL) || off(i);
            if (cancels && scene.any(i + 1, Math.min(to, i + CLOSE), MeetingWord.VISIT_NOUN)) {
                return !scene.any(i - 3, i, MeetingWord.NOT);
            }
        }
        return false;
    }

    /** "had been due to travel to Juba for a summit, but called it off": told in the clause that begins at the token. */
    boolean next(int but) {
        int to = Math.min(scene.to(), but + CLOSE);
        boolean opens = scene.is(but, BUT) && !scene.any(but, to, MeetingWord.NOT);
        for (int i = but + 1; opens && i < to; i++) {
            boolean it = scene.has(i, MeetingWord.CALL)
                    && (scene.has(i + 1, MeetingWord.CALL_OFF) || scene.has(i + 2, MeetingWord.CALL_OFF));
            boolean down = scene.isOneOf(i, TURNED) && scene.is(i + 1, DOWN);
            if (it
                    || down
                    || scene.isOneOf(i, CANCELLED)
                    || off(i)
                    || (scene.isOneOf(i, FELL) && scene.is(i + 1, THROUGH))) {
                return true;
            }
        }
        return false;
    }

    /** "calls to cancel the meeting", "want Trump to cancel the meeting": nobody has. */
    private boolean wished(int cancel) {
        for (int i = cancel - 2; scene.is(cancel - 1, TO) && i >= cancel - WISH_REACH; i--) {
            if (scene.isOneOf(i, WISHES)) {
                return true;
            }
        }
        return false;
    }

    /** "called off", "put off", "pulled out", "ruled out". */
    private boolean off(int verb) {
        return (scene.has(verb, MeetingWord.CALL) && scene.has(verb + 1, MeetingWord.CALL_OFF))
                || (scene.isOneOf(verb, PUT)
                        && (scene.is(verb + 1, OFF) || scene.is(verb + 1, BACK) || scene.isOneOf(verb + 2, HOLD)))
                || (scene.isOneOf(verb, PUSH) && scene.is(verb + 1, BACK))
                || ((scene.isOneOf(verb, PULL) || scene.isOneOf(verb, RULE)) && scene.is(verb + 1, OUT));
    }

    /** "his encounter with Dombrovskis, planned for Sunday evening, was scrapped". */
    boolean after(int noun, int clauseEnd) {
        int to = Math.min(clauseEnd, noun + FAR);
        for (int i = noun + 1; i + 1 < to; i++) {
            if (scene.isAnd(i) || scene.any(i, i + 1, MeetingWord.SAY)) {
                return false;
            }
            if ((scene.has(i, MeetingWord.MODAL) || scene.is(i, DID))
                    && scene.has(i + 1, MeetingWord.NOT)
                    && scene.isOneOf(i + 2, TAKE_PLACE)) {
                return true;
            }
            boolean fell = scene.isOneOf(i, FELL) && scene.is(i + 1, THROUGH);
            if (fell || (scene.is(i, NEVER) && scene.isOneOf(i + 1, CAME))) {
                return true;
            }
            if (scene.has(i, MeetingWord.BE) && (scene.has(i + 1, MeetingWord.CANCEL) || off(i + 1))) {
                return !scene.any(i - 1, i + 1, MeetingWord.NOT);
            }
        }
        return false;
    }

    private boolean interrupted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.isAnd(i) || scene.has(i, MeetingWord.BEFORE) || scene.has(i, MeetingWord.AFTER)) {
                return true;
            }
        }
        return false;
    }
}
