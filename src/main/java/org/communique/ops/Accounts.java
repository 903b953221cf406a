package org.communique.ops;

/**
 * Where every article that came in has gone.
 *
 * @param in articles in the articles topic, and what publish rejected before it got there
 * @param read readings
 * @param duplicates articles that said nothing new: the same content again, or a version older than the known one
 * @param deadLetters rejected by publish or intake
 * @param held waiting for the end of their embargo
 */
public record Accounts(long in, long read, long duplicates, long deadLetters, long held) {

    /** Whether nothing is missing and nothing is there twice. */
    public boolean balanced() {
        return in == read + duplicates + deadLetters + held;
    }

    @Override
    public String toString() {
        return "in " + in + (balanced() ? " = " : " != ") + "read " + read + " + duplicates " + duplicates
                + " + dead letters " + deadLetters + (held == 0 ? "" : " + held under embargo " + held);
    }
}
