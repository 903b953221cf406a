package org.communique.article.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * Asks for a feed: sends validators back as they came, takes gzip, follows redirects, leaves a server alone when told to, keeps no
 * cookies. Errors are answers, not exceptions. Safe for use by many threads.
 */
public final class FeedFetcher {
    private static final int MAX_REDIRECTS = 5;
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5";

    private final FetchSettings settings;
    private final Clock clock;
    private final HttpClient client;

    public FeedFetcher(FetchSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Asks once.
     *
     * @param address http or https
     * @param known what the server said of the copy that we have, or {@link Validators#NONE}
     */
    public Fetched fetch(URI address, Validators known) {
        URI at = address;
        URI lasting = address;
        boolean permanent = true;
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            Optional<String> refusal = refusal(at);
            if (refusal.isPresent()) {
                return new Fetched.Failed(at + " " + refusal.get(), true);
            }
            HttpResponse<byte[]> response;
            try {
                response = send(at, known);
            } catch (IOException e) {
                return new Fetched.Failed(at + " cannot be fetched: " + reason(e), false);
            }
            Optional<URI> next = redirect(at, response);
            if (next.isEmpty()) {
                return answer(at, response, lasting);
            }
            permanent &= response.statusCode() == 301 || response.statusCode() == 308;
            at = next.get();
            lasting = permanent ? at : lasting;
        }
        return new Fetched.Failed(
                address + " redirects more than " + MAX_REDIRECTS + " times; give the feed's own address", false);
    }

    private Optional<String> refusal(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
            return Optional.of("is no address of the web; give http://... or https://...");
        }
        if (settings.allowPrivate()) {
            return Optional.empty();
        }
        try {
            return Addresses.anyPrivate(address.getHost())
                    ? Optional.of("leads into a private network, which is not allowed here")
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private HttpResponse<byte[]> send(URI address, Validators known) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(settings.timeout())
                .header("User-Agent", settings.userAgent())
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), info -> new CappedBody(settings.maxBytes()));
        // The client's own time-out ends with the headers; a body that trickles would hold the reader for ever.
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer within " + settings.timeout().toSeconds() + " s", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Optional<URI> redirect(URI from, HttpResponse<byte[]> response) {
        boolean redirects =
                switch (response.statusCode()) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
        Optional<String> location = response.headers().firstValue("Location");
        if (!redirects || location.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(from.resolve(location.get().strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Fetched answer(URI from, HttpResponse<byte[]> response, URI lasting) {
        Instant now = clock.instant();
        HttpHeaders headers = response.headers();
        int status = response.statusCode();
        return switch (status) {
            case 200 -> fresh(from, response, lasting, now);
            case 304 -> new Fetched.Unchanged(lasting, Waits.freshFor(headers, now));
            case 429, 503 ->
                new Fetched.Later(Waits.retryAfter(headers, now), from + " asks for a pause (" + status + ")");
            case 401, 403 -> new Fetched.Failed(from + " does not let us in (" + status + ")", false);
            case 404 -> new Fetched.Failed(from + " does not exist (404); check the address", false);
            case 410 -> new Fetched.Failed(from + " is gone for good (410); take it off the list", true);
            default -> new Fetched.Failed(from + " answered " + status, false);
        };
    }

    private Fetched fresh(URI from, HttpResponse<byte[]> response, URI lasting, Instant now) {
        HttpHeaders headers = response.headers();
        try {
            boolean zipped = headers.firstValue("Content-Encoding")
                    .orElse("")
                    .toLowerCase(Locale.ROOT)
                    .contains("gzip");
            byte[] body = zipped ? unzip(response.body()) : response.body();
            Validators validators = new Validators(
                    headers.firstValue("ETag").orElse(null),
                    headers.firstValue("Last-Modified").orElse(null));
            return new Fetched.Fresh(body, validators, lasting, Waits.freshFor(headers, now));
        } catch (IOException e) {
            return new Fetched.Failed(from + " cannot be unzipped: " + reason(e), false);
        }
    }

    private byte[] unzip(byte[] zipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            byte[] body = in.readNBytes(settings.maxBytes() + 1);
            if (body.length > settings.maxBytes()) {
                throw CappedBody.tooLarge(settings.maxBytes());
            }
            return body;
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
