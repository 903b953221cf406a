package org.communique.article.fetch;

import java.net.URI;
import java.time.Duration;

/** What came of asking for a feed. */
public sealed interface Fetched {

    /**
     * A copy.
     *
     * @param body its bytes, unzipped
     * @param validators to be sent with the next request
     * @param address where to ask next: where permanent redirects led, else the address that was asked
     * @param freshFor how long the server wants not to be asked again; zero where it does not say
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Fresh(byte[] body, Validators validators, URI address, Duration freshFor) implements Fetched {}

    /**
     * Nothing new since the copy that the validators stand for.
     *
     * @param address where to ask next
     * @param freshFor how long the server wants not to be asked again; zero where it does not say
     */
    record Unchanged(URI address, Duration freshFor) implements Fetched {}

    /**
     * The server wants to be left alone for a while.
     *
     * @param pause how long
     * @param message what it answered, for a reader
     */
    record Later(Duration pause, String message) implements Fetched {}

    /**
     * No copy.
     *
     * @param message what went wrong and what to do
     * @param gone whether the address is not to be asked again
     */
    record Failed(String message, boolean gone) implements Fetched {}
}
