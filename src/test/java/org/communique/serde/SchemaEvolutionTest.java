package org.communique.serde;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.specific.SpecificRecord;
import org.communique.local.registry.EmbeddedRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever any release wrote can be read by the classes of today. */
class SchemaEvolutionTest {

    /**
     * One schema of one release.
     *
     * @param release its number
     * @param topic without prefix
     */
    record Released(int release, String topic, Schema schema) {
        @Override
        public String toString() {
            return topic + " of release " + release;
        }
    }

    static List<Released> released() {
        try (Stream<Path> files = Files.walk(ReleaseSchemas.RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".avsc"))
                    .map(SchemaEvolutionTest::read)
                    .sorted(Comparator.comparingInt(Released::release).thenComparing(Released::topic))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void shouldKeepEveryTopicOfEveryRelease() {
        assertThat(released()).isNotEmpty();
        assertThat(released().stream().map(Released::topic).distinct())
                .allSatisfy(topic -> assertThat(Schemas.byTopic()).containsKey(topic));
        assertThat(released().stream().filter(one -> one.release() == 1)).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("released")
    void shouldBeReadableByTheSchemaOfToday(Released old) {
        Schema today = Schemas.byTopic().get(old.topic());

        var verdict = SchemaCompatibility.checkReaderWriterCompatibility(today, old.schema());

        assertThat(verdict.getResult().getIncompatibilities()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void shouldDecodeIntoTheClassOfTodayAndBack(Released old) {
        SchemaRegistry registry = new MemorySchemaRegistry();
        int id = registry.register(old.topic() + "-value", old.schema());
        CommuniqueAvroDeserializer<SpecificRecord> deserializer = new CommuniqueAvroDeserializer<>(registry);
        CommuniqueAvroSerializer<SpecificRecord> serializer = new CommuniqueAvroSerializer<>(registry);
        for (int seed = 0; seed < 50; seed++) {
            byte[] written = SampleRecords.wire(id, SampleRecords.randomAvro(old.schema(), seed));

            SpecificRecord record = deserializer.deserialize(old.topic(), written);

            byte[] rewritten = serializer.serialize(old.topic(), record);
            // As JSON, since Avro's equals stumbles over dates in unions of nested records.
            SpecificRecord again = deserializer.deserialize(old.topic(), rewritten);
            assertThat(AvroJson.tree(again)).isEqualTo(AvroJson.tree(record));
        }
    }

    @Test
    void shouldPassARegistryThatHoldsAllReleases() {
        try (EmbeddedRegistry embedded = EmbeddedRegistry.inMemory();
                EmbeddedRegistry.Server server = embedded.start(0)) {
            SchemaRegistry registry = new RestSchemaRegistry(RegistryConfig.at(server.url()));
            for (Released old : released()) {
                SchemaRegistration.registerAll(registry, Map.of(Schemas.valueSubject(old.topic()), old.schema()));
            }

            assertThat(SchemaRegistration.registerAll(registry, Schemas.bySubject("")))
                    .hasSize(8);
        }
    }

    private static Released read(Path file) {
        try {
            String topic = file.getFileName().toString().replace(".avsc", "");
            int release = Integer.parseInt(file.getParent().getFileName().toString());
            return new Released(release, topic, new Schema.Parser().parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
