package org.communique.reading.meetings;

import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** How far a trigger and a day or place are from each other, and what stands between. */
final class Steps {

    private static final long BY = WordHash.of("by");
    private static final long TO = WordHash.of("to");
    private static final long[] PREPARE = WordHash.ofWords("prepare arrange organise organize finalise finalize plan");
    private static final long THEN = WordHash.of("then");

    private final Scene scene;

    Steps(Scene scene) {
        this.scene = scene;
    }

    /** Words in [from, to), a name being one, and without what joins a list: "the foreign ministers of Russia, Ukraine and the United States". */
    int count(int from, int to) {
        int steps = 0;
        for (int i = from; i < to; ) {
            int name = afterName(i);
            if (!scene.tokens().punctuation(i) && !scene.isAnd(i)) {
                steps++;
            }
            i = Math.max(i + 1, name);
        }
        return steps;
    }

    /** The token after the name that begins here; -1 where none does. */
    int afterName(int token) {
        Mention name = scene.startingAt(token);
        return name == null ? -1 : name.to();
    }

    /** Verbs that a day may belong to instead; not those of "a delegation led by". */
    int verbs(int from, int to) {
        int verbs = 0;
        for (int i = from; i < to; i++) {
            boolean past = scene.has(i, MeetingWord.PAST_VERB)
                    && !scene.is(i + 1, BY)
                    && !scene.any(i - 2, i, MeetingWord.MODAL);
            boolean due =
                    scene.isAnd(i - 1) && scene.has(i, MeetingWord.PRESENT_BE) && scene.has(i + 1, MeetingWord.FUTURE);
            verbs += past || due || scene.has(i, MeetingWord.SAY) || scene.has(i, MeetingWord.MODAL) ? 1 : 0;
        }
        return verbs;
    }

    /** "will travel to Pyongyang in October to prepare a second summit": day and place of the journey. */
    boolean prepares(int from, int trigger) {
        for (int i = from; i < trigger - 1; i++) {
            if (scene.is(i, TO) && scene.isOneOf(i + 1, PREPARE)) {
                return true;
            }
        }
        return false;
    }

    /** "returned to Washington and hailed the meeting": the day and place of another verb. */
    boolean elsewhere(int from, int trigger) {
        for (int i = from; i < trigger; i = Math.max(i + 1, afterName(i))) {
            if (scene.isAnd(i) && !joinsNames(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean joinsNames(int and) {
        Mention left = scene.endingAt(and);
        boolean article = scene.has(and + 1, MeetingWord.DETERMINER) || scene.is(and + 1, THEN);
        Mention right = scene.startingAt(article ? and + 2 : and + 1);
        return left != null && right != null && left.party() && right.party();
    }
}
