package org.communique.reading.meetings;

/** Classes of joint-words.tsv. */
enum JointWord {
    /** What a body that states hold together is called. */
    HEAD,
    /** The same, after a word that tells what it does. */
    GROUP,
    /** Before a group: it is a body. */
    GROUP_KIND,
    /** Of a body whose states are not named: it is held together. */
    JOINT,
    /** Of a body of one state's parliament or party, or of no state. */
    DOMESTIC
}
