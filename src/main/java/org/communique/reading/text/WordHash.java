package org.communique.reading.text;

import java.text.Normalizer;

/** Hash of a word without regard to case, accents, dots and the shape of apostrophes. */
public final class WordHash {

    private static final int FOLDED = 0x250;
    private static final char[] FOLD = foldTable();
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long PRIME = 0x100000001B3L;

    private WordHash() {}

    /** Hash of the whole string as one token. */
    public static long of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** Hashes of the words of a phrase, cut as a text is cut. */
    public static long[] ofWords(String phrase) {
        if (phrase.startsWith("'")) {
            return new long[] {of(phrase)};
        }
        Tokens tokens = Tokenizer.tokens(phrase);
        long[] hashes = new long[tokens.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = tokens.hash(i);
        }
        return hashes;
    }

    static long of(CharSequence text, int start, int end) {
        long hash = SEED;
        for (int i = start; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c != '.') {
                hash = step(hash, c);
            }
        }
        return hash;
    }

    /** Order-sensitive combination, for phrases. */
    public static long join(long left, long right) {
        return Long.rotateLeft(left, 29) * PRIME + right;
    }

    static long step(long hash, char folded) {
        long mixed = (hash ^ folded) * PRIME;
        return mixed ^ (mixed >>> 29);
    }

    /** The letter as hashed: lower case, no accent, plain apostrophe. */
    public static char fold(char c) {
        if (c < FOLDED) {
            return FOLD[c];
        }
        return c == '\u2019' || c == '\u2018' || c == '\u02BC' ? '\'' : Character.toLowerCase(c);
    }

    static String fold(CharSequence text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c != '.') {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static char[] foldTable() {
        char[] table = new char[FOLDED];
        for (char c = 0; c < FOLDED; c++) {
            table[c] = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD)
                    .charAt(0);
        }
        table['\u0131'] = 'i';
        table['\u0142'] = 'l';
        table['\u0141'] = 'l';
        table['\u00F8'] = 'o';
        table['\u00D8'] = 'o';
        table['\u0111'] = 'd';
        table['\u0110'] = 'd';
        return table;
    }
}
