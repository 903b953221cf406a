package org.communique.reading.meetings;

/** Words by which a meeting is called off. */
final class Cancellations {

    private static final int CLOSE = 7;
    private static final int FAR = 18;

    private final Scene scene;

    Cancellations(Scene scene) {
        this.scene = scene;
    }

    /** "cancelled the meeting", not "cancel the tariffs ahead of the meeting". */
    boolean between(int from, int to) {
        int at = scene.find(from, to, MeetingWord.CANCEL);
        if (at >= 0 && at + CLOSE >= to) {
            return !scene.any(at - 3, at, MeetingWord.NOT) && !interrupted(at + 1, to);
        }
        for (int i = from; i < to; i++) {
            if (scene.has(i, MeetingWord.CALL) && scene.has(i + 1, MeetingWord.CALL_OFF)) {
                return true;
            }
        }
        return false;
    }

    /** "his encounter with Dombrovskis, planned for Sunday evening, was scrapped". */
    boolean after(int noun, int clauseEnd) {
        int to = Math.min(clauseEnd, noun + FAR);
        for (int i = noun + 1; i + 1 < to; i++) {
            if (scene.isAnd(i) || scene.any(i, i + 1, MeetingWord.SAY)) {
                return false;
            }
            boolean off = scene.has(i, MeetingWord.BE)
                    && (scene.has(i + 1, MeetingWord.CANCEL)
                            || (scene.has(i + 1, MeetingWord.CALL) && scene.has(i + 2, MeetingWord.CALL_OFF)));
            if (off) {
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
