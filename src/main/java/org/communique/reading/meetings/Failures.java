package org.communique.reading.meetings;

import org.communique.reading.text.WordHash;

/** Meetings that there are none of: "has no plan yet for any talks", "failed to set up a meeting", "nobody expects a meeting". */
final class Failures {

    private static final int APART = 3;
    private static final long NO = WordHash.of("no");
    private static final long FOR = WordHash.of("for");
    private static final long TO = WordHash.of("to");
    private static final long[] PLANS = WordHash.ofWords("plan plans intention schedule date");
    private static final long[] NOBODY = WordHash.ofWords("nobody one few");
    private static final long[] EXPECT = WordHash.ofWords("expects expected expect");
    private static final long[] FAIL = WordHash.ofWords("failed fails failing unable");
    private static final long[] ARRANGE =
            WordHash.ofWords("set arrange secure schedule organise organize convene obtain win get hold");

    private Failures() {}

    /** Whether the words in [from, noun) say so. */
    static boolean told(Scene scene, int from, int noun) {
        for (int i = from; i < noun; i++) {
            boolean planned = scene.is(i, NO) && scene.isOneOf(i + 1, PLANS) && scene.following(i + 1, FOR, APART) > 0;
            boolean failed = scene.isOneOf(i, FAIL) && scene.is(i + 1, TO) && scene.isOneOf(i + 2, ARRANGE);
            boolean unexpected = scene.isOneOf(i, NOBODY) && scene.isOneOf(i + 1, EXPECT);
            if (planned || unexpected || (failed && direct(scene, i + 2, noun))) {
                return true;
            }
        }
        return false;
    }

    /** "failed to set up a meeting", not "failed to win support at a meeting". */
    private static boolean direct(Scene scene, int verb, int noun) {
        for (int i = verb + 1; i < noun; i++) {
            if (Sides.PREPOSITIONS.contains(scene.tokens().hash(i))
                    || scene.tokens().punctuation(i)) {
                return false;
            }
        }
        return true;
    }
}
