package org.communique.reading;

/** Whether a statement is the article's news or history that it recalls. */
public enum Novelty {
    NOW,
    BACKGROUND
}
