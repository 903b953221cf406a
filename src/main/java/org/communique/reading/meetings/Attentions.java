package org.communique.reading.meetings;

import org.communique.reading.text.WordHash;

/** What one does for whom he has with him: "found an hour for", "gave him lunch", "took her aside", "showed them round". */
final class Attentions {

    private static final int REACH = 5;
    private static final int FAR = 24;
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

    Attentions(Draft draft, Sides sides, PairMeetings pairs) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = sides;
        this.pairs = pairs;
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            if ((scene.is(at, TIME) || draft.tells(at, ActWord.HOURS)) && scene.is(at + 1, FOR) && found(at) >= 0) {
                pairs.pair(found(at), at + 2, "hours");
            } else if (scene.isOneOf(at, GAVE) || scene.isOneOf(at, TOOK) || scene.isOneOf(at, SHOWED)) {
                attend(at);
            }
        }
    }

    private void attend(int verb) {
        Side guest = ends(verb) ? sides.right(verb + 1) : Side.NOBODY;
        if (!guest.empty() && attended(verb, guest.end())) {
            pairs.pair(verb, verb + 1, "guest");
        }
    }

    /** Whether a word that may close it stands behind the verb at all: looking for the guest takes longer than that. */
    private boolean ends(int verb) {
        for (int i = verb + 1; i < Math.min(scene.to(), verb + FAR); i++) {
            if (closes(verb, i)) {
                return true;
            }
        }
        return false;
    }

    /** "aside" of "took", "round" of "showed", "lunch", "an hour" of "gave". */
    private boolean closes(int verb, int at) {
        if (scene.isOneOf(verb, TOOK)) {
            return scene.is(at, ASIDE);
        }
        if (scene.isOneOf(verb, SHOWED)) {
            return scene.isOneOf(at, ROUND);
        }
        return scene.has(at, MeetingWord.MEAL)
                || scene.isOneOf(at, TOUR)
                || (draft.tells(at, ActWord.HOURS) && !scene.is(at + 1, TO));
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
        if (!scene.isOneOf(verb, GAVE)) {
            return closes(verb, after);
        }
        for (int i = after;
                i < Math.min(scene.to(), after + REACH) && !scene.tokens().punctuation(i);
                i++) {
            if (closes(verb, i)) {
                return true;
            }
        }
        return false;
    }
}
