package org.communique.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.Article;
import communique.PubStatus;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommuniqueAvroTest {

    private static final String TOPIC = "communique.articles";

    private final SchemaRegistry registry = new MemorySchemaRegistry();
    private final CommuniqueAvroSerializer<Article> serializer = new CommuniqueAvroSerializer<>(registry);
    private final CommuniqueAvroDeserializer<SpecificRecord> deserializer = new CommuniqueAvroDeserializer<>(registry);

    static Iterable<Map.Entry<String, Schema>> topics() {
        return Schemas.byTopic().entrySet();
    }

    @Test
    void shouldWriteConfluentsWireFormatByteForByte() {
        registry.register("other", SchemaBuilder.record("x.Other").fields().endRecord());

        byte[] bytes = serializer.serialize(TOPIC, SampleRecords.article());

        assertThat(Arrays.copyOf(bytes, 5)).containsExactly(0, 0, 0, 0, 2);
        assertThat(registry.idOf(TOPIC + "-value", Schemas.published(Article.getClassSchema())))
                .isEqualTo(2);
        assertThat(deserializer.deserialize(TOPIC, bytes)).isEqualTo(SampleRecords.article());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void shouldReadWhatAnyWriterWroteAndWriteTheSameBytes(Map.Entry<String, Schema> topic) {
        int id = registry.register(topic.getKey() + "-value", topic.getValue());
        CommuniqueAvroSerializer<SpecificRecord> writer = new CommuniqueAvroSerializer<>(registry);
        for (int seed = 0; seed < 50; seed++) {
            byte[] bytes = SampleRecords.wire(id, SampleRecords.randomAvro(topic.getValue(), seed));

            SpecificRecord record = deserializer.deserialize(topic.getKey(), bytes);

            assertThat(record.getSchema().getFullName())
                    .isEqualTo(topic.getValue().getFullName());
            assertThat(writer.serialize(topic.getKey(), record)).isEqualTo(bytes);
        }
    }

    @Test
    void shouldPassNullThrough() {
        assertThat(serializer.serialize(TOPIC, null)).isNull();
        assertThat(deserializer.deserialize(TOPIC, null)).isNull();
    }

    @Test
    void shouldCallRecordsWithoutTheHeaderBadBytes() {
        for (byte[] value :
                new byte[][] {{}, {0}, {0, 0, 0, 1}, "{\"id\":1}".getBytes(StandardCharsets.UTF_8), {1, 0, 0, 0, 1, 2}
                }) {
            assertThatExceptionOfType(BadWireFormatException.class)
                    .isThrownBy(() -> deserializer.deserialize(TOPIC, value))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(BadRecordCode.BAD_BYTES))
                    .isInstanceOf(SerializationException.class);
        }
    }

    @Test
    void shouldTellAnUnknownSchemaId() {
        byte[] value = SampleRecords.wire(77, new byte[] {0});

        assertThatExceptionOfType(UnknownSchemaIdException.class)
                .isThrownBy(() -> deserializer.deserialize(TOPIC, value))
                .withMessageContaining("77")
                .satisfies(e -> assertThat(e.code()).isEqualTo(BadRecordCode.UNKNOWN_SCHEMA))
                .satisfies(e -> assertThat(e.id()).isEqualTo(77));
    }

    @Test
    void shouldCallARecordBadWhereverItIsCutOff() {
        byte[] whole = serializer.serialize(TOPIC, SampleRecords.article());
        for (int length = 5; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(BadAvroException.class)
                    .as("cut to %s of %s bytes", length, whole.length)
                    .isThrownBy(() -> deserializer.deserialize(TOPIC, cut))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(BadRecordCode.BAD_BYTES));
        }
    }

    @Test
    void shouldCallBytesAfterTheRecordBad() {
        byte[] whole = serializer.serialize(TOPIC, SampleRecords.article());

        assertThatExceptionOfType(BadAvroException.class)
                .isThrownBy(() -> deserializer.deserialize(TOPIC, Arrays.copyOf(whole, whole.length + 1)))
                .withMessageContaining("follow the end");
    }

    /** 2,000,000,000 as a zigzag varint, where the id's length or the count of a list stands. */
    @Test
    void shouldRefuseLengthsThatTheRecordDoesNotHold() {
        byte[] twoBillion = {(byte) 0x80, (byte) 0xd0, (byte) 0xac, (byte) 0xf3, 0x0e};
        Schema lists = SchemaBuilder.record("communique.Subscription")
                .fields()
                .name("pairs")
                .type()
                .array()
                .items()
                .nullType()
                .noDefault()
                .endRecord();
        int articles = registry.register("a-value", Schemas.published(Article.getClassSchema()));
        int hostile = registry.register("h-value", lists);

        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, SampleRecords.wire(articles, twoBillion)))
                .isInstanceOf(BadAvroException.class);
        assertThatThrownBy(() -> deserializer.deserialize(TOPIC, SampleRecords.wire(hostile, twoBillion)))
                .isInstanceOf(BadAvroException.class);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void shouldCallGarbageBadAndNeverFailOtherwise(Map.Entry<String, Schema> topic) {
        int id = registry.register(topic.getKey() + "-value", topic.getValue());
        Random random = new Random(1);
        int bad = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] sound = SampleRecords.randomAvro(topic.getValue(), i);
            byte[] value = SampleRecords.wire(id, i % 2 == 0 ? garbage(random) : garbled(sound, random));
            try {
                deserializer.deserialize(topic.getKey(), value);
            } catch (BadRecordException e) {
                bad++;
            }
        }
        assertThat(bad).isGreaterThan(500);
    }

    @Test
    void shouldReadAnOlderSchemaIntoTheClassOfToday() {
        Schema old = SchemaBuilder.record("communique.Article")
                .fields()
                .requiredString("gone")
                .requiredString("id")
                .name("pubStatus")
                .type()
                .enumeration("PubStatus")
                .symbols("USABLE", "SPIKED")
                .noDefault()
                .endRecord();
        GenericData.Record written = new GenericData.Record(old);
        written.put("gone", "x");
        written.put("id", "old");
        written.put(
                "pubStatus",
                new GenericData.EnumSymbol(old.getField("pubStatus").schema(), "SPIKED"));
        int id = registry.register("old-value", old);

        Article read =
                (Article) deserializer.deserialize(TOPIC, SampleRecords.wire(id, SampleRecords.avro(old, written)));

        assertThat(read.getId()).isEqualTo("old");
        assertThat(read.getVersion()).isEqualTo(1);
        assertThat(read.getPubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void shouldRefuseSchemasWithoutAClass() {
        int foreign = registry.register(
                "f-value", SchemaBuilder.record("elsewhere.Thing").fields().endRecord());
        int string = registry.register("s-value", Schema.create(Schema.Type.STRING));
        int library = registry.register(
                "l-value", SchemaBuilder.record("java.lang.Thread").fields().endRecord());

        for (int id : new int[] {foreign, string, library}) {
            assertThatExceptionOfType(BadAvroException.class)
                    .isThrownBy(() -> deserializer.deserialize(TOPIC, SampleRecords.wire(id, new byte[0])))
                    .withMessageContaining("no class");
        }
    }

    @Test
    void shouldSayWhichRecordBreaksItsOwnSchema() {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serializer.serialize(TOPIC, new Article()))
                .withMessageContaining("communique.Article")
                .withMessageContaining(TOPIC)
                .satisfies(e -> assertThat(e).isNotInstanceOf(BadRecordException.class));
    }

    @Test
    void shouldOnlyLookUpWhereToldNotToRegister() {
        serializer.configure(Map.of("auto.register.schemas", "false"), false);

        assertThatExceptionOfType(RegistryRefusedException.class)
                .isThrownBy(() -> serializer.serialize(TOPIC, SampleRecords.article()));

        registry.register(TOPIC + "-value", Schemas.published(Article.getClassSchema()));
        assertThat(ByteBuffer.wrap(serializer.serialize(TOPIC, SampleRecords.article()))
                        .getInt(1))
                .isEqualTo(1);
    }

    @Test
    void shouldNameTheKeyThatIsWrong() {
        assertThatThrownBy(() -> serializer.configure(Map.of("auto.register.schemas", "perhaps"), false))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("auto.register.schemas");
        assertThatThrownBy(() -> new CommuniqueAvroDeserializer<Article>().configure(Map.of(), false))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("schema.registry.url");
    }

    private static byte[] garbage(Random random) {
        byte[] bytes = new byte[random.nextInt(60)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] garbled(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = 0; i <= bytes.length / 20; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
