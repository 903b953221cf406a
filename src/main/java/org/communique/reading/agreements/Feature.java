package org.communique.reading.agreements;

import org.communique.reading.text.WordHash;

/** What the model weighs of a statement. The names are those of the weights' file. */
public enum Feature {
    BIAS(Use.BOTH, 1),
    /** Words of the sentence by tens. */
    LENGTH(Use.BOTH, 1),
    /** Sentences of the article by fifteens. */
    SENTENCES(Use.BOTH, 1),
    MENTIONS(Use.BOTH, 1),
    CODES(Use.BOTH, 1),
    /** How many of the article's main pair the sentence names. */
    MAIN_PAIR(Use.BOTH, 1),
    /** How surely the article is diplomatic news, in tenths. */
    DIPLOMATIC(Use.BOTH, 1),
    QUOTE(Use.BOTH, 1),
    QUESTION(Use.BOTH, 1),
    NOUN(Use.BOTH, 1),
    DETERMINER(Use.BOTH, 1),
    DOMESTIC(Use.BOTH, 1),
    INTERNATIONAL(Use.BOTH, 1),
    BY_NAME(Use.BOTH, 1),
    /** Certainty of the surest rule. */
    PRIOR(Use.DENSE, 1),
    /** How many rules agree. */
    FITS(Use.DENSE, 1),
    /** By how much the surest rule is surer than those for other stages. */
    LEAD(Use.DENSE, 1),
    /** Certainty of the surest rule for another stage. */
    OTHER(Use.DENSE, 1),
    /** How much of the article tells of this stage. */
    ARTICLE(Use.DENSE, 1),
    ARTICLE_SHARE(Use.DENSE, 1),
    RULE(Use.STAGE, 0.25),
    /** Where in the article the sentence stands: 0 headline, 1 first sentence, 2 the next two, 3 first third, 4 the rest. */
    POSITION(Use.SHARED, 0.5),
    /** The mood of the deciding word. */
    MOOD(Use.BOTH, 0.25),
    /** The deciding word itself. */
    HEAD(Use.STAGE, 0.2),
    /** A parliament or a party decides before the deciding word: mostly a matter at home. */
    HOME(Use.BOTH, 0.25),
    /** "If", "unless" or "whether" in the sentence. */
    CONDITION(Use.SHARED, 0.25),
    WORD(Use.SHARED, 0.2),
    OWN_NOUN(Use.SHARED, 0.25),
    OWN_DETERMINER(Use.SHARED, 0.25),
    PERFECT(Use.SHARED, 0.25),
    MAYBE(Use.SHARED, 0.25),
    NOT(Use.SHARED, 0.25),
    NEXT(Use.SHARED, 0.25),
    OWN(Use.SHARED, 0.25),
    SUBJECT(Use.SHARED, 0.25),
    WIDTH(Use.SHARED, 0.25),
    PARTIES(Use.SHARED, 0.25),
    /** Other sentences that tell the same of the same agreement. */
    SUPPORT(Use.SHARED, 0.25),
    SUPPORT_BEFORE(Use.SHARED, 0.25),
    /** Nothing in the article names the agreement. */
    UNNAMED(Use.SHARED, 0.25),
    SUBJECT_WORDS(Use.SHARED, 0.25);

    /** For which stages a weight counts. */
    enum Use {
        /** One weight for all stages. */
        SHARED,
        /** A weight for each stage. */
        STAGE,
        /** One for all, and a small one for each stage. */
        BOTH,
        /** The same for a number that is weighed as it is. */
        DENSE
    }

    private static final double SMALL = 0.15;
    private static final double HALF = 0.5;

    private final long hash = WordHash.of(name());
    private final Use use;
    private final double scale;

    Feature(Use use, double scale) {
        this.use = use;
        this.scale = scale;
    }

    /** A number for the name, the same in every run. */
    long hash() {
        return hash;
    }

    boolean shared() {
        return use != Use.STAGE;
    }

    boolean byStage() {
        return use != Use.SHARED;
    }

    /** How far a weight may stray from zero in training, for all stages or for one. */
    public double scale(boolean stage) {
        boolean own = stage && use != Use.STAGE;
        return own ? scale * (use == Use.DENSE ? HALF : SMALL) : scale;
    }
}
