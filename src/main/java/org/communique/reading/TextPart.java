package org.communique.reading;

/** Part of an article; offsets count from the start of the part. */
public enum TextPart {
    BODY,
    TITLE
}
