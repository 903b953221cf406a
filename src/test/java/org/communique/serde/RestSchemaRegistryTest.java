package org.communique.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.communique.local.registry.EmbeddedRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestSchemaRegistryTest {

    private static final Schema THING =
            SchemaBuilder.record("x.Thing").fields().requiredString("name").endRecord();

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Queue<Consumer<Context>> answers = new ArrayDeque<>();

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
    }

    @Test
    void shouldRegisterAndFetchThroughTheEmbeddedRegistry() {
        String url = embedded();
        int id = registry(url).register("things-value", THING);

        RestSchemaRegistry another = registry(url);
        assertThat(another.schemaById(id)).isEqualTo(THING);
        assertThat(another.idOf("things-value", THING)).isEqualTo(id);
        assertThat(another.register("things-value", THING)).isEqualTo(id);
    }

    @Test
    void shouldSayThatAnIdIsUnknownAndAskAgainNextTime() {
        String url = embedded();
        RestSchemaRegistry reader = registry(url);

        assertThatExceptionOfType(UnknownSchemaIdException.class)
                .isThrownBy(() -> reader.schemaById(1))
                .withMessageContaining(url);

        registry(url).register("things-value", THING);
        assertThat(reader.schemaById(1)).isEqualTo(THING);
    }

    @Test
    void shouldHoldASubjectToALevel() {
        RestSchemaRegistry registry = registry(embedded());
        Schema other =
                SchemaBuilder.record("x.Thing").fields().requiredString("title").endRecord();

        SchemaRegistration.registerAll(registry, Map.of("things-value", THING));

        assertThatExceptionOfType(RegistryRefusedException.class)
                .isThrownBy(() -> registry.register("things-value", other))
                .withMessageContaining("things-value")
                .withMessageContaining("title")
                .withMessageContaining("Change the schema")
                .satisfies(e -> assertThat(e.errorCode()).isEqualTo(409));
    }

    @Test
    void shouldGoOnWhereTheLevelIsForAdministratorsOnly() {
        RestSchemaRegistry registry = registry(stub());
        answers.add(json(200, "{\"id\":7}"));
        answers.add(json(404, "{\"error_code\":40408,\"message\":\"none\"}"));
        answers.add(json(403, "{\"error_code\":40301,\"message\":\"not you\"}"));

        assertThat(SchemaRegistration.registerAll(registry, Map.of("t-value", THING)))
                .containsEntry("t-value", 7);
        assertThat(requests)
                .containsExactly("POST /subjects/t-value/versions", "GET /config/t-value", "PUT /config/t-value");
    }

    @Test
    void shouldStopWhereTheLevelIsRefusedForAnotherReason() {
        RestSchemaRegistry registry = registry(stub());
        answers.add(json(200, "{\"id\":7}"));
        answers.add(json(200, "{\"compatibilityLevel\":\"NONE\"}"));
        answers.add(json(422, "{\"error_code\":42203,\"message\":\"what level?\"}"));

        assertThatExceptionOfType(RegistryRefusedException.class)
                .isThrownBy(() -> SchemaRegistration.registerAll(registry, Map.of("t-value", THING)))
                .withMessageContaining("what level?");
    }

    @Test
    void shouldTakeALevelThatAnotherProcessHasJustSet() {
        RestSchemaRegistry registry = registry(stub());
        answers.add(json(404, "{\"error_code\":40408,\"message\":\"none\"}"));
        answers.add(json(409, "{\"error_code\":40902,\"message\":\"exists already\"}"));
        answers.add(json(200, "{\"compatibilityLevel\":\"BACKWARD_TRANSITIVE\"}"));

        registry.requireCompatibility("t-value", "BACKWARD_TRANSITIVE");

        assertThat(requests).containsExactly("GET /config/t-value", "PUT /config/t-value", "GET /config/t-value");
    }

    @Test
    void shouldAskOnceForEachSchema() {
        RestSchemaRegistry registry = registry(stub());
        answers.add(json(200, "{\"id\":7}"));

        assertThat(registry.register("t-value", THING)).isEqualTo(7);
        assertThat(registry.register("t-value", THING)).isEqualTo(7);
        assertThat(registry.idOf("t-value", THING)).isEqualTo(7);
        assertThat(registry.schemaById(7)).isEqualTo(THING);

        assertThat(requests).containsExactly("POST /subjects/t-value/versions");
    }

    @Test
    void shouldTryAgainWhereTheServerFails() {
        RestSchemaRegistry registry = registry(stub());
        answers.add(json(503, "{\"error_code\":50003,\"message\":\"no leader\"}"));
        answers.add(json(429, ""));
        answers.add(json(200, "{\"schema\":\"\\\"string\\\"\"}"));

        assertThat(registry.schemaById(3)).isEqualTo(Schema.create(Schema.Type.STRING));
        assertThat(requests).hasSize(3);
    }

    @Test
    void shouldTurnToTheNextUrlAndStayThere() {
        RestSchemaRegistry registry = registry(closedPort() + "," + stub());
        answers.add(json(200, "{\"schema\":\"\\\"string\\\"\"}"));
        answers.add(json(200, "{\"schema\":\"\\\"long\\\"\"}"));

        assertThat(registry.schemaById(3)).isEqualTo(Schema.create(Schema.Type.STRING));
        assertThat(registry.schemaById(4)).isEqualTo(Schema.create(Schema.Type.LONG));
    }

    @Test
    void shouldNameTheUrlAndTheWayOutWhereNobodyListens() {
        String url = closedPort();

        assertThatExceptionOfType(RegistryUnavailableException.class)
                .isThrownBy(() -> SchemaRegistration.registerAll(registry(url), Schemas.bySubject("communique.")))
                .withMessageContaining(url)
                .withMessageContaining("communique.articles-value")
                .withMessageContaining("Start the registry, or correct schema.registry.url")
                .satisfies(e -> assertThat(e)
                        .isInstanceOf(RetriableException.class)
                        .isNotInstanceOf(SerializationException.class))
                .satisfies(e -> assertThat(BadRecords.codeOf(e)).isEmpty());
    }

    @Test
    void shouldNotBlameTheRecordWhereTheServerIsNoRegistry() {
        RestSchemaRegistry registry = registry(stub());
        answers.add(context -> context.status(404).html("<h1>nothing here</h1>"));

        assertThatExceptionOfType(RegistryRefusedException.class)
                .isThrownBy(() -> registry.schemaById(3))
                .withMessageContaining("There may be no schema registry at that address")
                .satisfies(e -> assertThat(BadRecords.codeOf(e)).isEmpty());
    }

    @Test
    void shouldNotBlameTheRecordWhereTheAnswerIsNoSchema() {
        RestSchemaRegistry registry = registry(stub());
        answers.add(context -> context.html("<h1>welcome</h1>"));

        assertThatExceptionOfType(RegistryRefusedException.class).isThrownBy(() -> registry.schemaById(3));
    }

    @Test
    void shouldRefuseSchemasThatAreNoAvroOrInPieces() {
        RestSchemaRegistry registry = registry(stub());
        answers.add(json(200, "{\"schemaType\":\"PROTOBUF\",\"schema\":\"syntax\"}"));
        answers.add(
                json(
                        200,
                        "{\"schema\":\"\\\"x.Other\\\"\",\"references\":[{\"name\":\"x.Other\",\"subject\":\"o\",\"version\":1}]}"));
        answers.add(json(200, "{\"schema\":\"{\"}"));

        assertThatExceptionOfType(UnknownSchemaIdException.class)
                .isThrownBy(() -> registry.schemaById(1))
                .withMessageContaining("PROTOBUF");
        assertThatExceptionOfType(UnknownSchemaIdException.class)
                .isThrownBy(() -> registry.schemaById(2))
                .withMessageContaining("references");
        assertThatExceptionOfType(UnknownSchemaIdException.class)
                .isThrownBy(() -> registry.schemaById(3))
                .withMessageContaining("no Avro schema");
    }

    @Test
    void shouldShowItsCredentialsToTheRegistryAndToNobodyElse() {
        String url = stub();
        RegistryConfig config = RegistryConfig.from(Map.of(
                "schema.registry.url",
                url,
                "basic.auth.credentials.source",
                "USER_INFO",
                "basic.auth.user.info",
                "desk:secret"));
        answers.add(context -> {
            assertThat(context.basicAuthCredentials().getPassword()).isEqualTo("secret");
            json(401, "{\"error_code\":40101,\"message\":\"no\"}").accept(context);
        });

        assertThat(config.toString()).doesNotContain("secret");
        assertThatExceptionOfType(RegistryRefusedException.class)
                .isThrownBy(() -> new RestSchemaRegistry(config).schemaById(1))
                .withMessageContaining("basic.auth.user.info")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"))
                .satisfies(e -> assertThat(e.errorCode()).isEqualTo(40101));
    }

    @Test
    void shouldWriteSubjectsIntoThePathSafely() {
        RestSchemaRegistry registry = registry(stub());
        answers.add(json(200, "{\"id\":1}"));

        registry.register("a b?c-value", THING);

        assertThat(requests).containsExactly("POST /subjects/a%20b%3Fc-value/versions");
    }

    private String embedded() {
        EmbeddedRegistry registry = EmbeddedRegistry.inMemory();
        EmbeddedRegistry.Server server = registry.start(0);
        opened.add(server);
        return server.url();
    }

    private String stub() {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/*", this::answer);
            config.routes.post("/*", this::answer);
            config.routes.put("/*", this::answer);
        });
        server.start("127.0.0.1", 0);
        opened.add(server::stop);
        return "http://127.0.0.1:" + server.port();
    }

    private void answer(Context context) {
        requests.add(context.method() + " " + context.req().getRequestURI());
        answers.remove().accept(context);
    }

    private static Consumer<Context> json(int status, String body) {
        return context -> context.status(status).contentType("application/json").result(body);
    }

    private static RestSchemaRegistry registry(String url) {
        return new RestSchemaRegistry(RegistryConfig.from(Map.of("schema.registry.url", url, "retries.wait.ms", "1")));
    }

    private static String closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
