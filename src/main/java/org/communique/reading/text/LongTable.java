package org.communique.reading.text;

/**
 * Map from a 64-bit hash to a positive int, open addressing, filled once and then only read: safe for many threads. Most
 * words of a text are in no table: a filter that stays in the processor's cache answers for them.
 */
public final class LongTable {

    private static final int FILTER_BITS_PER_SLOT = 8;

    private long[] keys;
    private int[] values;
    private long[] filter;
    private int size;

    public LongTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected * 2)) << 1;
        keys = new long[capacity];
        values = new int[capacity];
        filter = filter(capacity);
    }

    /** Holds 1 for each of the words, which stand apart by spaces. */
    public static LongTable ofWords(String words) {
        long[] hashes = WordHash.ofWords(words);
        LongTable table = new LongTable(hashes.length);
        for (long word : hashes) {
            table.put(word, 1);
        }
        return table;
    }

    /** Value of the key, or 0. */
    public int get(long key) {
        long mixed = mix(key);
        int bit = (int) (mixed >>> 32);
        if ((filter[(bit >>> 6) & (filter.length - 1)] & 1L << bit) == 0) {
            return 0;
        }
        int mask = keys.length - 1;
        int at = slot(mixed, mask);
        while (values[at] != 0) {
            if (keys[at] == key) {
                return values[at];
            }
            at = (at + 1) & mask;
        }
        return 0;
    }

    public void put(long key, int value) {
        if (value == 0) {
            throw new IllegalArgumentException("0 means absent");
        }
        if (size * 2 >= keys.length) {
            grow();
        }
        int mask = keys.length - 1;
        long mixed = mix(key);
        int at = slot(mixed, mask);
        while (values[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        if (values[at] == 0) {
            size++;
        }
        keys[at] = key;
        values[at] = value;
        int bit = (int) (mixed >>> 32);
        filter[(bit >>> 6) & (filter.length - 1)] |= 1L << bit;
    }

    /** Sets bits beside those that are there. */
    public void or(long key, int bits) {
        put(key, get(key) | bits);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        filter = filter(keys.length);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static long[] filter(int slots) {
        return new long[slots * FILTER_BITS_PER_SLOT / Long.SIZE];
    }

    private static long mix(long key) {
        return key * 0x9E3779B97F4A7C15L;
    }

    private static int slot(long mixed, int mask) {
        return (int) (mixed >>> 40) & mask;
    }
}
