package org.communique.reading.dates;

import org.communique.reading.EventDate;

/**
 * A date in a sentence.
 *
 * @param from first token
 * @param to token after the last
 * @param past what it means for something that has been; null where it lies ahead or nothing can be said
 * @param future what it means for something to come; null where it lies behind
 */
public record DateMention(int from, int to, EventDate past, EventDate future) {

    /** The reading for something to come or something that has been. */
    public EventDate when(boolean ahead) {
        return ahead ? future : past;
    }

    /** Whether it can only lie behind: "yesterday", "last month". */
    public boolean onlyPast() {
        return future == null && past != null;
    }

    public boolean onlyFuture() {
        return past == null && future != null;
    }
}
