package org.communique.bench.chaos;

import java.time.LocalDate;

/** What happens to an agreement in the story, in its order. */
enum Stage {
    PROPOSED("%s on %s proposed an air services agreement with %s."),
    SIGNED("%s on %s signed an air services agreement with %s."),
    RATIFIED("%s on %s ratified the air services agreement with %s."),
    SUSPENDED("%s on %s suspended the air services agreement with %s.");

    private final String sentence;

    Stage(String sentence) {
        this.sentence = sentence;
    }

    String sentence(Leader one, Leader other, LocalDate day) {
        return sentence.formatted(one.country(), Meeting.date(day), other.country())
                + " Officials in the capital had no more to say of it.";
    }
}
