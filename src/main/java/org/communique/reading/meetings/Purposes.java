package org.communique.reading.meetings;

import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** An infinitive that tells what has been: "flew to Rome to meet", "had been to see", "tried to persuade", "prompted him to call", "became the first to be received". */
final class Purposes {

    private static final int REACH = 12;
    private static final int CLOSE = 7;
    private static final long FOR = WordHash.of("for");
    private static final long TO = WordHash.of("to");
    private static final long SEE = WordHash.of("see");
    private static final long BEEN = WordHash.of("been");
    private static final long BECAME = WordHash.of("became");
    private static final long[] CAUSED = WordHash.ofWords("prompted led forced drove compelled moved");
    private static final long[] TRIED = WordHash.ofWords("tried attempt attempts bid effort efforts");

    /** Who moved there has been there. */
    private static final LongTable MOVED = LongTable.ofWords(
            "went gone flew flown came drove driven stopped stayed stepped traveled travelled arrived returned headed journeyed paid visited");

    private final Scene scene;

    Purposes(Scene scene) {
        this.scene = scene;
    }

    /** Whether the verb of the clause that starts at the token tells of it. */
    boolean done(int start, int verb) {
        boolean infinitive = scene.is(verb - 1, TO);
        boolean back = scene.is(verb, SEE) && scene.is(verb - 2, BEEN);
        return (infinitive && (back || went(start, verb) || tried(start, verb))) || becameFirst(start, verb);
    }

    /** "flew", "went". */
    boolean moves(int token) {
        return MOVED.get(scene.tokens().hash(token)) != 0;
    }

    /** "travelled to Singapore to meet", "prompted Pompeo to meet", not "they were to meet" nor "another option was for them to meet". */
    private boolean went(int start, int verb) {
        if (scene.has(verb - 2, MeetingWord.PAST_BE)) {
            return false;
        }
        for (int i = Math.max(start, verb - REACH); i < verb - 1; i++) {
            if (scene.isOneOf(i, CAUSED) && !scene.has(i - 1, MeetingWord.BE)) {
                return true;
            }
        }
        for (int i = start; i < verb; i++) {
            if (moves(i)) {
                return true;
            }
        }
        int be = scene.find(start, verb, MeetingWord.PAST_BE);
        return (be >= 0 && !scene.is(be + 1, FOR)) || PastTense.at(scene, Math.max(start, verb - 2));
    }

    /** "made a last attempt to persuade", "tried to persuade". */
    private boolean tried(int start, int verb) {
        for (int i = Math.max(start, verb - CLOSE); i < verb; i++) {
            if (scene.isOneOf(i, TRIED)) {
                return true;
            }
        }
        return false;
    }

    /** "became the first president to sit down with", "to be received by". */
    private boolean becameFirst(int start, int verb) {
        for (int i = start; i < verb; i++) {
            if (scene.is(i, BECAME)) {
                return true;
            }
        }
        return false;
    }
}
