package org.communique.reading.agreements;

/**
 * A rule that fits a sentence.
 *
 * @param first first token of the fit
 * @param last last token of the fit
 * @param head token that tells what happened
 * @param noun last token of the thing agreed
 */
record Hit(Rule rule, Marks marks, int first, int last, int head, int noun) {

    /** Words between the two ends. */
    int width() {
        return last - first;
    }
}
