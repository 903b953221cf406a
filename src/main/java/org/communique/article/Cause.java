package org.communique.article;

/** Why something that came in was rejected; the names are stable, dead letters carry them. */
public enum Cause {
    /** Neither body nor title. */
    EMPTY_BODY,
    /** Nothing to tell the article by. */
    NO_ID,
    /** Not JSON, or cut off. */
    MALFORMED_JSON,
    /** Not a feed, or cut off. */
    MALFORMED_FEED,
    /** A file or stream that cannot be read, or that holds no text. */
    UNREADABLE,
    /** A field whose value makes no sense and cannot be guessed. */
    BAD_FIELD,
    /** More text than one article may have. */
    TOO_LARGE,
    /** Published later than tomorrow. */
    FUTURE_DATE,
    /** Published before there was a news agency to publish it. */
    IMPLAUSIBLE_DATE,
    /** Other content under a version that is known already. */
    VERSION_CONFLICT
}
