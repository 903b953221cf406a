package org.communique.serde;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Confluent's wire format to generated Avro records: read with the schema that wrote them, shown as the class of today. Asks the registry once per
 * schema id. Reads the configuration keys of {@link RegistryConfig}. Thread safe.
 *
 * @param <T> the generated class; which one is decided by the schema's full name
 */
public final class CommuniqueAvroDeserializer<T extends SpecificRecord> implements Deserializer<T> {

    static {
        GeneratedRecords.trust();
    }

    private final Map<Integer, DatumReader<T>> readers = new ConcurrentHashMap<>();
    private SchemaRegistry registry;

    /** For Kafka, which calls {@link #configure} next. */
    public CommuniqueAvroDeserializer() {}

    public CommuniqueAvroDeserializer(SchemaRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void configure(Map<String, ?> config, boolean isKey) {
        if (registry == null) {
            registry = new RestSchemaRegistry(RegistryConfig.from(config));
        }
    }

    /**
     * The record; null for null.
     *
     * @throws BadRecordException where the record is at fault
     * @throws RegistryUnavailableException where the schema is not known yet and no registry answers
     */
    @Override
    public T deserialize(String topic, byte[] value) {
        if (value == null) {
            return null;
        }
        DatumReader<T> reader = reader(WireFormat.schemaId(value));
        BinaryDecoder decoder = DecoderFactory.get()
                .binaryDecoder(value, WireFormat.HEADER_BYTES, value.length - WireFormat.HEADER_BYTES, null);
        T record = read(reader, decoder);
        requireEnd(decoder);
        return record;
    }

    /**
     * Avro's own decoder holds every declared length against the bytes that are left before it allocates (from 1.12.2 on), so garbage costs no
     * more memory than it brings; a schema that nests without end still meets the end of the stack.
     */
    private T read(DatumReader<T> reader, BinaryDecoder decoder) {
        try {
            return reader.read(null, decoder);
        } catch (IOException | RuntimeException e) {
            throw new BadAvroException(
                    "The bytes after the schema id are no whole record of that schema: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new BadAvroException("The record nests too deeply.", e);
        }
    }

    private static void requireEnd(BinaryDecoder decoder) {
        try {
            if (decoder.isEnd()) {
                return;
            }
        } catch (IOException e) {
            throw new BadAvroException("The end of the record cannot be read: " + e.getMessage(), e);
        }
        throw new BadAvroException(
                "Bytes follow the end of the record: it was cut wrongly, or written with another schema than its id says.");
    }

    private DatumReader<T> reader(int id) {
        DatumReader<T> known = readers.get(id);
        if (known != null) {
            return known;
        }
        DatumReader<T> made = reader(id, registry.schemaById(id));
        readers.putIfAbsent(id, made);
        return made;
    }

    private DatumReader<T> reader(int id, Schema written) {
        Class<?> type = classOf(written);
        if (type == null || !SpecificRecord.class.isAssignableFrom(type)) {
            throw new BadAvroException(
                    "Schema id " + id + " is " + describe(written) + ", for which this program has no class.");
        }
        Schema expected = SpecificData.get().getSchema(type);
        return new SpecificDatumReader<>(written, expected, SpecificData.getForSchema(expected));
    }

    private static Class<?> classOf(Schema written) {
        try {
            return written.getType() == Schema.Type.RECORD ? SpecificData.get().getClass(written) : null;
        } catch (SecurityException e) {
            return null;
        }
    }

    private static String describe(Schema schema) {
        return schema.getType() == Schema.Type.RECORD
                ? "of " + schema.getFullName()
                : "of type " + schema.getType().getName();
    }
}
