package org.communique.reading.meetings;

import org.communique.reading.Mode;
import org.communique.reading.text.WordHash;

/** Whether those who meet are in one place, on the telephone or on a screen. */
final class MeetingMode {

    private static final int PHONE_REACH = 13;
    private static final int OPENING = 6;
    private static final long IN = WordHash.of("in");
    private static final long DURING = WordHash.of("during");
    private static final long VIDEO = WordHash.of("video");
    private static final long[] LIVE =
            WordHash.ofWords("link conference conversation talks summit meeting chat conferencing");

    private final Scene scene;
    private final StatusReader status;

    MeetingMode(Scene scene, StatusReader status) {
        this.scene = scene;
        this.status = status;
    }

    /** How those were together who did something: "In a phone call on Monday, A and B agreed". */
    Mode ofAct(int verb) {
        int start = status.clauseStart(verb);
        boolean opens = scene.is(start, IN) || scene.is(start, DURING);
        int to = Math.min(verb, start + OPENING);
        boolean phone = scene.any(start, to, MeetingWord.PHONE) || scene.any(start, to, MeetingWord.CALL);
        return opens && phone ? Mode.PHONE : of(verb);
    }

    /** In person unless the words around say otherwise. */
    Mode of(int token) {
        int start = status.clauseStart(token);
        int end = status.clauseEnd(token);
        if (video(Math.max(start, token - 6), Math.min(end, token + 8))) {
            return Mode.VIDEO;
        }
        return scene.any(Math.max(start, token - 3), told(token, Math.min(end, token + PHONE_REACH)), MeetingWord.PHONE)
                ? Mode.PHONE
                : Mode.IN_PERSON;
    }

    /** Up to "both said after a telephone call" behind "will meet in Geneva": how that was said. */
    private int told(int token, int to) {
        int said = scene.find(token + 1, to, MeetingWord.SAY);
        return said > 0 && scene.any(said, to, MeetingWord.AFTER) ? said : to;
    }

    /** "by video conference", "a video call", not "a video of the meeting". */
    private boolean video(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean live = scene.has(i + 1, MeetingWord.CALL) || scene.isOneOf(i + 1, LIVE);
            if (scene.has(i, MeetingWord.VIDEO) || (scene.is(i, VIDEO) && live)) {
                return true;
            }
        }
        return false;
    }
}
