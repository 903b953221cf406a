package org.communique.article;

/** Whether an article may be used, as in IPTC ninjs. */
public enum PubStatus {
    USABLE,
    /** Not to be used for now. */
    WITHHELD,
    /** Withdrawn: all that it said is undone. */
    CANCELED
}
