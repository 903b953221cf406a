package org.communique.reading.meetings;

import org.communique.reading.names.Mention;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** Where the clause of a token begins and ends. */
final class Clauses {

    private static final int REACH = 7;
    private static final int ASIDE = 6;
    private static final LongTable BREAKS =
            LongTable.ofWords("that which while but where because although though whereas until amid");
    private static final long THAT = WordHash.of("that");
    private static final long[] GOVERNORS = WordHash.ofWords("at of on by for since after before during");

    private final Scene scene;

    Clauses(Scene scene) {
        this.scene = scene;
    }

    /** Where the clause of the token begins: after a semicolon, dash, colon, quotation mark or a relative word. */
    int start(int token) {
        for (int i = token - 1; i >= scene.from(); i--) {
            int opened = bracket(i, -1);
            if (opened >= scene.from()) {
                i = opened;
            } else if (breaks(i)) {
                return i + 1;
            }
        }
        return scene.from();
    }

    int end(int token) {
        for (int i = token + 1; i < scene.to(); i++) {
            int closed = bracket(i, 1);
            if (closed > 0) {
                i = closed;
            } else if (breaks(i)) {
                return i;
            }
        }
        return scene.to();
    }

    /** The other bracket of an aside such as "(pictured)"; -1 where the token begins or ends none that is short. */
    private int bracket(int token, int step) {
        if (scene.mark(token) != (step > 0 ? '(' : ')')) {
            return -1;
        }
        for (int i = token + step; Math.abs(i - token) <= ASIDE && scene.inside(i); i += step) {
            if (scene.mark(i) == (step > 0 ? ')' : '(')) {
                return i;
            }
        }
        return -1;
    }

    private boolean breaks(int token) {
        return switch (scene.mark(token)) {
            case '-', '\u2013' -> !joins(token);
            case ';', ':', '\u2014', '\u201C', '\u201D', '"', '(', ')' -> true;
            default -> BREAKS.get(scene.tokens().hash(token)) != 0 && !points(token);
        };
    }

    /** "the Viet Nam - Brunei commission". */
    private boolean joins(int dash) {
        Mention left = scene.endingAt(dash);
        Mention right = scene.startingAt(dash + 1);
        return left != null && right != null && Scene.nation(left) && Scene.nation(right);
    }

    /** "that" of "at that level". */
    private boolean points(int token) {
        return scene.is(token, THAT) && scene.isOneOf(token - 1, GOVERNORS);
    }

    /** "The Kremlin denied that", "dismissed reports that" before the clause. */
    boolean denied(int start) {
        return scene.is(start - 1, THAT) && scene.any(start - REACH, start - 1, MeetingWord.DENY);
    }
}
