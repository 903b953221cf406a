package org.communique.serde;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.InterruptException;

/** Sends one request to whichever registry answers: the last good one first, then the others, then all again after a pause. Thread safe. */
final class HttpExchange {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final RegistryConfig config;
    private final HttpClient http;
    private final AtomicInteger lastGood = new AtomicInteger();

    HttpExchange(RegistryConfig config) {
        this.config = config;
        // Some registries stumble over the offer to upgrade to HTTP/2 that Java adds to plain requests.
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.connectTimeout())
                .build();
    }

    /** What a registry said, whether it agreed or not. */
    record Answer(String url, int status, JsonNode body) {

        boolean agreed() {
            return status >= 200 && status < 300;
        }

        /** The registry's own error code; the HTTP status where the body has none. */
        int errorCode() {
            return body.path("error_code").asInt(status);
        }

        String message() {
            return body.path("message").asText("HTTP status " + status);
        }
    }

    /**
     * Asks until one answers.
     *
     * @param what the aim of the call, for messages: "register schema X"
     * @param json the body; null for none
     * @throws RegistryUnavailableException after all retries
     */
    Answer call(String what, String method, String path, JsonNode json) {
        Duration wait = config.retryWait();
        for (int retry = 0; ; retry++) {
            List<RegistryUnavailableException.FailedCall> failures = new ArrayList<>();
            Exception cause = null;
            int first = lastGood.get();
            for (int i = 0; i < config.urls().size(); i++) {
                int which = (first + i) % config.urls().size();
                String url = config.urls().get(which) + path;
                try {
                    HttpResponse<byte[]> response = http.send(request(url, method, json), BodyHandlers.ofByteArray());
                    if (!overloaded(response.statusCode())) {
                        lastGood.set(which);
                        return new Answer(url, response.statusCode(), parse(response.body()));
                    }
                    failures.add(
                            new RegistryUnavailableException.FailedCall(url, "HTTP status " + response.statusCode()));
                } catch (IOException e) {
                    failures.add(new RegistryUnavailableException.FailedCall(url, describe(e)));
                    cause = e;
                } catch (InterruptedException e) {
                    throw new InterruptException(e);
                }
            }
            if (retry >= config.retries()) {
                throw new RegistryUnavailableException(what, failures, cause);
            }
            pause(wait);
            wait = wait.multipliedBy(2);
        }
    }

    private HttpRequest request(String url, String method, JsonNode json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(config.readTimeout())
                .header("Accept", MEDIA_TYPE + ", application/json");
        config.userInfo().ifPresent(info -> request.header("Authorization", "Basic " + base64(info)));
        if (json == null) {
            return request.method(method, BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", MEDIA_TYPE)
                .method(method, BodyPublishers.ofString(json.toString()))
                .build();
    }

    private static boolean overloaded(int status) {
        return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS;
    }

    private static JsonNode parse(byte[] body) throws IOException {
        try {
            JsonNode json = JSON.readTree(body);
            return json == null ? MissingNode.getInstance() : json;
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static String describe(IOException e) {
        if (e instanceof ConnectException && e.getMessage() == null) {
            return "connection refused";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static void pause(Duration wait) {
        try {
            CompletableFuture.runAsync(
                            () -> {}, CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS))
                    .get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
