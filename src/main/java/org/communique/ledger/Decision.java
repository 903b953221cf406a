package org.communique.ledger;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What follows from one statement. The caller first writes the rows, then forwards the events.
 *
 * @param writes rows to put; a null value deletes. Empty where the statement says nothing new
 * @param events what to tell, in order: cancels before the first words that replace them
 */
public record Decision(SortedMap<String, byte[]> writes, List<LedgerEvent> events) {

    public static final Decision NOTHING = new Decision(new TreeMap<>(), List.of());

    public Decision {
        writes = Collections.unmodifiableSortedMap(new TreeMap<>(writes));
        events = List.copyOf(events);
    }
}
