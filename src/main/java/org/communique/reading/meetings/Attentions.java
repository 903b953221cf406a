package org.communique.reading.meetings;

import org.communique.reading.text.WordHash;

/** What one does for whom he has with him: "found an hour for", "gave him lunch", "took her aside", "showed them round". */
final class Attentions {

    private static final int REACH = 5;
    private static final long[] FOUND =
            WordHash.ofWords("found find finds made make makes cleared clear reserved gave give gives");
    private static final long[] GAVE = WordHash.ofWords("gave give gives given giving served serves");
    private static final long[] TOOK = WordHash.ofWords("took take takes taken drew draws");
    private static final long[] SHOWED = WordHash.ofWords("showed shows show shown");
    private static final long[] ROUND = WordHash.ofWords("round around");
    private static final long[] TOUR = WordHash.ofWords("tour audience");
    private static final long ASIDE = WordHash.of("aside");
    private static final long TIME = WordHash.of("time");
    private static final long FOR = WordHash.of("for");
    private static final long TO = WordHash.of("to");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final PairMeetings pairs;

    Attentions(Draft draft, PairMeetings pairs) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.pairs = pairs;
    }

    /** Whether the word at the token tells of it. */
    boolean find(int at) {
        if ((scene.is(at, TIME) || draft.tells(at, ActWord.HOURS)) && scene.is(at + 1, FOR) && found(at) >= 0) {
            pairs.pair(found(at), at + 2, "hours");
            return true;
        }
        boolean with = scene.isOneOf(at, GAVE) || scene.isOneOf(at, TOOK) || scene.isOneOf(at, SHOWED);
        Side guest = with ? sides.right(at + 1) : Side.NOBODY;
        if (guest.empty() || !attended(at, guest.end())) {
            return false;
        }
        pairs.pair(at, at + 1, "guest");
        return true;
    }

    /** The verb of "found an hour for"; -1 for "was time for". */
    private int found(int time) {
        for (int i = time - 1; i >= Math.max(scene.from(), time - REACH); i--) {
            if (scene.isOneOf(i, FOUND)) {
                return i;
            }
        }
        return -1;
    }

    /** "gave the premier lunch", not "gave the president 48 hours to leave". */
    private boolean attended(int verb, int after) {
        if (scene.isOneOf(verb, TOOK)) {
            return scene.is(after, ASIDE);
        }
        if (scene.isOneOf(verb, SHOWED)) {
            return scene.isOneOf(after, ROUND);
        }
        for (int i = after;
                i < Math.min(scene.to(), after + REACH) && !scene.tokens().punctuation(i);
                i++) {
            boolean meal = scene.has(i, MeetingWord.MEAL) || scene.isOneOf(i, TOUR);
            if (meal || (draft.tells(i, ActWord.HOURS) && !scene.is(i + 1, TO))) {
                return true;
            }
        }
        return false;
    }
}
