package org.communique.stream;

/** Carries a rejection out of a decision; never leaves its step. */
public final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Rejection why;

    public Rejected(Rejection why) {
        super(why.message());
        this.why = why;
    }

    Rejection why() {
        return why;
    }
}
