package org.communique.reading.topics;

/**
 * Walks over the words of a text in one pass and gives each a 64-bit hash of its plain form: lower case, without a plural
 * or possessive s. Makes no strings, so that a text costs little more than reading its characters.
 */
final class WordScan {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final CharSequence text;
    private final int length;
    private int at;
    private int start;
    private int end;
    private long hash;

    WordScan(CharSequence text) {
        this.text = text;
        this.length = text.length();
    }

    /** Moves to the next word; false at the end of the text. */
    boolean next() {
        while (at < length && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (at >= length) {
            return false;
        }
        start = at;
        while (at < length && isInside(at)) {
            at++;
        }
        end = withoutTail();
        hash = hashOf(text, start, end);
        return true;
    }

    long hash() {
        return hash;
    }

    int start() {
        return start;
    }

    /** End of the plain form: a plural or possessive s lies behind it. */
    int end() {
        return end;
    }

    /** Whether the word begins with a capital letter. */
    boolean startsCapital() {
        return Character.isUpperCase(text.charAt(start));
    }

    /** Joins the hash of a phrase so far with that of the next word. */
    static long join(long phrase, long word) {
        return (phrase * PRIME ^ word) * PRIME;
    }

    /** The hash that the words of a phrase have when they follow each other in a text. */
    static long hashOfPhrase(String phrase) {
        WordScan scan = new WordScan(phrase);
        long hash = 0;
        while (scan.next()) {
            hash = hash == 0 ? scan.hash() : join(hash, scan.hash());
        }
        return hash;
    }

    private boolean isInside(int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        return (c == '-' || c == '.' || c == '&' || c == '+' || isApostrophe(c))
                && i + 1 < length
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private int withoutTail() {
        int e = at;
        if (e - start > 2 && isS(e - 1) && isApostrophe(text.charAt(e - 2))) {
            return e - 2;
        }
        boolean plural = e - start > 3 && isS(e - 1) && !isS(e - 2) && isPlainLetter(text.charAt(e - 2));
        return plural ? e - 1 : e;
    }

    private boolean isS(int i) {
        char c = text.charAt(i);
        return c == 's' || c == 'S';
    }

    private static boolean isPlainLetter(char c) {
        return Character.isLetter(c) && c != 'i' && c != 'u' && c != 'I' && c != 'U';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static long hashOf(CharSequence text, int from, int to) {
        long h = SEED;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                c = (char) (c + 32);
            } else if (c > 127) {
                c = c == '\u2019' ? '\'' : Character.toLowerCase(c);
            }
            h = (h ^ c) * PRIME;
        }
        return h ^ h >>> 29;
    }
}
