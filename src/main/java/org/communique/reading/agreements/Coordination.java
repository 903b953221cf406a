package org.communique.reading.agreements;

import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Verbs and acts in a row, where what is said of the first is said of the others. Immutable; safe for use by many threads. */
final class Coordination {

    private static final int REACH = 12;
    private static final long TO = WordHash.of("to");
    private static final LongTable OPEN = LongTable.ofWords(
            "to not will would could may might must should n't can cannot didn't don't doesn't won't");
    private static final long AND = WordHash.of("and");
    private static final long OR = WordHash.of("or");

    private Coordination() {}

    /** Where the words before the first of them end: the word before the deciding one where it stands alone. */
    static int first(Marks marks, int head, int before) {
        int acts = actBefore(marks, head, before);
        if (acts < before) {
            return acts;
        }
        boolean second =
                before - 1 > marks.from() && marks.tokens().is(before, TO) && links(marks.tokens(), before - 1);
        if (second) {
            int to = opened(marks, before - 2);
            return to < 0 ? before - 1 : to;
        }
        int to = joined(marks, head, before);
        return to < 0 ? before : to;
    }

    /** "Speed up the negotiation and signing of a pact". */
    private static int actBefore(Marks marks, int head, int before) {
        Tokens tokens = marks.tokens();
        boolean listed = before - 1 > marks.from() && links(tokens, before);
        return listed && act(tokens, marks.begin(head)) && act(tokens, before - 1) ? before - 2 : before;
    }

    private static boolean act(Tokens tokens, int token) {
        return Reservations.endsIn(tokens, token, "ing")
                || Reservations.endsIn(tokens, token, "ion")
                || Reservations.endsIn(tokens, token, "ure");
    }

    /** The "to" of "to settle the row and sign a treaty", the "not" of "did not follow and renounce the pact"; negative where there is none. */
    private static int joined(Marks marks, int head, int before) {
        Tokens tokens = marks.tokens();
        boolean plainVerb = !Reservations.endsIn(tokens, head, "ed")
                && !Reservations.endsIn(tokens, head, "s")
                && !Reservations.endsIn(tokens, head, "ing");
        boolean listed = links(tokens, before)
                || tokens.mark(before) == ','
                || (before > marks.from() && tokens.mark(before - 1) == ',' && !tokens.capital(before));
        return plainVerb && listed ? opened(marks, before - 1) : -1;
    }

    private static int opened(Marks marks, int from) {
        for (int i = from; i >= Math.max(marks.from(), from + 1 - REACH); i--) {
            if (OPEN.get(marks.tokens().hash(i)) != 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean links(Tokens tokens, int i) {
        return tokens.is(i, AND) || tokens.is(i, OR);
    }
}
