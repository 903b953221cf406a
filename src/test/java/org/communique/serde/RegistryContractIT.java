package org.communique.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.communique.local.registry.EmbeddedRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the pipeline needs of any registry: of the embedded one by default, of another with
 * {@code -Dproof.registry.url=http://127.0.0.1:8080/apis/ccompat/v7}.
 */
class RegistryContractIT {

    /** Fresh in each run, as the other registry may remember the last. */
    private final String name = "proof" + UUID.randomUUID().toString().replace("-", "");

    private final String subject = name + "-value";
    private EmbeddedRegistry embedded;
    private EmbeddedRegistry.Server server;
    private String url;

    @BeforeEach
    void start() {
        embedded = EmbeddedRegistry.inMemory();
        server = embedded.start(0);
        url = System.getProperty("proof.registry.url", server.url());
    }

    @AfterEach
    void stop() {
        server.close();
        embedded.close();
    }

    @Test
    void shouldGiveOneIdToOneSchema() {
        int id = client().register(subject, schema("a"));

        assertThat(client().register(subject, schema("a"))).isEqualTo(id);
        assertThat(client().idOf(subject, schema("a"))).isEqualTo(id);
        assertThat(client().register(name + "2-value", schema("a"))).isEqualTo(id);
        assertThat(client().schemaById(id)).hasToString(schema("a").toString());
    }

    @Test
    void shouldTakeAllPublicSchemasTwice() {
        Map<String, Schema> schemas = Schemas.bySubject(name + ".");

        Map<String, Integer> ids = SchemaRegistration.registerAll(client(), schemas);

        assertThat(SchemaRegistration.registerAll(client(), schemas)).isEqualTo(ids);
        RestSchemaRegistry reader = client();
        ids.forEach((name, id) ->
                assertThat(reader.schemaById(id)).hasToString(schemas.get(name).toString()));
    }

    @Test
    void shouldRefuseWhatCannotReadAnyOlderVersion() {
        SchemaRegistration.registerAll(client(), Map.of(subject, schema("a")));
        SchemaRegistration.registerAll(
                client(),
                Map.of(
                        subject,
                        SchemaBuilder.record(name).fields().optionalString("b").endRecord()));

        assertThatExceptionOfType(RegistryRefusedException.class)
                .isThrownBy(() -> client().register(subject, schema("c")))
                .withMessageContaining(subject)
                .satisfies(e -> assertThat(e.status()).isEqualTo(409));
    }

    @Test
    void shouldTellAnUnknownIdFromAllElse() {
        for (int id : new int[] {Integer.MAX_VALUE, 0, -1}) {
            assertThatExceptionOfType(UnknownSchemaIdException.class).isThrownBy(() -> client().schemaById(id));
        }
    }

    @Test
    void shouldSayThatNobodyRegisteredTheSchema() {
        assertThatExceptionOfType(RegistryRefusedException.class)
                .isThrownBy(() -> client().idOf(subject, schema("a")))
                .satisfies(e -> assertThat(e.status()).isEqualTo(404));
    }

    private Schema schema(String field) {
        return SchemaBuilder.record(name)
                .doc("A proof.")
                .fields()
                .requiredString(field)
                .endRecord();
    }

    private RestSchemaRegistry client() {
        return new RestSchemaRegistry(RegistryConfig.at(url));
    }
}
