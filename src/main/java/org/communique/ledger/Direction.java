package org.communique.ledger;

/** Which way a move of an agreement goes. */
public enum Direction {
    FIRST,
    FORWARD,
    BACKWARD,
    /** A move that the law of treaties does not know; kept and marked. */
    ODD,
    /** No move: told that no word of it comes any more. */
    NONE
}
