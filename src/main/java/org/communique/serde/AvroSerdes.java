package org.communique.serde;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;

/**
 * The serdes of one application: ours over one shared registry client, or those whose class names {@code avro.serializer} and
 * {@code avro.deserializer} give, configured with the same keys. Thread safe.
 */
public final class AvroSerdes {

    public static final String SERIALIZER = "avro.serializer";
    public static final String DESERIALIZER = "avro.deserializer";

    static {
        GeneratedRecords.trust();
    }

    private final Map<String, Object> config;
    private final SchemaRegistry registry;

    private AvroSerdes(Map<String, Object> config, SchemaRegistry registry) {
        this.config = config;
        this.registry = registry;
    }

    /** From the application's configuration; every key in it reaches the serializers. */
    public static AvroSerdes from(Map<String, ?> config) {
        Map<String, Object> all = new HashMap<>(config);
        // Confluent's serializers give generic records without the first, and register Java's marks under an id of
        // their own without the second.
        all.putIfAbsent("specific.avro.reader", "true");
        all.putIfAbsent("avro.remove.java.properties", "true");
        return new AvroSerdes(Map.copyOf(all), new RestSchemaRegistry(RegistryConfig.from(config)));
    }

    /** Ours, over the given registry. */
    public static AvroSerdes over(SchemaRegistry registry) {
        return new AvroSerdes(Map.of(), registry);
    }

    /** The registry that the serdes ask, for the registration at start. */
    public SchemaRegistry registry() {
        return registry;
    }

    /** A serde for the values of a topic that holds this class. Null stands for null. */
    public <T extends SpecificRecord> Serde<T> value(Class<T> type) {
        return Serdes.serdeFrom(serializer(), new TypedDeserializer<>(type, deserializer()));
    }

    private <T extends SpecificRecord> Serializer<T> serializer() {
        String name = className(SERIALIZER, CommuniqueAvroSerializer.class);
        Serializer<T> serializer = name.equals(CommuniqueAvroSerializer.class.getName())
                ? new CommuniqueAvroSerializer<>(registry)
                : create(SERIALIZER, name, Serializer.class);
        serializer.configure(config, false);
        return serializer;
    }

    private Deserializer<?> deserializer() {
        String name = className(DESERIALIZER, CommuniqueAvroDeserializer.class);
        Deserializer<?> deserializer = name.equals(CommuniqueAvroDeserializer.class.getName())
                ? new CommuniqueAvroDeserializer<>(registry)
                : create(DESERIALIZER, name, Deserializer.class);
        deserializer.configure(config, false);
        return deserializer;
    }

    private String className(String key, Class<?> fallback) {
        Object name = config.get(key);
        return name == null || name.toString().isBlank()
                ? fallback.getName()
                : name.toString().strip();
    }

    @SuppressWarnings("unchecked")
    private static <S> S create(String key, String name, Class<? super S> type) {
        try {
            return (S) Utils.newInstance(name, type);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ConfigException(
                    key, name, "no such class is on the class path; Confluent's come with Maven's profile confluent");
        }
    }
}
