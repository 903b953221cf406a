package org.communique.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.Article;
import communique.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.communique.local.registry.EmbeddedRegistry;
import org.junit.jupiter.api.Test;

class AvroSerdesTest {

    @Test
    void shouldGoThereAndBackByConfigurationAlone() {
        try (EmbeddedRegistry registry = EmbeddedRegistry.inMemory();
                EmbeddedRegistry.Server server = registry.start(0)) {
            Map<String, String> config = Map.of("schema.registry.url", server.url());
            Serde<Article> serde = AvroSerdes.from(config).value(Article.class);

            byte[] bytes = serde.serializer().serialize("articles", SampleRecords.article());

            assertThat(serde.deserializer().deserialize("articles", bytes)).isEqualTo(SampleRecords.article());
            CommuniqueAvroDeserializer<Article> byName = new CommuniqueAvroDeserializer<>();
            byName.configure(config, false);
            assertThat(byName.deserialize("articles", bytes)).isEqualTo(SampleRecords.article());
        }
    }

    @Test
    void shouldRefuseARecordThatBelongsToAnotherTopic() {
        AvroSerdes serdes = AvroSerdes.over(new MemorySchemaRegistry());
        byte[] letter = serdes.value(DeadLetter.class).serializer().serialize("articles", SampleRecords.deadLetter());

        assertThatExceptionOfType(BadAvroException.class)
                .isThrownBy(() -> serdes.value(Article.class).deserializer().deserialize("articles", letter))
                .withMessageContaining("communique.DeadLetter")
                .withMessageContaining("communique.Article");
    }

    @Test
    void shouldPassNullThrough() {
        Serde<Article> serde = AvroSerdes.over(new MemorySchemaRegistry()).value(Article.class);

        assertThat(serde.serializer().serialize("articles", null)).isNull();
        assertThat(serde.deserializer().deserialize("articles", null)).isNull();
    }

    @Test
    void shouldTakeAnotherSerializerByItsNameAndConfigureIt() {
        Serde<Article> serde = AvroSerdes.from(Map.of(
                        "schema.registry.url",
                        "http://unused",
                        "avro.serializer",
                        Foreign.class.getName(),
                        "foreign.word",
                        "hello"))
                .value(Article.class);

        assertThat(serde.serializer().serialize("articles", SampleRecords.article()))
                .asString()
                .isEqualTo("hello true true");
    }

    @Test
    void shouldSayHowToGetAClassThatIsMissing() {
        AvroSerdes serdes = AvroSerdes.from(Map.of(
                "schema.registry.url",
                "http://unused",
                "avro.deserializer",
                "io.confluent.kafka.serializers.KafkaAvroDeserializer"));

        assertThatThrownBy(() -> serdes.value(Article.class))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("avro.deserializer")
                .hasMessageContaining("profile confluent");
    }

    /** Stands for a serializer that is not ours. */
    public static final class Foreign implements Serializer<Object> {

        private String answer = "";

        @Override
        public void configure(Map<String, ?> config, boolean isKey) {
            answer = config.get("foreign.word") + " " + config.get("specific.avro.reader") + " "
                    + config.get("avro.remove.java.properties");
        }

        @Override
        public byte[] serialize(String topic, Object data) {
            return answer.getBytes(StandardCharsets.UTF_8);
        }
    }
}
