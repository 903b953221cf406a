package org.communique.reading.meetings;

import org.communique.reading.Counted;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** "chaired the 25th Franco-German Council of Ministers", "the sixth High-Level Cooperation Council": a body of two states whose name stands for its session. */
final class BodyNumbers {

    private static final int NAME_REACH = 8;
    private static final long OF = WordHash.of("of");
    private static final long[] BODIES = WordHash.ofWords("council committee commission forum board");
    private static final long[] KINDS = WordHash.ofWords(
            "high-level level joint cooperation strategic ministers ministerial intergovernmental interstate supreme bilateral coordination consultative steering");

    private final Draft draft;
    private final Scene scene;
    private final Tokens tokens;

    BodyNumbers(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.tokens = scene.tokens();
    }

    /** To be called when all else in the sentence has been found: the number is one of the meeting told there. */
    void find() {
        if (!draft.earlier().tells()) {
            return;
        }
        for (int at = scene.from() + 1; at < scene.to(); at++) {
            int value = scene.has(at - 1, MeetingWord.DETERMINER)
                    ? draft.ordinalWords().ordinal(tokens, at)
                    : 0;
            if (value > 0 && !draft.earlier().numbers(value) && named(at)) {
                draft.number(at, Side.NOBODY, new Ordinal(value, OrdinalScope.SERIES, Counted.SERIES, null));
            }
        }
    }

    private boolean named(int at) {
        boolean kind = false;
        for (int i = at + 1; i < Math.min(scene.to(), at + NAME_REACH); i++) {
            boolean body = scene.isOneOf(i, BODIES);
            kind |= scene.isOneOf(i, KINDS) || (body && scene.is(i + 1, OF) && scene.isOneOf(i + 2, KINDS));
            boolean name = tokens.capital(i) || tokens.mark(i) == '-';
            if (body || !name) {
                return body && kind && tokens.capital(i) && !scene.meetingNoun(i + 1);
            }
        }
        return false;
    }
}
