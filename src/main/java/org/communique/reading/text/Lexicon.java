package org.communique.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Classes of words, read from a file with the columns {@code class} and {@code words} (semicolon-separated). Immutable.
 *
 * @param <C> the classes; at most 64
 */
@SuppressWarnings("EnumOrdinal") // the ordinal is a bit in memory, never stored
public final class Lexicon<C extends Enum<C>> {

    private final LongTable places = new LongTable(512);
    private final long[] bits;

    /** Throws DataFileException for a line whose class is unknown or a word that is several. */
    public Lexicon(String resource, Class<C> classes) {
        if (classes.getEnumConstants().length > Long.SIZE) {
            throw new IllegalArgumentException(classes.getSimpleName() + " has more than 64 classes");
        }
        List<Long> masks = new ArrayList<>();
        for (TsvRow row : TsvRow.read(resource)) {
            long bit = 1L << wordClass(row, classes).ordinal();
            for (String word : row.list("words")) {
                long[] hashes = WordHash.ofWords(word);
                if (hashes.length != 1) {
                    throw row.refuse("\"" + word + "\" is more than one word");
                }
                add(masks, hashes[0], bit);
            }
        }
        bits = new long[masks.size() + 1];
        for (int i = 0; i < masks.size(); i++) {
            bits[i + 1] = masks.get(i);
        }
    }

    private void add(List<Long> masks, long hash, long bit) {
        int place = places.get(hash);
        if (place == 0) {
            masks.add(bit);
            places.put(hash, masks.size());
        } else {
            masks.set(place - 1, masks.get(place - 1) | bit);
        }
    }

    private static <C extends Enum<C>> C wordClass(TsvRow row, Class<C> classes) {
        try {
            return Enum.valueOf(
                    classes, row.need("class").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.refuse("unknown class " + row.get("class"));
        }
    }

    public boolean has(Tokens tokens, int token, C wordClass) {
        return (bits(tokens, token) & 1L << wordClass.ordinal()) != 0;
    }

    /** All classes of a token, one bit by ordinal each; 0 for most tokens and for a token out of range. */
    public long bits(Tokens tokens, int token) {
        return token < 0 || token >= tokens.size() ? 0 : bits[places.get(tokens.hash(token))];
    }

    /** The bit of a class in {@link #bits}. */
    public static <C extends Enum<C>> long bit(C wordClass) {
        return 1L << wordClass.ordinal();
    }
}
