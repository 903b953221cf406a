package org.communique.reading.meetings;

/** Classes of act-words.tsv. */
enum ActWord {
    /** Of two leaders: they are in one place. */
    TOGETHER,
    /** The same, in the passive alone. */
    DONE,
    /** After "put": they sign. */
    NAME,
    /** What one leader says to another, where a place is told too. */
    ASK,
    SEE,
    /** With "with". */
    DINE,
    /** Of time: before "with" so long they were together, after "talked for" with each other. */
    HOURS,
    /** Before "call on": a visit, no appeal. */
    COURTESY
}
