package org.communique.reading;

/** Stages of an agreement after the law of treaties (Vienna Convention on the Law of Treaties, 1969, parts II, IV and V). */
public enum Stage {
    PROPOSED,
    NEGOTIATING,
    AGREED,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    AMENDED,
    STALLED,
    SUSPENDED,
    REJECTED,
    VIOLATED,
    TERMINATED
}
