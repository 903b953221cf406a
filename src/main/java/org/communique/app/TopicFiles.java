package org.communique.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.config.Settings;
import org.communique.serde.AvroJson;
import org.communique.serde.AvroSerdes;
import org.communique.stream.TopicReader;
import org.communique.stream.Topics;

/** Writes every public topic as a file of JSON lines: key, value, headers, partition, offset. */
public final class TopicFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TopicFiles() {}

    /** Writes {@code <topic>.jsonl}, without the prefix, for each topic; returns the number of records by topic. */
    public static Map<String, Long> write(Settings settings, AvroSerdes serdes, Path directory) {
        Topics topics = Topics.of(settings);
        Map<String, Long> counts = new LinkedHashMap<>();
        try (TopicReader reader = new TopicReader(settings.kafka());
                Deserializer<SpecificRecord> decoder =
                        serdes.value(SpecificRecord.class).deserializer()) {
            Files.createDirectories(directory);
            for (Topics.Spec spec : topics.specs()) {
                String name = spec.name().substring(topics.prefix().length());
                counts.put(name, write(reader, decoder, spec.name(), directory.resolve(name + ".jsonl")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + directory + ": " + e.getMessage(), e);
        }
        return counts;
    }

    private static long write(TopicReader reader, Deserializer<SpecificRecord> decoder, String topic, Path file)
            throws IOException {
        long[] count = {0};
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            reader.scan(topic, Map.of(), record -> {
                try {
                    out.write(line(record, decoder).toString());
                    out.newLine();
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
                }
                return ++count[0] > 0;
            });
        }
        return count[0];
    }

    private static ObjectNode line(ConsumerRecord<String, byte[]> record, Deserializer<SpecificRecord> decoder) {
        ObjectNode line = JSON.createObjectNode().put("key", record.key());
        if (record.value() == null) {
            line.putNull("value");
        } else {
            try {
                line.set("value", AvroJson.tree(decoder.deserialize(record.topic(), record.value())));
            } catch (SerializationException e) {
                // What producers wrote is theirs; it stands in the dead letters with its bytes.
                line.put("undecodable", e.getMessage());
            }
        }
        ObjectNode headers = line.putObject("headers");
        for (Header header : record.headers()) {
            headers.put(
                    header.key(), header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8));
        }
        return line.put("partition", record.partition()).put("offset", record.offset());
    }
}
