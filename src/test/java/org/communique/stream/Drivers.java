package org.communique.stream;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;
import org.communique.serde.MemorySchemaRegistry;

/** One application on Kafka Streams' own test driver, with a clock that the test sets. */
final class Drivers implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final Settings SETTINGS = Settings.of(Map.of());
    static final Topics TOPICS = Topics.of(SETTINGS);

    private final AvroSerdes serdes = AvroSerdes.over(new MemorySchemaRegistry());
    private final TopologyTestDriver driver;

    Drivers(Application application) {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, application.id(SETTINGS));
        config.put(
                StreamsConfig.STATE_DIR_CONFIG, "target/test-state/" + application.label() + "-" + System.nanoTime());
        this.driver = new TopologyTestDriver(Topologies.of(application, SETTINGS, serdes), config, NOW);
    }

    void send(String topic, String key, SpecificRecord value) {
        byte[] bytes = serdes.value(SpecificRecord.class).serializer().serialize(topic, value);
        sendBytes(topic, key, bytes);
    }

    void sendBytes(String topic, String key, byte[] value) {
        TestInputTopic<String, byte[]> input =
                driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer());
        input.pipeInput(key, value, NOW);
    }

    /** A store as the topology sees it, to leave in it what only a fault could. */
    KeyValueStore<String, byte[]> store(String name) {
        return driver.getKeyValueStore(name);
    }

    void advance(java.time.Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** Everything that came out since the last call. */
    <T extends SpecificRecord> List<TestRecord<String, T>> read(String topic, Class<T> type) {
        return driver.createOutputTopic(
                        topic, new StringDeserializer(), serdes.value(type).deserializer())
                .readRecordsToList();
    }

    <T extends SpecificRecord> List<T> values(String topic, Class<T> type) {
        return read(topic, type).stream().map(TestRecord::value).toList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
