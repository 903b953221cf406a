package org.communique.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.communique.local.registry.EmbeddedRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Proof of the wire format and of the registry by a program that is not ours: src/test/js/README.md tells how to install it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ConfluentClientIT {

    private static final Path PROGRAM = Path.of("src/test/js");
    private static final int RECORDS_PER_TOPIC = 20;

    @TempDir
    Path directory;

    @Test
    void shouldReadOurBytesAndWriteTheSame() throws Exception {
        assumeTrue(
                Files.isDirectory(PROGRAM.resolve("node_modules")),
                "Confluent's JavaScript client is not installed: see src/test/js/README.md");
        String given = System.getProperty("proof.registry.url", "");
        try (EmbeddedRegistry registry = EmbeddedRegistry.inMemory();
                EmbeddedRegistry.Server server = registry.start(0)) {
            String url = given.isEmpty() ? server.url() : given;
            List<byte[]> ours = new ArrayList<>();
            List<String> lines = new ArrayList<>();
            serialize(url, ours, lines);

            List<JsonNode> answers = recode(url, lines);

            assertThat(answers).hasSize(ours.size());
            for (int i = 0; i < ours.size(); i++) {
                assertThat(answers.get(i).path("bytes").asText())
                        .as(lines.get(i))
                        .isEqualTo(Base64.getEncoder().encodeToString(ours.get(i)));
            }
            JsonNode article = answers.get(0).path("record");
            assertThat(article.path("id").asText()).isEqualTo("a-1");
            assertThat(article.path("title").asText()).isEqualTo("Two leaders meet — 会談");
            assertThat(article.path("published").asLong()).isEqualTo(SampleRecords.ELEVEN.toEpochMilli());
        }
    }

    private static void serialize(String url, List<byte[]> ours, List<String> lines) {
        RestSchemaRegistry registry = new RestSchemaRegistry(RegistryConfig.at(url));
        Map<String, Integer> ids = SchemaRegistration.registerAll(registry, Schemas.bySubject("communique."));
        CommuniqueAvroSerializer<SpecificRecord> serializer = new CommuniqueAvroSerializer<>(registry);
        CommuniqueAvroDeserializer<SpecificRecord> deserializer = new CommuniqueAvroDeserializer<>(registry);
        add("communique.articles", serializer.serialize("communique.articles", SampleRecords.article()), ours, lines);
        for (Map.Entry<String, Schema> entry : Schemas.byTopic().entrySet()) {
            String topic = "communique." + entry.getKey();
            int id = ids.get(Schemas.valueSubject(topic));
            for (int seed = 0; seed < RECORDS_PER_TOPIC; seed++) {
                byte[] random = SampleRecords.wire(id, SampleRecords.randomAvro(entry.getValue(), seed));
                add(topic, serializer.serialize(topic, deserializer.deserialize(topic, random)), ours, lines);
            }
        }
    }

    private static void add(String topic, byte[] bytes, List<byte[]> ours, List<String> lines) {
        ours.add(bytes);
        lines.add(topic + " " + Base64.getEncoder().encodeToString(bytes));
    }

    private List<JsonNode> recode(String url, List<String> lines) throws IOException, InterruptedException {
        Path in = Files.write(directory.resolve("in"), lines);
        Path out = directory.resolve("out");
        Process node = new ProcessBuilder("node", "recode.mjs", url)
                .directory(PROGRAM.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        boolean ended = node.waitFor(1, TimeUnit.MINUTES);
        node.destroyForcibly();
        assertThat(ended).as("node ended by itself").isTrue();
        assertThat(node.exitValue()).isZero();
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            answers.add(json.readTree(line));
        }
        return answers;
    }
}
