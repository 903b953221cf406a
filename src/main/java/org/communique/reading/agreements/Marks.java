package org.communique.reading.agreements;

import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;

/** A sentence with the classes of its words. Positions are tokens of the sentence's part. */
final class Marks {

    private final Sentence sentence;
    private final long[] masks;
    private final int[] begins;
    private final long[] wordBits;

    Marks(Sentence sentence) {
        this.sentence = sentence;
        this.masks = new long[sentence.length()];
        this.begins = new int[sentence.length()];
        this.wordBits = new long[sentence.length()];
        for (int i = 0; i < wordBits.length; i++) {
            wordBits[i] = wordBit(sentence.tokens().hash(sentence.from() + i));
        }
    }

    /** Gives classes to a phrase; they stand at its last word. */
    void add(int first, int last, long mask) {
        int at = last - sentence.from();
        masks[at] |= mask;
        if (begins[at] == 0 || first < begins[at] - 1) {
            begins[at] = first + 1;
        }
    }

    void clear(int from, int to, long mask) {
        for (int i = from; i < Math.min(to, sentence.to()); i++) {
            masks[i - sentence.from()] &= ~mask;
        }
    }

    boolean has(int token, long mask) {
        return token >= sentence.from() && token < sentence.to() && (masks[token - sentence.from()] & mask) != 0;
    }

    /** One of 64 bits for a word: where it is not set, the word is not there. */
    static long wordBit(long word) {
        return 1L << (word >>> 58);
    }

    /** Whether the word at this place may be one of those that have these bits. */
    boolean mayBe(int token, long bits) {
        return token >= sentence.from() && token < sentence.to() && (wordBits[token - sentence.from()] & bits) != 0;
    }

    /** Classes of all words together. */
    long all() {
        return union(masks);
    }

    /** Bits of all words together. */
    long allWords() {
        return union(wordBits);
    }

    private static long union(long[] sets) {
        long all = 0;
        for (long set : sets) {
            all |= set;
        }
        return all;
    }

    /** First word of the phrase that ends at this one. */
    int begin(int token) {
        int begin = begins[token - sentence.from()];
        return begin == 0 ? token : begin - 1;
    }

    Sentence sentence() {
        return sentence;
    }

    Tokens tokens() {
        return sentence.tokens();
    }

    int from() {
        return sentence.from();
    }

    int to() {
        return sentence.to();
    }
}
