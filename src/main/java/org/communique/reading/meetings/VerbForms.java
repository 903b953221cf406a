package org.communique.reading.meetings;

import static org.communique.reading.meetings.MeetingWord.MODAL;
import static org.communique.reading.meetings.MeetingWord.PRESENT_BE;

import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** In which form a verb of meeting stands: "met", "greets", "are negotiating", "is to be received". */
final class VerbForms {

    private static final long BE = WordHash.of("be");
    private static final long MET = WordHash.of("met");
    private static final long TO = WordHash.of("to");

    private static final LongTable IRREGULAR =
            LongTable.ofWords("spoke held flew went saw sat spent paid came took rang put led told rode");

    private final Scene scene;

    VerbForms(Scene scene) {
        this.scene = scene;
    }

    boolean receives(int verb) {
        return scene.has(verb, MeetingWord.HOST) && scene.tokens().word(verb).endsWith("s");
    }

    /** "are negotiating", "is hosting"; not "is flying to Rome", which may be to come. */
    boolean negotiating(int verb) {
        boolean talks = scene.has(verb, MeetingWord.CONSULT_WITH) || scene.has(verb, MeetingWord.HOST);
        return talks && scene.tokens().word(verb).endsWith("ing") && scene.any(verb - 3, verb, PRESENT_BE);
    }

    /** "greets", and "with" of "shakes hands with": a caption tells what is seen. */
    boolean present(int verb) {
        return scene.has(verb, MeetingWord.WITH)
                || receives(verb)
                || (scene.has(verb, MeetingWord.CONSULT_WITH)
                        && scene.tokens().word(verb).endsWith("s"));
    }

    /** "met", "spoke", "visited": the form that needs no helper. */
    boolean pastForm(int verb) {
        if (toBe(verb)) {
            return false;
        }
        if (scene.is(verb, MET)) {
            return !scene.has(verb - 1, MeetingWord.BE) || scene.any(verb - 3, verb, MeetingWord.HOLD);
        }
        String word = scene.tokens().word(verb);
        return word.endsWith("ed")
                || IRREGULAR.get(scene.tokens().hash(verb)) != 0
                || (word.equals("spoken") && scene.any(verb - 3, verb, MeetingWord.HOLD));
    }

    /** "is to be received", "will later be welcomed". */
    boolean toBe(int verb) {
        for (int be = verb - 1; be >= Math.max(scene.from(), verb - 2); be--) {
            if (scene.is(be, BE)) {
                return scene.is(be - 1, TO) || scene.any(be - 2, be, MODAL);
            }
        }
        return false;
    }
}
