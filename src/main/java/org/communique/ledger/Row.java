package org.communique.ledger;

import java.util.Arrays;

/**
 * One row of a ledger's store.
 *
 * @param key {@code pair|kind|...}, ordered as its UTF-8 bytes
 * @param value the row, encoded by this package
 */
@SuppressWarnings("ArrayRecordComponent") // a store hands out bytes, and equality is by content
public record Row(String key, byte[] value) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && key.equals(row.key) && Arrays.equals(value, row.value);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + Arrays.hashCode(value);
    }
}
