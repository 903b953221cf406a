package org.communique.reading.text;

import java.util.Arrays;

/** Tokens of one part of an article, as arrays. Offsets are UTF-16 code units from the start of the part. Not changed once made. */
public final class Tokens {

    static final int CAPITAL = 1;
    static final int UPPER = 2;
    static final int DIGIT = 4;
    static final int PUNCTUATION = 8;
    static final int GLUED = 16;
    static final int DOTTED = 32;
    static final int BREAK = 64;
    static final int SPACED = 128;

    private final String source;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private byte[] flags;
    private int size;

    Tokens(String source) {
        this.source = source;
        int guess = source.length() / 5 + 8;
        starts = new int[guess];
        ends = new int[guess];
        hashes = new long[guess];
        flags = new byte[guess];
    }

    void add(int start, int end, long hash, int flag) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            flags = Arrays.copyOf(flags, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        flags[size++] = (byte) flag;
    }

    public int size() {
        return size;
    }

    public String source() {
        return source;
    }

    public int start(int token) {
        return starts[token];
    }

    /** Offset after the last character. */
    public int end(int token) {
        return ends[token];
    }

    /** {@link WordHash} of the token; 0, which no word has, before the first and after the last. */
    public long hash(int token) {
        return inside(token) ? hashes[token] : 0;
    }

    /** Whether the token is this word, given by its {@link WordHash}. */
    public boolean is(int token, long word) {
        return inside(token) && hashes[token] == word;
    }

    /** The token as written. */
    public String text(int token) {
        return source.substring(starts[token], ends[token]);
    }

    /** The text from one token to another, as written. */
    public String text(int from, int to) {
        return source.substring(starts[from], ends[to - 1]);
    }

    /** Lower case, no accents, no dots; empty before the first and after the last. Makes a string: not for the hot path. */
    public String word(int token) {
        return inside(token) ? WordHash.fold(source, starts[token], ends[token]) : "";
    }

    /** First letter is a capital. */
    public boolean capital(int token) {
        return has(token, CAPITAL);
    }

    /** Two letters or more and all of them capitals: "US", "NATO", a wire headline. */
    public boolean upper(int token) {
        return has(token, UPPER);
    }

    /** Starts with a digit: "21", "21st", "1987". */
    public boolean digit(int token) {
        return has(token, DIGIT);
    }

    public boolean punctuation(int token) {
        return has(token, PUNCTUATION);
    }

    /** Joined to the token before by a hyphen: "Kim" in "Trump-Kim". */
    public boolean glued(int token) {
        return has(token, GLUED);
    }

    /** Written with a full stop of its own: "U.S.", "Mr.". */
    public boolean dotted(int token) {
        return has(token, DOTTED);
    }

    boolean paragraphBefore(int token) {
        return has(token, BREAK);
    }

    boolean spaceBefore(int token) {
        return (flags[token] & SPACED) != 0;
    }

    /** The character of a one-character token, 0 for a longer one. */
    public char mark(int token) {
        return has(token, PUNCTUATION) ? source.charAt(starts[token]) : 0;
    }

    private boolean has(int token, int flag) {
        return inside(token) && (flags[token] & flag) != 0;
    }

    private boolean inside(int token) {
        return token >= 0 && token < size;
    }
}
