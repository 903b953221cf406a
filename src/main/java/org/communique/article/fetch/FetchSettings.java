package org.communique.article.fetch;

import java.time.Duration;

/**
 * How feeds are fetched.
 *
 * @param userAgent who asks, so that a publisher can tell and complain
 * @param connectTimeout for one connection
 * @param timeout for one answer from request to last byte
 * @param maxBytes of an answer, unzipped
 * @param allowPrivate whether addresses of this machine and of private networks may be asked; true by default because the person
 *     who publishes names the addresses, and local test servers are usual; false where others name them
 */
public record FetchSettings(
        String userAgent, Duration connectTimeout, Duration timeout, int maxBytes, boolean allowPrivate) {

    public static final FetchSettings DEFAULT = new FetchSettings(
            "communique (diplomatic news pipeline; conditional requests, honours Retry-After)",
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            20_000_000,
            true);
}
