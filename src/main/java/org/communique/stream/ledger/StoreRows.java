package org.communique.stream.ledger;

import java.util.NoSuchElementException;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.communique.ledger.LedgerRows;
import org.communique.ledger.Row;
import org.communique.ledger.RowCursor;

/** A key-value store as the ledgers read it. */
public final class StoreRows implements LedgerRows {

    private final ReadOnlyKeyValueStore<String, byte[]> store;

    public StoreRows(ReadOnlyKeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    @Override
    public byte[] get(String key) {
        return store.get(key);
    }

    @Override
    public RowCursor scan(String fromInclusive, String toExclusive) {
        return new Cursor(store.range(fromInclusive, toExclusive), toExclusive);
    }

    @Override
    public RowCursor scanBack(String fromInclusive, String toExclusive) {
        return new Cursor(store.reverseRange(fromInclusive, toExclusive), toExclusive);
    }

    /** Kafka's ranges include their end, ours do not. */
    private static final class Cursor implements RowCursor {

        private final KeyValueIterator<String, byte[]> rows;
        private final String end;
        private Row next;

        Cursor(KeyValueIterator<String, byte[]> rows, String end) {
            this.rows = rows;
            this.end = end;
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Row next() {
            if (next == null) {
                throw new NoSuchElementException("no more rows");
            }
            Row now = next;
            advance();
            return now;
        }

        @Override
        public void close() {
            rows.close();
        }

        private void advance() {
            next = null;
            while (next == null && rows.hasNext()) {
                KeyValue<String, byte[]> row = rows.next();
                if (!row.key.equals(end)) {
                    next = new Row(row.key, row.value);
                }
            }
        }
    }
}
