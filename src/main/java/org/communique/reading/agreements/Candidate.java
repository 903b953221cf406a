package org.communique.reading.agreements;

import java.util.Comparator;
import java.util.List;
import org.communique.reading.Stage;

/**
 * A stage that rules propose for a sentence.
 *
 * @param best the surest of the fits that propose it
 * @param own all fits that propose it
 * @param sentence what the model weighs of the whole sentence
 */
record Candidate(Fit best, List<Fit> own, SentenceView sentence) {

    static Candidate of(List<Fit> own, SentenceView sentence) {
        Fit best = own.stream().max(Comparator.comparingDouble(Fit::prior)).orElseThrow();
        return new Candidate(best, own, sentence);
    }

    Stage stage() {
        return best.stage();
    }

    Hit hit() {
        return best.hit();
    }

    Mood mood() {
        return best.mood();
    }

    PartyFinder.Parties parties() {
        return best.parties();
    }

    Matters.Matter matter() {
        return best.matter();
    }

    String subject() {
        return best.matter().name();
    }
}
