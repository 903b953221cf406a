package org.communique.reading;

/** Length of the period that a date stands for. */
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
