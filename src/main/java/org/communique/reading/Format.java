package org.communique.reading;

/** Two sides or more. */
public enum Format {
    BILATERAL,
    MULTILATERAL
}
