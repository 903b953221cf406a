package org.communique.reading.names;

/** Classes of names/words.tsv. */
enum NameWord {
    /** Between a nationality and a title: "top", "former". */
    MODIFIER,
    /** Lowers a minister to an official: "deputy". */
    DEPUTY,
    /** Inside a name though not a capital: "bin". */
    PARTICLE,
    /** Capitalised but no name: days, months, "Mr". */
    NOT_A_NAME,
    COURTESY,
    /** Before a first name alone: "Sir Keir". */
    NOBLE,
    COUNTERPART,
    /** After a nationality a counterpart: "his Swedish colleague". */
    PEER,
    /** After "his" the one whom he meets. */
    VISITOR,
    PRONOUN,
    /** In quotation marks the one who speaks. */
    FIRST_PERSON,
    /** Verbs beside which the speaker stands. */
    SAYS,
    /** Group heads that mean people: "leaders" in "the two leaders". */
    PEOPLE_HEAD,
    /** Group heads that mean sides: "countries" in "the two countries". */
    SIDE_HEAD,
    BOTH,
    TWO,
    THEY,
    /** Before the name of a capital where it is the city, not the government. */
    PLACE_BEFORE,
    PLACE_AFTER,
    /** Verbs after "the two" that make it a pair of people. */
    AFTER_PAIR,
    /** Surnames that are ordinary words or too common to stand alone. */
    COMMON_SURNAME,
    /** Of these, names that a leader of a state the article is about may bear alone. */
    LEADER_SURNAME,
    /** Verbs by which a state acts. */
    ACTS,
    /** After a leader's name: people and things of his that are not he. */
    STAFF,
    /** After a leader's name: his government. */
    RULE,
    /** Before "of the", a nationality and an institution: who heads it. */
    HEAD,
    INSTITUTION,
    BEFORE_MONTH
}
