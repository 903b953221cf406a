package org.communique.reading;

/** How the sides met; each mode is counted apart. */
public enum Mode {
    IN_PERSON,
    PHONE,
    VIDEO
}
