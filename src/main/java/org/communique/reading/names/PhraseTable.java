package org.communique.reading.names;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Values by phrase, found by the longest match at a token. Filled once, then only read. */
public final class PhraseTable<T> {

    private static final int LONGEST = 8;

    private final LongTable lengths;
    private final LongTable phrases;
    private final List<T> values = new ArrayList<>();

    public PhraseTable() {
        this(1024);
    }

    PhraseTable(int expected) {
        lengths = new LongTable(expected);
        phrases = new LongTable(expected);
    }

    /**
     * A match.
     *
     * @param to token after the phrase
     */
    public record Match<T>(int to, T value) {}

    /** Value of exactly this phrase, or null. */
    public T get(String phrase) {
        long[] words = words(phrase);
        int at = words.length == 0 ? 0 : phrases.get(hash(words, words.length));
        return at == 0 ? null : values.get(at - 1);
    }

    /** Adds or replaces the value of a phrase. Phrases longer than eight words are refused. */
    public void put(String phrase, T value) {
        long[] words = words(phrase);
        if (words.length == 0 || words.length > LONGEST) {
            throw new IllegalArgumentException("a phrase of " + words.length + " words: " + phrase);
        }
        values.add(value);
        phrases.put(hash(words, words.length), values.size());
        lengths.put(words[0], Math.max(words.length, lengths.get(words[0])));
    }

    /** The longest phrase that starts at the token and ends before the limit, or null. */
    public Match<T> match(Tokens tokens, int from, int limit) {
        int longest = Math.min(lengths.get(tokens.hash(from)), limit - from);
        for (int length = longest; length > 0; length--) {
            long hash = tokens.hash(from);
            for (int i = 1; i < length; i++) {
                hash = WordHash.join(hash, tokens.hash(from + i));
            }
            int at = phrases.get(hash);
            if (at != 0) {
                return new Match<>(from + length, values.get(at - 1));
            }
        }
        return null;
    }

    private static long hash(long[] words, int length) {
        long hash = words[0];
        for (int i = 1; i < length; i++) {
            hash = WordHash.join(hash, words[i]);
        }
        return hash;
    }

    private static long[] words(String phrase) {
        return WordHash.ofWords(phrase);
    }
}
