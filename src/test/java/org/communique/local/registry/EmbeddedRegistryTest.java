package org.communique.local.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shapes and codes after Confluent's API reference for the schema registry. */
class EmbeddedRegistryTest {

    private static final String V1 =
            "{\"type\":\"record\",\"name\":\"T\",\"doc\":\"d\",\"fields\":[{\"name\":\"a\",\"type\":\"string\"}]}";
    private static final String V1_SPACED = V1.replace(",", " ,\n ");
    private static final String V2 = V1.replace("]}", ",{\"name\":\"b\",\"type\":\"int\",\"default\":0}]}");
    private static final String V3_NO_DEFAULT = V1.replace("]}", ",{\"name\":\"c\",\"type\":\"int\"}]}");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedRegistry registry;
    private EmbeddedRegistry.Server server;

    private record Answer(int status, String type, JsonNode body) {}

    @BeforeEach
    void start() {
        registry = EmbeddedRegistry.inMemory();
        server = registry.start(0);
    }

    @AfterEach
    void stop() {
        server.close();
        registry.close();
    }

    @Test
    void shouldRegisterAndTellItBackInConfluentsShapes() {
        assertThat(register("s", V1).toString()).isEqualTo("{\"id\":1}");
        assertThat(get("/subjects").toString()).isEqualTo("[\"s\"]");
        assertThat(get("/subjects/s/versions").toString()).isEqualTo("[1]");
        assertThat(get("/subjects/s/versions/latest"))
                .isEqualTo(get("/subjects/s/versions/1"))
                .isEqualTo(get("/subjects/s/versions/-1"));
        assertThat(get("/subjects/s/versions/1").toString())
                .isEqualTo("{\"subject\":\"s\",\"version\":1,\"id\":1,\"schema\":"
                        + JsonNodeFactory.instance.textNode(V1) + "}");
        assertThat(get("/subjects/s/versions/1/schema").toString()).isEqualTo(V1);
        assertThat(get("/schemas/ids/1").path("schema").asText()).isEqualTo(V1);
        assertThat(get("/schemas/ids/1").has("maxId")).isFalse();
        assertThat(get("/schemas/ids/1?fetchMaxId=true").path("maxId").asInt()).isEqualTo(1);
        assertThat(get("/schemas/ids/1/schema").toString()).isEqualTo(V1);
        assertThat(get("/schemas/ids/1/versions").toString()).isEqualTo("[{\"subject\":\"s\",\"version\":1}]");
        assertThat(get("/schemas/ids/1/subjects").toString()).isEqualTo("[\"s\"]");
        assertThat(get("/schemas/types").toString()).isEqualTo("[\"AVRO\"]");
        assertThat(get("/schemas")).hasSize(1);
        assertThat(get("/subjects/s/versions/1/referencedby")).isEmpty();
        assertThat(get("/").toString()).isEqualTo("{}");
        assertThat(call("GET", "/subjects", null).type()).isEqualTo("application/vnd.schemaregistry.v1+json");
    }

    @Test
    void shouldKeepTheIdOfASchemaHoweverItIsSpacedAndWhereverItIs() {
        assertThat(register("s", V1).path("id").asInt()).isEqualTo(1);
        assertThat(register("s", V1_SPACED).path("id").asInt()).isEqualTo(1);
        assertThat(register("t", V1).path("id").asInt()).isEqualTo(1);
        assertThat(register("s", V2).path("id").asInt()).isEqualTo(2);
        assertThat(get("/subjects/s/versions").toString()).isEqualTo("[1,2]");
        assertThat(post("/subjects/s?normalize=false&deleted=false", schema(V1_SPACED))
                        .body()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void shouldAnswerWithConfluentsCodes() {
        register("s", V1);

        assertError(call("GET", "/subjects/none/versions", null), 404, 40401);
        assertError(call("GET", "/subjects/none/versions/1", null), 404, 40401);
        assertError(post("/subjects/none", schema(V1)), 404, 40401);
        assertError(call("DELETE", "/subjects/none", null), 404, 40401);
        assertError(call("GET", "/subjects/s/versions/9", null), 404, 40402);
        assertError(post("/subjects/s", schema(V2)), 404, 40403);
        assertError(call("GET", "/schemas/ids/99", null), 404, 40403);
        assertError(call("GET", "/schemas/ids/4294967295", null), 404, 40403);
        assertError(post("/subjects/s/versions", schema(V3_NO_DEFAULT)), 409, 409);
        assertError(post("/subjects/s/versions", schema("{\"type\":\"record\"}")), 422, 42201);
        assertError(post("/subjects/s/versions", schema("{")), 422, 42201);
        assertError(post("/subjects/s/versions", "{}"), 422, 42201);
        assertError(post("/subjects/s/versions", "{\"schemaType\":\"PROTOBUF\",\"schema\":\"x\"}"), 422, 42201);
        assertError(
                post("/subjects/s/versions", "{\"schema\":\"\\\"x\\\"\",\"references\":[{\"name\":\"x\"}]}"),
                422,
                42201);
        assertError(call("GET", "/subjects/s/versions/0", null), 422, 42202);
        assertError(call("GET", "/subjects/s/versions/first", null), 422, 42202);
        assertError(call("PUT", "/config", "{\"compatibility\":\"SIDEWAYS\"}"), 422, 42203);
        assertError(call("PUT", "/mode", "{\"mode\":\"IMPORT\"}"), 422, 42205);
        assertError(call("GET", "/config/s", null), 404, 40408);
        assertError(call("GET", "/mode/s", null), 404, 40409);
        assertError(post("/subjects/s/versions", "not json"), 400, 400);
        assertError(call("GET", "/associations/resources/-/topic", null), 404, 404);
    }

    @Test
    void shouldTellWhatStandsInTheWay() {
        register("s", V1);

        JsonNode verdict = post("/compatibility/subjects/s/versions/latest?verbose=true", schema(V3_NO_DEFAULT))
                .body();

        assertThat(verdict.path("is_compatible").asBoolean()).isFalse();
        assertThat(verdict.at("/messages/0").asText())
                .contains("READER_FIELD_MISSING_DEFAULT_VALUE")
                .contains("c");
        assertThat(post("/compatibility/subjects/s/versions", schema(V2)).body().toString())
                .isEqualTo("{\"is_compatible\":true}");
        assertThat(post("/compatibility/subjects/none/versions/latest", schema(V2))
                        .body()
                        .path("is_compatible")
                        .asBoolean())
                .isTrue();
        assertError(post("/compatibility/subjects/s/versions/7", schema(V2)), 404, 40402);
        assertThat(get("/subjects/s/versions").toString()).isEqualTo("[1]");
    }

    @Test
    void shouldHoldSubjectsToTheirLevels() {
        assertThat(get("/config").toString()).isEqualTo("{\"compatibilityLevel\":\"BACKWARD_TRANSITIVE\"}");
        register("s", V1);

        assertThat(call("PUT", "/config/s", "{\"compatibility\":\"NONE\"}")
                        .body()
                        .toString())
                .isEqualTo("{\"compatibility\":\"NONE\"}");
        assertThat(get("/config/s").path("compatibilityLevel").asText()).isEqualTo("NONE");
        assertThat(register("s", V3_NO_DEFAULT).path("id").asInt()).isEqualTo(2);
        assertThat(call("DELETE", "/config/s", null)
                        .body()
                        .path("compatibilityLevel")
                        .asText())
                .isEqualTo("NONE");
        assertThat(get("/config/s?defaultToGlobal=true")
                        .path("compatibilityLevel")
                        .asText())
                .isEqualTo("BACKWARD_TRANSITIVE");
        assertThat(call("PUT", "/config", "{\"compatibility\":\"full\"}")
                        .body()
                        .path("compatibility")
                        .asText())
                .isEqualTo("FULL");
        assertThat(call("DELETE", "/config", null).status()).isEqualTo(200);
        assertThat(get("/config").path("compatibilityLevel").asText()).isEqualTo("BACKWARD_TRANSITIVE");
        assertThat(get("/mode").path("mode").asText()).isEqualTo("READWRITE");
    }

    @Test
    void shouldDeleteInTwoSteps() {
        register("s", V1);
        register("s", V2);

        assertError(call("DELETE", "/subjects/s/versions/1?permanent=true", null), 404, 40407);
        assertThat(call("DELETE", "/subjects/s/versions/1", null).body().toString())
                .isEqualTo("1");
        assertError(call("DELETE", "/subjects/s/versions/1", null), 404, 40406);
        assertThat(get("/subjects/s/versions").toString()).isEqualTo("[2]");
        assertThat(get("/subjects/s/versions?deleted=true").toString()).isEqualTo("[1,2]");
        assertThat(get("/schemas/ids/1").path("schema").asText()).isEqualTo(V1);
        assertThat(call("DELETE", "/subjects/s/versions/1?permanent=true", null).status())
                .isEqualTo(200);
        assertError(call("GET", "/schemas/ids/1", null), 404, 40403);

        assertError(call("DELETE", "/subjects/s?permanent=true", null), 404, 40405);
        assertThat(call("DELETE", "/subjects/s", null).body().toString()).isEqualTo("[2]");
        assertError(call("DELETE", "/subjects/s", null), 404, 40404);
        assertThat(get("/subjects")).isEmpty();
        assertThat(get("/subjects?deleted=true").toString()).isEqualTo("[\"s\"]");
        assertThat(call("DELETE", "/subjects/s?permanent=true", null).body().toString())
                .isEqualTo("[2]");
        assertThat(get("/subjects?deleted=true")).isEmpty();
        assertThat(register("s", V2).path("id").asInt()).isEqualTo(2);
    }

    @Test
    void shouldNumberVersionsOnAfterASoftDeletion() {
        register("s", V1);
        call("DELETE", "/subjects/s", null);

        assertThat(register("s", V1).path("id").asInt()).isEqualTo(1);
        assertThat(get("/subjects/s/versions").toString()).isEqualTo("[2]");
    }

    @Test
    void shouldShareAServerUnderAPrefix() {
        Javalin shared = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/", context -> context.result("the console"));
            registry.routes(config.routes, "/registry");
        });
        shared.start("127.0.0.1", 0);
        try {
            register("s", V1);
            assertThat(callAt("http://127.0.0.1:" + shared.port() + "/registry", "GET", "/subjects", null)
                            .body()
                            .toString())
                    .isEqualTo("[\"s\"]");
            assertThat(callAt("http://127.0.0.1:" + shared.port() + "/registry", "GET", "/", null)
                            .body()
                            .toString())
                    .isEqualTo("{}");
        } finally {
            shared.stop();
        }
    }

    private static void assertError(Answer answer, int status, int code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("error_code").asInt()).isEqualTo(code);
        assertThat(answer.body().path("message").asText()).isNotBlank();
    }

    private static String schema(String text) {
        return JsonNodeFactory.instance.objectNode().put("schema", text).toString();
    }

    private JsonNode register(String subject, String text) {
        return post("/subjects/" + subject + "/versions", schema(text)).body();
    }

    private JsonNode get(String path) {
        Answer answer = call("GET", path, null);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private Answer post(String path, String body) {
        return call("POST", path, body);
    }

    private Answer call(String method, String path, String body) {
        return callAt(server.url(), method, path, body);
    }

    private Answer callAt(String base, String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    json.readTree(response.body()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
