package org.communique.stream;

/**
 * Why a record goes to the dead letters.
 *
 * @param cause stable code, such as EMPTY_BODY
 * @param message what was wrong and what to do, for a reader
 * @param fault the exception, where the pipeline itself is to blame; else null
 */
public record Rejection(String cause, String message, Throwable fault) {

    static final String INTERNAL = "INTERNAL";

    public static Rejection of(String cause, String message) {
        return new Rejection(cause, message, null);
    }

    /** A bug of ours: the record is kept with the stack trace, the stream goes on. */
    static Rejection internal(RuntimeException fault) {
        return new Rejection(
                INTERNAL,
                "The pipeline failed on this record (" + fault
                        + "). Report it with the stack trace; replay the dead letter once mended.",
                fault);
    }
}
