package org.communique.reading.meetings;

import org.communique.reading.text.WordHash;

/** Words before a noun that tell whether the rest comes before its meeting or after: "before the summit", "since their first meeting". */
final class NounOrder {

    private static final long[] WITHIN = WordHash.ofWords("at in during with");
    private static final long[] TIMES = WordHash.ofWords("day night evening week month year");
    private static final long EARLIER = WordHash.of("earlier");
    private static final long SINCE = WordHash.of("since");
    private static final long FORWARD = WordHash.of("forward");
    private static final long TO = WordHash.of("to");
    private static final long UNTIL = WordHash.of("until");

    private final Scene scene;

    NounOrder(Scene scene) {
        this.scene = scene;
    }

    /** The last "before", not that of "the day before in a call"; -1 where there is none. */
    int before(int from, int noun) {
        int at = scene.last(afterOpening(from, noun), noun, MeetingWord.BEFORE);
        boolean alone =
                at >= 0 && (scene.isOneOf(at + 1, WITHIN) || scene.tokens().punctuation(at + 1));
        return alone && scene.isOneOf(at - 1, TIMES) ? -1 : at;
    }

    /** The last "after" or "earlier", not that of "had earlier said that he was open to talks"; -1 where there is none. */
    int after(int from, int noun) {
        int at = scene.last(from, noun, MeetingWord.AFTER);
        boolean adverb = at >= 0
                && scene.is(at, EARLIER)
                && (scene.has(at + 1, MeetingWord.SAY) || PastTense.at(scene, at + 1))
                && scene.any(at + 1, noun, MeetingWord.PROPOSE);
        return adverb ? after(from, at) : at;
    }

    /** "24 hours to go until the start of the summit", not "until after the summit". */
    boolean until(int from, int noun) {
        for (int i = noun - 1; i >= from - 1; i--) {
            if (scene.is(i, UNTIL)) {
                return !scene.has(i + 1, MeetingWord.AFTER);
            }
        }
        return false;
    }

    /** "since" of "since their first meeting in June", not of "since he proposed a meeting"; -1 where none stands before. */
    int since(int from, int noun) {
        for (int i = noun - 1; i >= from; i--) {
            if (scene.is(i, SINCE)) {
                return i;
            }
            if (scene.has(i, MeetingWord.PAST_VERB) || scene.has(i, MeetingWord.PROPOSE)) {
                return -1;
            }
        }
        return -1;
    }

    /** "looked forward to his meeting". */
    boolean lookedForward(int from, int noun) {
        for (int i = from; i < noun; i++) {
            if (scene.is(i, FORWARD) && scene.is(i + 1, TO)) {
                return true;
            }
        }
        return false;
    }

    /** Behind "A week before elections," and "After months of silence,", which tell nothing of the meeting. */
    int afterOpening(int from, int noun) {
        for (int i = noun - 1; i >= from; i--) {
            if (scene.mark(i) == ',') {
                return i + 1;
            }
        }
        return from;
    }
}
