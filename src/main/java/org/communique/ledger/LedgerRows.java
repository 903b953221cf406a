package org.communique.ledger;

/**
 * What a ledger reads: a key-value store with ordered keys. Keys are ordered as their UTF-8 bytes, which for the keys of this package
 * is also the order of {@link String#compareTo}.
 */
public interface LedgerRows {

    /** The row's value, or null where there is none. */
    byte[] get(String key);

    /** Rows from one key to before another, ascending. */
    RowCursor scan(String fromInclusive, String toExclusive);

    /** The same rows, descending. */
    RowCursor scanBack(String fromInclusive, String toExclusive);
}
