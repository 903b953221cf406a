package org.communique.reading.meetings;

import org.communique.reading.text.WordHash;

/** What became of an invitation or an offer to meet. */
final class Invitations {

    private static final long[] ACCEPT = WordHash.ofWords("accepted accepts accepting");
    private static final long[] DECLINE = WordHash.ofWords("declined declines spurned spurns rejected rejects down");
    private static final int REACH = 4;
    private static final long[] WITHDRAW =
            WordHash.ofWords("withdrew withdraws withdrawn withdrawing rescinded revoked retracted cancelled canceled");
    private static final long[] OFFER =
            WordHash.ofWords("invitation invitations offer offers proposal proposals request requests");

    private Invitations() {}

    /** "accepted an invitation to meet", "turned down an offer to meet"; no answer is told of most. */
    static Standing answered(Scene scene, int from, int to) {
        if (offered(scene, from, to, ACCEPT)) {
            return Standing.PLANNED;
        }
        return offered(scene, from, to, DECLINE) ? Standing.CANCELLED : Standing.PROPOSED;
    }

    /** "accepted an invitation to pay a visit". */
    static boolean accepted(Scene scene, int from, int to) {
        return offered(scene, from, to, ACCEPT);
    }

    /** "invited him, and he has accepted", "withdrew its invitation to him"; no answer is told of most. */
    static Standing given(Scene scene, int invite) {
        for (int i = invite - 1; i >= Math.max(scene.from(), invite - REACH); i--) {
            boolean off = scene.has(i, MeetingWord.CALL) && scene.has(i + 1, MeetingWord.CALL_OFF);
            if (off || scene.isOneOf(i, WITHDRAW)) {
                return Standing.CANCELLED;
            }
        }
        for (int i = invite + 1; i < scene.to(); i++) {
            if (scene.isOneOf(i, ACCEPT)) {
                return scene.any(i - REACH, i, MeetingWord.NOT) ? Standing.PROPOSED : Standing.PLANNED;
            }
        }
        return Standing.PROPOSED;
    }

    private static boolean offered(Scene scene, int from, int to, long[] answer) {
        for (int i = from; i < to; i++) {
            if (scene.isOneOf(i, answer) && offer(scene, i + 1, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean offer(Scene scene, int from, int to) {
        for (int i = from; i < to && !scene.isAnd(i) && !scene.tokens().punctuation(i); i++) {
            if (scene.isOneOf(i, OFFER)) {
                return true;
            }
        }
        return false;
    }
}
