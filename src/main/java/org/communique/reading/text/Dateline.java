package org.communique.reading.text;

import org.communique.reading.TextPart;

/**
 * The opening of a wire story, "VLADIVOSTOK, Russia, Sept 7 (Reuters) -", "NEW DELHI:", "New Delhi [India], October 7 (ANI):", "Riyadh, Feb 9, SPA --".
 *
 * @param from first token of the place
 * @param placeTo token after the place
 * @param to token after the dash; 0 where the story has no dateline
 */
public record Dateline(int from, int placeTo, int to) {

    private static final Dateline NONE = new Dateline(0, 0, 0);
    private static final int FARTHEST = 18;
    private static final int OPENING = 120;
    private static final int LONGEST_CITY = 3;

    /** The one that the text opens with, or one of its first paragraphs: bylines and captions may stand before. */
    static Dateline of(Tokens tokens) {
        Dateline first = at(tokens, afterBrackets(tokens));
        for (int i = 1; !first.present() && i < Math.min(tokens.size(), OPENING); i++) {
            if (tokens.paragraphBefore(i) && tokens.upper(i)) {
                first = at(tokens, i);
            }
        }
        return first;
    }

    /** "(MENAFN - Oman News Agency) MUSCAT, Feb 14": behind who passes the story on. */
    private static int afterBrackets(Tokens tokens) {
        for (int i = 0; tokens.mark(0) == '(' && i < Math.min(tokens.size() - 1, FARTHEST); i++) {
            if (tokens.mark(i) == ')' && tokens.mark(i + 1) != ')') {
                return i + 1;
            }
        }
        return 0;
    }

    private static Dateline at(Tokens tokens, int from) {
        int limit = Math.min(from + FARTHEST, tokens.size());
        int placeTo = -1;
        boolean agency = false;
        boolean dated = false;
        boolean capitals = true;
        for (int i = from; i < limit; i++) {
            char mark = tokens.mark(i);
            if (from > 0 && i > from && (tokens.paragraphBefore(i) || (placeTo < 0 && mark == 0 && !tokens.upper(i)))) {
                return NONE;
            }
            dated |= placeTo > 0 && tokens.digit(i);
            // Further down capitals before a colon are who speaks in a transcript.
            boolean city = from == 0 && i <= LONGEST_CITY && capitals;
            if (mark == ':' && i > from && (city || (placeTo > 0 && (dated || agency)))) {
                return new Dateline(from, placeTo < 0 ? i : placeTo, i + 1);
            }
            capitals &= tokens.upper(i);
            if (mark == '(' || mark == '[') {
                placeTo = placeTo < 0 ? i : placeTo;
                agency = true;
            } else if (mark == ',' && placeTo < 0) {
                placeTo = i;
            } else if (isDash(mark) && i > from) {
                placeTo = placeTo < 0 ? i : placeTo;
                return agency || dated || tokens.upper(from) ? new Dateline(from, placeTo, i + 1) : NONE;
            } else if (mark == '.' && dated && tokens.upper(from) && tokens.mark(i + 1) == '/') {
                return new Dateline(from, placeTo, behindAgency(tokens, i + 1));
            } else if (mark == '.' || (mark == 0 && !agency && !tokens.capital(i) && !tokens.digit(i))) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Behind "/TASS/." of "MOSCOW, February 10. /TASS/." */
    private static int behindAgency(Tokens tokens, int slash) {
        for (int i = slash + 1; i < Math.min(slash + FARTHEST, tokens.size() - 1); i++) {
            if (tokens.mark(i) == '/') {
                return tokens.mark(i + 1) == '.' ? i + 2 : i + 1;
            }
        }
        return slash;
    }

    public boolean present() {
        return to > 0;
    }

    /** Whether the sentence opens with it. */
    public boolean in(Sentence sentence) {
        return present() && sentence.part() == TextPart.BODY && sentence.from() <= from && from < sentence.to();
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014';
    }
}
