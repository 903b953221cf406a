package org.communique.reading.agreements;

/** Whether a verb tells of a deed, a plan, a wish or none of them. The names are the columns of the rules' file. */
enum Mood {
    DONE(0, 0),
    WILL(1, 0),
    WISH(2, -0.3),
    EFFORT(3, 0),
    MAYBE(4, -1.5),
    NOT(5, -0.5),
    FAILED(6, 0.3),
    REFUSED(7, 0.3),
    /** "Threatened to quit": never a statement. */
    THREAT(8, 0);

    private final int number;
    private final double prior;

    Mood(int number, double prior) {
        this.number = number;
        this.prior = prior;
    }

    /** Its number in the weights' file. */
    int number() {
        return number;
    }

    /** What the mood adds to a rule's own certainty, in log-odds. */
    double prior() {
        return prior;
    }
}
