package org.communique.reading.agreements;

import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Tokens;

/** Classes of context-words.tsv. */
enum ContextWord {
    /** Before "to": nothing is done yet. */
    READY,
    /** As nouns: no agreement is suspended by them. */
    PAUSE,
    /** Before an agreement: a noun. */
    DRAFT,
    /** What a state gives and takes away alone. */
    GIVEN,
    /** Who agrees on nothing between states. */
    FACTION,
    /** Whose rejection ends no agreement. */
    DISSENT,
    /** Before "is to": what is hoped for. */
    AIM,
    /** What is done with penalties. */
    IMPOSE,
    /** Penalties whoever they are for. */
    SANCTION,
    /** Penalties, against somebody. */
    PENALTY,
    /** Of talks that are about no agreement. */
    COURTEOUS,
    /** What such talks are about. */
    TOPIC,
    /** What makes relations an agreement after all. */
    MENDING,
    /** Behind a company's name. */
    SUFFIX,
    /** Who is no government. */
    PRIVATE,
    /** The same, as those who act. */
    COMPANY,
    /** Before "by": who put it forward. */
    DRAFTED;

    private static final Lexicon<ContextWord> WORDS =
            new Lexicon<>("/org/communique/reading/agreements/context-words.tsv", ContextWord.class);

    boolean is(Tokens tokens, int token) {
        return WORDS.has(tokens, token, this);
    }
}
