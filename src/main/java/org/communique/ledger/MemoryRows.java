package org.communique.ledger;

import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows in memory, for ledgers without a store. Not safe for use by many threads. */
public final class MemoryRows implements LedgerRows {

    private final NavigableMap<String, byte[]> rows = new TreeMap<>();

    @Override
    public byte[] get(String key) {
        return rows.get(key);
    }

    @Override
    public RowCursor scan(String fromInclusive, String toExclusive) {
        return cursor(rows.subMap(fromInclusive, toExclusive));
    }

    @Override
    public RowCursor scanBack(String fromInclusive, String toExclusive) {
        return cursor(rows.subMap(fromInclusive, true, toExclusive, false).descendingMap());
    }

    /** Takes in what a decision wants written; a null value deletes. */
    public void write(SortedMap<String, byte[]> writes) {
        writes.forEach((key, value) -> {
            if (value == null) {
                rows.remove(key);
            } else {
                rows.put(key, value);
            }
        });
    }

    /** All rows in order, for inspection. */
    public SortedMap<String, byte[]> all() {
        return new TreeMap<>(rows);
    }

    private static RowCursor cursor(Map<String, byte[]> range) {
        Iterator<Map.Entry<String, byte[]>> entries = range.entrySet().iterator();
        return new RowCursor() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Row next() {
                Map.Entry<String, byte[]> entry = entries.next();
                return new Row(entry.getKey(), entry.getValue());
            }

            @Override
            public void close() {}
        };
    }
}
