package org.communique.reading;

/** Who an ordinal counts: two people, two governments or a named series. */
public enum Counted {
    PEOPLE,
    GOVERNMENTS,
    SERIES
}
