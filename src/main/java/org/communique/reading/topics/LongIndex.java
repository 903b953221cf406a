package org.communique.reading.topics;

/** From 64-bit hashes to small numbers: open addressing, no boxing. Not safe to fill from many threads; safe to read from them once filled. */
final class LongIndex {

    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    /** The number of a key, given in order of arrival from 0. */
    int add(long key) {
        int known = get(key);
        if (known >= 0) {
            return known;
        }
        if (size * 3 > keys.length) {
            grow();
        }
        place(key, size);
        return size++;
    }

    /** The number of a key, or -1. */
    int get(long key) {
        int mask = keys.length - 1;
        int slot = slotOf(key, mask);
        while (values[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot] - 1;
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    int size() {
        return size;
    }

    private void place(long key, int value) {
        int mask = keys.length - 1;
        int slot = slotOf(key, mask);
        while (values[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        values[slot] = value + 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                place(oldKeys[i], oldValues[i] - 1);
            }
        }
    }

    private static int slotOf(long key, int mask) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 40) & mask;
    }
}
