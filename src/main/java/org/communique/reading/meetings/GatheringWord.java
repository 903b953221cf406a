package org.communique.reading.meetings;

/** Classes of gathering-words.tsv. */
enum GatheringWord {
    /** What is held before an assembly. */
    ADDRESS,
    /** By which somebody speaks to one. */
    SPEAK,
    /** What a council does when it sits. */
    DECIDE,
    /** Nouns for a sitting that need a body beside them. */
    COUNSEL,
    MINISTERS,
    /** Those who meet in "a meeting of heads of government". */
    GOVERNMENT,
    HELD_AT,
    /** By which a body calls a meeting. */
    CONVENE,
    /** Between such a verb and a noun: the noun is not what is held. */
    LINK
}
