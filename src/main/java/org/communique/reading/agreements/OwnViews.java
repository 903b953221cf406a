package org.communique.reading.agreements;

import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/**
 * What is agreed and binds nobody to another: opinions that are shared ("agreed that the ties are good"), and what one side or a body of states decides
 * against somebody else ("ministers agreed to extend sanctions on Belarus").
 */
final class OwnViews {

    private static final int OPINION_REACH = 9;
    private static final int CONTENT_REACH = 24;
    private static final int PENALTY_REACH = 15;
    private static final long TO = WordHash.of("to");
    private static final long THAT = WordHash.of("that");
    private static final LongTable PLANS = LongTable.ofWords("will would shall 'll");
    private static final LongTable AGAINST = LongTable.ofWords("against on over targeting");

    private final long agree;
    private final long relief;

    /** "Agreed a treaty that", "agreed to a truce that": what follows describes it. */
    private final long things;

    OwnViews(WordClasses classes) {
        agree = classes.mask("AGREE") | classes.mask("VOW");
        relief = classes.mask("DEAL") | classes.mask("TALKS");
        things = relief | classes.mask("NAMED") | classes.mask("DOC") | classes.mask("PLAN") | classes.mask("VENTURE");
    }

    /** Whether the words after the deciding word are such. */
    boolean read(Hit hit) {
        return hit.marks().has(hit.head(), agree) && (opinion(hit) || penalty(hit));
    }

    /** "Agreed that relations are good", but not "agreed that experts will meet". */
    private boolean opinion(Hit hit) {
        Marks marks = hit.marks();
        Tokens tokens = marks.tokens();
        int that = hit.head() + 1;
        while (that < marks.to() && that < hit.head() + OPINION_REACH && !tokens.is(that, THAT)) {
            if (tokens.mark(that) == ',' || tokens.is(that, TO) || marks.has(that, things)) {
                return false;
            }
            that++;
        }
        if (that >= marks.to() || !tokens.is(that, THAT)) {
            return false;
        }
        for (int i = that + 1; i < Math.min(marks.to(), that + CONTENT_REACH); i++) {
            if (PLANS.get(tokens.hash(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** "Agreed to impose new sanctions on", where no deal is made of them. */
    private boolean penalty(Hit hit) {
        Marks marks = hit.marks();
        Tokens tokens = marks.tokens();
        boolean imposed = false;
        for (int i = hit.head() + 1; i < Math.min(marks.to(), hit.head() + PENALTY_REACH); i++) {
            if (marks.has(i, relief) || tokens.mark(i) == ';') {
                return false;
            }
            imposed |= ContextWord.IMPOSE.is(tokens, i);
            if (imposed && ContextWord.PENALTY.is(tokens, i)) {
                return ContextWord.SANCTION.is(tokens, i) || AGAINST.get(tokens.hash(i + 1)) != 0;
            }
        }
        return false;
    }
}
