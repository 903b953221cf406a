package org.communique.reading.agreements;

/** What speaks for or against a state's being party to an agreement. The names are those of the weights' file. */
enum PartySign {
    BIAS,
    /** Stands within five words of the statement. */
    CLOSE,
    /** Stands within fourteen words of it. */
    NEAR,
    /** Stands farther off in the same sentence. */
    FAR,
    /** The nearest of all that the sentence names. */
    NEAREST,
    SECOND_NEAREST,
    THIRD_NEAREST,
    FOURTH_NEAREST,
    /** In a list after "between". */
    BETWEEN,
    /** After the agreement's own "with": "a deal with Greece". */
    DEAL_WITH,
    /** One of two joined by a hyphen before the agreement: "the EU-Russia treaty". */
    COMPOUND,
    /** The last named before the deciding word. */
    ACTOR,
    /** In a clause about the agreement: "which Turkey rejects". */
    AFTER_WHICH,
    /** "Between", a compound or the actor and "with" tell two parties, and this is none of them. */
    BESIDE_PAIR,
    /** After "with". */
    WITH,
    /** After "against" or "over": "sanctions over Russia's role". */
    AGAINST,
    /** After "in", "at" or "from": mostly where it happened. */
    WITHIN,
    /** Only "and" or a comma parts it from another name. */
    LISTED,
    /** Next to "said". */
    SPEAKS,
    MEDIATES,
    /** Put the draft forward: "a plan drawn up by Egypt". */
    DRAFTS,
    BEFORE_HEAD,
    /** Named right before the deciding word, with no other name between. */
    SUBJECT,
    ADJECTIVE,
    CAPITAL,
    PERSON,
    /** Meant by "they", "both sides" and the like. */
    GROUP,
    PRONOUN,
    ORGANISATION,
    /** Of the agreement's known parties. */
    KNOWN,
    /** The agreement's parties are known, and this is none of them. */
    NOT_KNOWN,
    MAIN_PAIR,
    /** In the headline. */
    TITLE,
    ARTICLE_FIRST,
    ARTICLE_SECOND,
    ARTICLE_THIRD,
    ARTICLE_LATER,
    ARTICLE_SELDOM,
    /** Named beside the same agreement in most, some or none of its other mentions. */
    MATTER_MOST,
    MATTER_SOME,
    MATTER_NEVER,
    /** Another sentence, or this one, tells who agrees ("the truce between Togo and Benin"), and it is one of these; or it is none of them. */
    MATTER_PAIR,
    NOT_MATTER_PAIR,
    MATTER_FIRST,
    MATTER_SECOND,
    /** In the sentence before. */
    SENTENCE_BEFORE,
    /** Not in the sentence, which names none, one, two or more others near the statement. */
    ABSENT_OF_NONE,
    ABSENT_OF_ONE,
    ABSENT_OF_TWO,
    ABSENT_OF_MORE,
    /** In the sentence, with no more than one other near. */
    ONE_OF_TWO,
    ALONE
}
