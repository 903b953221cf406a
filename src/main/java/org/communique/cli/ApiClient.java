package org.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The HTTP port of a running pipeline, as an option and as a client. */
final class ApiClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Option(
            names = "--url",
            defaultValue = "${COMMUNIQUE_URL:-http://127.0.0.1:8080}",
            description = "Where the pipeline answers (default: ${DEFAULT-VALUE}; COMMUNIQUE_URL sets another)")
    private URI url;

    @Option(names = "--json", description = "JSON as the pipeline answers it, for machines")
    private boolean json;

    boolean json() {
        return json;
    }

    /**
     * Asks.
     *
     * @throws CommandFailure where nobody answers, or with a problem
     */
    JsonNode get(String path, Map<String, String> query) throws InterruptedException {
        String asked = query.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI uri = URI.create(url.toString().replaceAll("/+$", "") + path + (asked.isEmpty() ? "" : "?" + asked));
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new CommandFailure(uri + " answers " + answer.statusCode() + ": " + detail(answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new CommandFailure("No pipeline answers at " + url
                    + ". Start one with `communique demo` or `communique run`, or name another with --url");
        }
    }

    private static String detail(String body) {
        try {
            return JSON.readTree(body).path("detail").asText(body);
        } catch (IOException e) {
            return body;
        }
    }
}
