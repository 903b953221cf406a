package org.communique.reading.meetings;

import org.communique.reading.text.WordHash;

/** What is only wished for: "wants to meet", "would like to see", "asked for a meeting". */
final class Wishes {

    private static final long[] LIKE = WordHash.ofWords("like love prefer welcome");
    private static final long NEXT = WordHash.of("next");
    private static final long THE = WordHash.of("the");
    private static final long[] ASK = WordHash.ofWords("asked asks asking");
    private static final long FOR = WordHash.of("for");
    private static final long[] TIMES = WordHash.ofWords("week month year day");
    private static final int REQUEST_REACH = 4;
    private static final long REQUEST = WordHash.of("request");
    private static final long TO = WordHash.of("to");

    private Wishes() {}

    /** Wished for, and nothing nearer the trigger says that it is to be. */
    static boolean told(Scene scene, int from, int to) {
        int ahead = scene.last(from, to, MeetingWord.FUTURE);
        while (ahead >= 0 && scene.is(ahead, NEXT) && (scene.is(ahead - 1, THE) || scene.isOneOf(ahead + 1, TIMES))) {
            ahead = scene.last(from, ahead, MeetingWord.FUTURE);
        }
        return scene.last(from, to, MeetingWord.PROPOSE) > ahead
                || liked(scene, from, to) > ahead
                || asked(scene, from, to) > ahead
                || request(scene, from, to) > ahead;
    }

    /** "would like to meet", "would love to see"; -1 where nobody would. */
    private static int liked(Scene scene, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (scene.isOneOf(i, LIKE) && scene.has(i - 1, MeetingWord.MODAL)) {
                return i;
            }
        }
        return -1;
    }

    /** "asked to meet", "asked for a meeting"; -1 where nobody did. */
    private static int asked(Scene scene, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (scene.isOneOf(i, ASK) && (scene.is(i + 1, FOR) || (scene.is(i + 1, TO) && i + 2 == to))) {
                return i;
            }
        }
        return -1;
    }

    /** "made a request for talks", "a formal request next week for talks"; -1 where nobody did. */
    private static int request(Scene scene, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (scene.is(i, REQUEST) && scene.following(i, FOR, REQUEST_REACH) > 0) {
                return i;
            }
        }
        return -1;
    }
}
