package org.communique.reading.meetings;

import org.communique.reading.text.WordHash;

/** A meeting that is only spoken of: "talk of a summit", "discussions about another meeting", "discussed a visit by", "tried to arrange a meeting", "can set up a meeting", "did not rule out talks". */
final class Prospects {

    private static final int REACH = 5;
    private static final int RULE_REACH = 4;
    private static final long A = WordHash.of("a");
    private static final long AN = WordHash.of("an");
    private static final long ANOTHER = WordHash.of("another");
    private static final long OF = WordHash.of("of");
    private static final long IN = WordHash.of("in");
    private static final long OUT = WordHash.of("out");
    private static final long TO = WordHash.of("to");
    private static final long[] TALK =
            WordHash.ofWords("talk speculation rumours rumors hope hopes chance chances idea");
    private static final long[] INTEREST = WordHash.ofWords("interest interested");
    private static final long[] ABOUT = WordHash.ofWords("about on over");
    private static final long[] DISCUSSIONS = WordHash.ofWords("discussions talks negotiations consultations contacts");
    private static final long[] TRY = WordHash.ofWords("try trying tried tries attempt attempting attempts efforts");
    private static final long[] ARRANGE = WordHash.ofWords(
            "arrange organise organize broker convene revive salvage rescue save resurrect schedule reschedule put");
    private static final long[] ABLE = WordHash.ofWords("can could");
    private static final long SET = WordHash.of("set");
    private static final long UP = WordHash.of("up");
    private static final long[] DISCUSS = WordHash.ofWords(
            "discuss discussed discusses discussing weigh weighed weighs weighing mulled mulling mulls");
    private static final long[] RULE = WordHash.ofWords("rule ruled ruling rules");

    private final Scene scene;

    Prospects(Scene scene) {
        this.scene = scene;
    }

    /** Whether no more is told of the meeting of the noun than that it may be. */
    boolean only(int from, int noun) {
        int article = article(from, noun);
        int before = article - 1;
        boolean spoken = article >= 0
                && ((scene.is(before, OF) && scene.isOneOf(before - 1, TALK))
                        || (scene.isOneOf(before, ABOUT) && scene.isOneOf(before - 1, DISCUSSIONS))
                        || (scene.is(before, IN) && scene.isOneOf(before - 1, INTEREST))
                        || scene.isOneOf(before, DISCUSS)
                        || (scene.isOneOf(before, ARRANGE)
                                && ((scene.is(before - 1, TO) && scene.isOneOf(before - 2, TRY))
                                        || scene.isOneOf(before - 1, ABLE)))
                        || (scene.is(before, UP) && scene.is(before - 1, SET) && toSet(before - 2)));
        return spoken || leftOpen(from, article >= 0 ? before : noun - 1);
    }

    /** "can" of "can set up", "to" of "the contacts to set up", not of "flew there to set up". */
    private boolean toSet(int token) {
        return scene.isOneOf(token, ABLE) || (scene.is(token, TO) && !PastTense.at(scene, token - 1));
    }

    /** "did not rule out". */
    private boolean leftOpen(int from, int out) {
        return out > from
                && scene.is(out, OUT)
                && scene.isOneOf(out - 1, RULE)
                && scene.any(Math.max(from, out - RULE_REACH), out, MeetingWord.NOT);
    }

    /** "a" of "a possible second summit"; -1 where the meeting is a known one. */
    private int article(int from, int noun) {
        for (int i = noun - 1;
                i >= Math.max(from, noun - REACH) && !scene.tokens().punctuation(i);
                i--) {
            if (scene.is(i, A) || scene.is(i, AN) || scene.is(i, ANOTHER)) {
                return i;
            }
        }
        return -1;
    }
}
