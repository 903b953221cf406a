package org.communique.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Generated Avro records to Confluent's wire format. Asks the registry once per topic and schema. Reads Confluent's configuration keys: those of
 * {@link RegistryConfig} and {@code auto.register.schemas} (default true; false looks the id up and fails where nobody registered it). Thread safe.
 *
 * @param <T> the record; subjects are {@code <topic>-value}, or {@code <topic>-key} for keys
 */
public final class CommuniqueAvroSerializer<T extends SpecificRecord> implements Serializer<T> {

    public static final String AUTO_REGISTER = "auto.register.schemas";
    private static final int TYPICAL_RECORD_BYTES = 512;

    static {
        GeneratedRecords.trust();
    }

    private final Map<Use, Prepared> prepared = new ConcurrentHashMap<>();
    private SchemaRegistry registry;
    private boolean autoRegister = true;
    private String subjectSuffix = "-value";

    private record Use(String topic, Schema schema) {}

    private record Prepared(int id, SpecificDatumWriter<SpecificRecord> writer) {}

    /** For Kafka, which calls {@link #configure} next. */
    public CommuniqueAvroSerializer() {}

    /** For values, with a registry at hand. */
    public CommuniqueAvroSerializer(SchemaRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void configure(Map<String, ?> config, boolean isKey) {
        if (registry == null) {
            registry = new RestSchemaRegistry(RegistryConfig.from(config));
        }
        Object auto = config.get(AUTO_REGISTER);
        if (auto != null) {
            autoRegister = switch (auto.toString()) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new ConfigException(AUTO_REGISTER, auto, "must be true or false");
            };
        }
        subjectSuffix = isKey ? "-key" : "-value";
    }

    /**
     * Header and record; null for null.
     *
     * @throws SerializationException where the record breaks its own schema
     * @throws RegistryUnavailableException where the schema's id is not known yet and no registry answers
     */
    @Override
    public byte[] serialize(String topic, T record) {
        if (record == null) {
            return null;
        }
        Prepared use = prepared.computeIfAbsent(new Use(topic, record.getSchema()), this::prepare);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(TYPICAL_RECORD_BYTES);
            out.write(WireFormat.header(use.id()));
            BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
            use.writer().write(record, encoder);
            encoder.flush();
            return out.toByteArray();
        } catch (IOException | AvroRuntimeException | NullPointerException | ClassCastException e) {
            throw new SerializationException(
                    "A " + record.getSchema().getFullName() + " for topic " + topic + " breaks its own schema: "
                            + e.getMessage(),
                    e);
        }
    }

    private Prepared prepare(Use use) {
        String subject = use.topic() + subjectSuffix;
        Schema published = Schemas.published(use.schema());
        int id = autoRegister ? registry.register(subject, published) : registry.idOf(subject, published);
        return new Prepared(id, new SpecificDatumWriter<>(use.schema(), SpecificData.getForSchema(use.schema())));
    }
}
