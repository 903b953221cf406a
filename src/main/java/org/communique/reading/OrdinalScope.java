package org.communique.reading;

/** Which count an ordinal belongs to: all meetings, those of the meeting's calendar year, a named series, or a count limited otherwise. */
public enum OrdinalScope {
    OVERALL,
    THIS_YEAR,
    SERIES,
    OTHER
}
