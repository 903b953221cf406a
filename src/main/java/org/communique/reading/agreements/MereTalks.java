package org.communique.reading.agreements;

import org.communique.reading.Stage;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;

/**
 * Talks that are a meeting and no more: "held bilateral talks with Kenya's minister", "discussed regional developments". Nothing is being agreed there,
 * where no agreement is named as what they talk of.
 */
final class MereTalks {

    private static final int REACH = 12;
    private static final int BEFORE = 3;
    private static final LongTable DISCUSS = LongTable.ofWords("discuss discusses discussed discussing");
    private static final LongTable CONTENT = LongTable.ofWords("on over about to for aimed");

    /** What an agreement may be called, and what only agreements do. */
    private final long matter;

    private final long talks;
    private final long agree;

    MereTalks(WordClasses classes) {
        matter = classes.mask("DEAL") | classes.mask("NAMED") | classes.mask("DOC") | classes.mask("PLAN");
        talks = classes.mask("TALKS");
        agree = classes.mask("AGREE") | classes.mask("NEGOTIATE");
    }

    /** Whether a rule reads negotiations in what is only a meeting. */
    boolean read(Hit hit, Stage stage) {
        Marks marks = hit.marks();
        if (stage != Stage.NEGOTIATING
                || marks.has(hit.head(), agree)
                || within(marks, hit.first(), hit.last() + 1, matter)) {
            return false;
        }
        int act = act(hit);
        if (act < 0) {
            return false;
        }
        boolean courtesy = marks.has(act, talks) && courteous(marks, act) && !opened(marks, act + 1);
        return courtesy || generalities(marks, act);
    }

    /** The word for talks or for discussing that the rule found. */
    private int act(Hit hit) {
        for (int i = hit.first(); i <= hit.last(); i++) {
            if (hit.marks().has(i, talks) || DISCUSS.get(hit.marks().tokens().hash(i)) != 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean courteous(Marks marks, int talks) {
        Tokens tokens = marks.tokens();
        for (int i = marks.begin(talks) - 1; i >= Math.max(marks.from(), talks - BEFORE); i--) {
            if (ContextWord.COURTEOUS.is(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Talks on a border", "talks aimed at": what they are about is told. */
    private static boolean opened(Marks marks, int next) {
        return next < marks.to() && CONTENT.get(marks.tokens().hash(next)) != 0;
    }

    /** "Discussed ways to deepen ties", "talks on matters of mutual interest", and no agreement among them. */
    private boolean generalities(Marks marks, int act) {
        Tokens tokens = marks.tokens();
        boolean general = false;
        for (int i = act + 1; i < Math.min(marks.to(), act + REACH); i++) {
            if (marks.has(i, matter) || ContextWord.MENDING.is(tokens, i)) {
                return false;
            }
            if (tokens.mark(i) == '.' || tokens.mark(i) == ';') {
                return general;
            }
            general |= ContextWord.TOPIC.is(tokens, i);
        }
        return general;
    }

    private static boolean within(Marks marks, int from, int to, long mask) {
        for (int i = from; i < to; i++) {
            if (marks.has(i, mask)) {
                return true;
            }
        }
        return false;
    }
}
