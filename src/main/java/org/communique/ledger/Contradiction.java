package org.communique.ledger;

import org.communique.reading.Evidence;

/**
 * Another number that a source gives to the same meeting on the same counter.
 *
 * @param value the number that is not the one told
 */
public record Contradiction(int value, Source source, Evidence evidence) {}
