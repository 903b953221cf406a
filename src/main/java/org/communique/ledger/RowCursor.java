package org.communique.ledger;

import java.util.Iterator;

/** Rows in order; to be closed after use. */
public interface RowCursor extends Iterator<Row>, AutoCloseable {

    @Override
    void close();
}
