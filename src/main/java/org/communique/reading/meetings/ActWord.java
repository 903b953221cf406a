package org.communique.reading.meetings;

/** Classes of act-words.tsv. */
enum ActWord {
    /** Of two leaders: they are in one place. */
    TOGETHER,
    /** The same where the place is told too. */
    THERE,
    /** What two governments do with talks. */
    OPEN,
    /** The same, in the passive alone. */
    DONE,
    /** Of two leaders, in a headline. */
    HEADLINE,
    /** What two leaders are to do where a place is told too. */
    WILL_DO,
    /** With "in": what is said there is said to all. */
    SPEECH,
    /** After "put": they sign. */
    NAME,
    /** What one leader says to another, where a place is told too. */
    ASK,
    SEE,
    /** Held with somebody: a meeting. */
    BILATERAL,
    /** With "into" or "in on" somebody. */
    BUMP,
    /** With "with". */
    DINE,
    /** Of time: before "with" so long they were together, after "talked for" with each other. */
    HOURS,
    /** With "to" and a capital: who leads it travels there. */
    DELEGATION,
    /** With "for" and a capital. */
    LEAVE,
    /** Before "with" or "beside" a leader: seen together. */
    STAND,
    /** Before "beside" a leader: the same. */
    SIT,
    /** With a leader: seen together. */
    BESIDE,
    /** With "for" a guest. */
    CARPET,
    /** With a guest and a day: to come. */
    AWAIT,
    /** With "with" a leader: agreed in one place. */
    STRIKE,
    /** Before "took place", "was held", "in". */
    NTH,
    /** Who negotiate for those of whom an article tells. */
    TEAM,
    /** With a capital and a day: to come. */
    DUE,
    /** After "exchanged", before "with". */
    WORDS,
    /** Before "call on": a visit, no appeal. */
    COURTESY,
    /** After a number that counts meetings. */
    COUNTED,
    /** After "the third time that": these are together. */
    JOINED,
    /** What a third does who brings two together. */
    MEDIATE,
    /** What is written to somebody who is elsewhere. */
    LETTER,
    /** Of two who act together: with talks, theirs. */
    CARRY,
    /** Of teams that meet. */
    SPORT,
    /** Of talks, on a day to come: another meeting of the same. */
    RESUME
}
