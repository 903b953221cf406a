package org.communique.ledger;

/** What a number rests on. */
public enum Basis {
    /** Sources state it. */
    STATED,
    /** Counted on from a stated number. */
    COUNTED,
    /** Our own count where nobody stated any: to be read as "at least". */
    OBSERVED
}
