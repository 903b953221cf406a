package org.communique.http;

import io.javalin.http.ServiceUnavailableResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A part that the HTTP port serves from, which comes later than the port. Safe for use by many threads. */
public final class Late<T> {

    private final AtomicReference<T> part = new AtomicReference<>();

    public void set(T value) {
        part.set(value);
    }

    public Optional<T> now() {
        return Optional.ofNullable(part.get());
    }

    /** The part; answers the request with 503 while it is not there. */
    T orUnavailable() {
        return now().orElseThrow(() -> new ServiceUnavailableResponse("Starting; try again in a moment"));
    }
}
