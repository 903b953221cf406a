package org.communique.bench.chaos;

/** Something that goes wrong for a while. */
interface Fault {

    /** What it is, without whom it strikes. */
    String kind();

    /** Begins on one of several targets. */
    void begin(int target) throws Exception;

    /** Puts it right again, as far as that is not the supervisor's work. */
    void end(int target) throws Exception;

    /** Seconds at least and at most. */
    int[] seconds();
}
