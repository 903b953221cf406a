package org.communique.reading.text;

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
    private static final int LONGEST_CITY = 3;

    static Dateline of(Tokens tokens) {
        int limit = Math.min(FARTHEST, tokens.size());
        int placeTo = -1;
        boolean agency = false;
        boolean dated = false;
        boolean capitals = true;
        for (int i = 0; i < limit; i++) {
            char mark = tokens.mark(i);
            dated |= placeTo > 0 && tokens.digit(i);
            if (mark == ':' && i > 0 && ((i <= LONGEST_CITY && capitals) || (placeTo > 0 && (dated || agency)))) {
                return new Dateline(0, placeTo < 0 ? i : placeTo, i + 1);
            }
            capitals &= tokens.upper(i);
            if (mark == '(' || mark == '[') {
                placeTo = placeTo < 0 ? i : placeTo;
                agency = true;
            } else if (mark == ',' && placeTo < 0) {
                placeTo = i;
            } else if (isDash(mark) && i > 0) {
                placeTo = placeTo < 0 ? i : placeTo;
                return agency || dated || tokens.upper(0) ? new Dateline(0, placeTo, i + 1) : NONE;
            } else if (mark == '.' && dated && tokens.upper(0) && tokens.mark(i + 1) == '/') {
                return new Dateline(0, placeTo, behindAgency(tokens, i + 1));
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

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014';
    }
}
