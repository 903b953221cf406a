package org.communique.reading.text;

/** Cuts a text into tokens in one pass. */
final class Tokenizer {

    private static final int LONGEST = 64;
    private static final int OTHER = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int SPACE = 3;
    private static final int HYPHEN = 4;
    private static final byte[] KIND = kinds();

    private final String text;
    private final Tokens tokens;
    private int at;
    private int pending;

    private Tokenizer(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    static Tokens tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        int length = text.length();
        pending = Tokens.SPACED;
        while (at < length) {
            int kind = kind(text.charAt(at));
            if (kind == SPACE) {
                space();
            } else if (kind == LETTER || kind == DIGIT) {
                word(kind);
            } else if (kind == HYPHEN && pending == 0 && at + 1 < length && isWord(text.charAt(at + 1))) {
                pending = Tokens.GLUED;
                at++;
            } else {
                punctuation();
            }
        }
    }

    private void space() {
        pending |= Tokens.SPACED;
        int newlines = 0;
        while (at < text.length() && kind(text.charAt(at)) == SPACE) {
            if (text.charAt(at++) == '\n' && ++newlines == 2) {
                pending |= Tokens.BREAK;
            }
        }
    }

    private void word(int kind) {
        int start = at;
        long hash = 0x9E3779B97F4A7C15L;
        int capitals = 0;
        int smalls = 0;
        int dots = 0;
        int length = text.length();
        char first = text.charAt(start);
        while (at < length && at - start < LONGEST) {
            char c = text.charAt(at);
            if (isWord(c)) {
                if (Character.isUpperCase(c)) {
                    capitals++;
                } else if (kind(c) == LETTER) {
                    smalls++;
                }
                hash = WordHash.step(hash, WordHash.fold(c));
            } else if (c == '.' && dotInside(start)) {
                dots++;
            } else if (isApostrophe(c) && apostropheInside(start)) {
                hash = WordHash.step(hash, '\'');
            } else if (!((c == ',' || c == '.') && numberGoesOn(kind))) {
                break;
            }
            at++;
        }
        int flags = pending | (kind == DIGIT ? Tokens.DIGIT : 0) | (dots > 0 ? Tokens.DOTTED : 0);
        if (kind == LETTER && Character.isUpperCase(first)) {
            flags |= Tokens.CAPITAL | (capitals > 0 && smalls == 0 && at - start > 1 ? Tokens.UPPER : 0);
        }
        tokens.add(start, at, hash, flags);
        pending = 0;
    }

    /** A dot belongs to the word in "U.S.", "p.m." and after a single initial or a short title. */
    private boolean dotInside(int start) {
        int length = at - start;
        boolean afterLetter = kind(text.charAt(at - 1)) == LETTER;
        boolean singleBefore = length == 1 || text.charAt(at - 2) == '.';
        if (afterLetter && singleBefore) {
            return length > 1 || at + 1 >= text.length() || !isWord(text.charAt(at + 1)) || acronymGoesOn();
        }
        return afterLetter && length <= 6 && Abbreviations.endsSentenceNever(text, start, at);
    }

    private boolean acronymGoesOn() {
        return at + 2 < text.length() && text.charAt(at + 2) == '.';
    }

    private boolean apostropheInside(int start) {
        if (at + 1 >= text.length() || !isWord(text.charAt(at + 1)) || at == start) {
            return false;
        }
        char next = Character.toLowerCase(text.charAt(at + 1));
        boolean lastLetter = at + 2 >= text.length() || !isWord(text.charAt(at + 2));
        boolean possessive = next == 's' && lastLetter;
        boolean clitic = at + 2 < text.length()
                && !(at + 3 < text.length() && isWord(text.charAt(at + 3)))
                && (next == 'l' || next == 'v' || next == 'r')
                && isWord(text.charAt(at + 2));
        return !possessive && !clitic && !(lastLetter && (next == 'd' || next == 'm'));
    }

    private boolean numberGoesOn(int kind) {
        return kind == DIGIT && at + 1 < text.length() && kind(text.charAt(at + 1)) == DIGIT;
    }

    private void punctuation() {
        char c = text.charAt(at);
        if (isApostrophe(c) && pending == 0 && at > 0 && isWord(text.charAt(at - 1)) && nextIsWord()) {
            clitic();
            return;
        }
        tokens.add(at, at + 1, WordHash.step(0x9E3779B97F4A7C15L, WordHash.fold(c)), pending | Tokens.PUNCTUATION);
        pending = 0;
        at++;
    }

    private boolean nextIsWord() {
        return at + 1 < text.length() && isWord(text.charAt(at + 1));
    }

    private void clitic() {
        int start = at++;
        while (at < text.length() && isWord(text.charAt(at)) && at - start < LONGEST) {
            at++;
        }
        tokens.add(start, at, WordHash.of(text, start, at), 0);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
    }

    private static boolean isWord(char c) {
        int kind = kind(c);
        return kind == LETTER || kind == DIGIT;
    }

    private static int kind(char c) {
        if (c < KIND.length) {
            return KIND[c];
        }
        if (c == '\u2010' || c == '\u2011') {
            return HYPHEN;
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                ? LETTER
                : Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B'
                        ? SPACE
                        : OTHER;
    }

    private static byte[] kinds() {
        byte[] table = new byte[0x250];
        for (char c = 0; c < table.length; c++) {
            table[c] = (byte)
                    (Character.isLetter(c)
                            ? LETTER
                            : c >= '0' && c <= '9'
                                    ? DIGIT
                                    : c == '-'
                                            ? HYPHEN
                                            : Character.isWhitespace(c) || c == '\u00A0' || c < ' ' ? SPACE : OTHER);
        }
        return table;
    }
}
