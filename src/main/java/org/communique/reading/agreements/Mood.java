package org.communique.reading.agreements;

/** Whether a verb tells of a deed, a plan, a wish or none of them. The names are the columns of the rules' file. */
enum Mood {
    DONE(0),
    WILL(0),
    WISH(-0.3),
    EFFORT(0),
    MAYBE(-1.5),
    NOT(-0.5),
    FAILED(0.3),
    REFUSED(0.3),
    /** "Threatened to quit": never a statement. */
    THREAT(0);

    private final double prior;

    Mood(double prior) {
        this.prior = prior;
    }

    /** What the mood adds to a rule's own certainty, in log-odds. */
    double prior() {
        return prior;
    }
}
