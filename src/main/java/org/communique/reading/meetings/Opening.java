package org.communique.reading.meetings;

/** "In Geneva on Monday,", "On Monday in Geneva,": where and when a clause opens, which goes with its verb however far that is. */
final class Opening {

    private static final int REACH = 5;
    private static final int REST = 4;

    private Opening() {}

    /** Whether the words belong to what the clause opens with, up to its comma. */
    static boolean ends(Scene scene, int start, int from, int to) {
        if (from - start > REACH) {
            return false;
        }
        for (int i = start; i < to + REST; i++) {
            if (scene.mark(i) == ',' && i >= to) {
                return true;
            }
            boolean acts = scene.tokens().punctuation(i)
                    || PastTense.at(scene, i)
                    || scene.has(i, MeetingWord.BE)
                    || scene.has(i, MeetingWord.MODAL)
                    || scene.has(i, MeetingWord.SAY);
            if (acts) {
                return false;
            }
        }
        return false;
    }
}
