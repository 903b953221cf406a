package org.communique.ledger;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows as they will be: what was decided so far over what the store holds. For one decision by one thread. */
final class Overlay implements LedgerRows {

    private final LedgerRows base;
    private final NavigableMap<String, byte[]> pending = new TreeMap<>();

    Overlay(LedgerRows base) {
        this.base = base;
    }

    LedgerRows base() {
        return base;
    }

    void put(String key, byte[] value) {
        pending.put(key, value);
    }

    void delete(String key) {
        pending.put(key, null);
    }

    /** What differs from the store. */
    SortedMap<String, byte[]> writes() {
        SortedMap<String, byte[]> writes = new TreeMap<>();
        pending.forEach((key, value) -> {
            if (!Arrays.equals(base.get(key), value)) {
                writes.put(key, value);
            }
        });
        return writes;
    }

    @Override
    public byte[] get(String key) {
        return pending.containsKey(key) ? pending.get(key) : base.get(key);
    }

    @Override
    public RowCursor scan(String fromInclusive, String toExclusive) {
        return new Merged(
                base.scan(fromInclusive, toExclusive),
                new TreeMap<>(pending.subMap(fromInclusive, toExclusive))
                        .entrySet()
                        .iterator(),
                1);
    }

    @Override
    public RowCursor scanBack(String fromInclusive, String toExclusive) {
        return new Merged(
                base.scanBack(fromInclusive, toExclusive),
                new TreeMap<>(pending.subMap(fromInclusive, toExclusive))
                        .descendingMap()
                        .entrySet()
                        .iterator(),
                -1);
    }

    private static final class Merged implements RowCursor {

        private final RowCursor stored;
        private final Iterator<Map.Entry<String, byte[]>> changed;
        private final int sign;
        private Row fromStore;
        private Row fromChanges;
        private Row next;

        Merged(RowCursor stored, Iterator<Map.Entry<String, byte[]>> changed, int sign) {
            this.stored = stored;
            this.changed = changed;
            this.sign = sign;
            advance();
        }

        private void advance() {
            next = null;
            while (next == null && fill()) {
                takeOne();
            }
        }

        private boolean fill() {
            if (fromStore == null && stored.hasNext()) {
                fromStore = stored.next();
            }
            if (fromChanges == null && changed.hasNext()) {
                Map.Entry<String, byte[]> entry = changed.next();
                fromChanges = new Row(entry.getKey(), entry.getValue());
            }
            return fromStore != null || fromChanges != null;
        }

        private void takeOne() {
            int order = fromStore == null
                    ? 1
                    : fromChanges == null ? -1 : sign * fromStore.key().compareTo(fromChanges.key());
            if (order < 0) {
                next = fromStore;
                fromStore = null;
                return;
            }
            if (order == 0) {
                fromStore = null;
            }
            next = fromChanges.value() == null ? null : fromChanges;
            fromChanges = null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Row next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            Row row = next;
            advance();
            return row;
        }

        @Override
        public void close() {
            stored.close();
        }
    }
}
