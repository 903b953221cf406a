package org.communique.reading;

/** Rank of the higher side of a meeting. */
public enum Level {
    LEADERS,
    MINISTERS,
    OFFICIALS
}
