package org.communique.reading.agreements;

import org.communique.reading.Stage;
import org.communique.reading.TextPart;

/**
 * What one rule makes of a sentence.
 *
 * @param matter the agreement it is about
 * @param words words round the thing agreed
 */
record Fit(Hit hit, Mood mood, Stage stage, PartyFinder.Parties parties, Matters.Matter matter, FitWords words) {

    /** One state makes no agreement with itself: mostly a matter at home. */
    private static final double ALONE = -1.5;

    /** Nobody is named who could have agreed. */
    private static final double UNSAID = -1.5;

    /** The sentence names none of its parties. */
    private static final double ABSENT = -0.7;

    /** A headline's news is told better in the text. */
    private static final double TITLE = -1.0;

    /** Banks, unions and courts make agreements of their own. */
    private static final double DOMESTIC = -0.6;

    /** Certainty before the model, in log-odds. */
    double prior() {
        boolean alone = parties.codes().size() < 2 && parties.codes().stream().noneMatch(code -> code.startsWith("X"));
        boolean unsaid = hit.rule().needsSubject() && !parties.subject();
        boolean absent = parties.own() == 0 && !parties.byName();
        boolean title = hit.marks().sentence().part() == TextPart.TITLE;
        return hit.rule().prior()
                + mood.prior()
                + (alone ? ALONE : 0)
                + (unsaid ? UNSAID : 0)
                + (absent ? ABSENT : 0)
                + (title ? TITLE : 0)
                + (words.domestic() ? DOMESTIC : 0);
    }

    int sentence() {
        return hit.marks().sentence().index();
    }
}
