package org.communique.serde;

import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;

/** Holds each record to the class that its topic should carry; the bytes alone name any class they like. */
final class TypedDeserializer<T> implements Deserializer<T> {

    private final Class<T> type;
    private final Deserializer<?> untyped;

    TypedDeserializer(Class<T> type, Deserializer<?> untyped) {
        this.type = type;
        this.untyped = untyped;
    }

    @Override
    public void configure(Map<String, ?> config, boolean isKey) {
        untyped.configure(config, isKey);
    }

    @Override
    public T deserialize(String topic, byte[] value) {
        Object record = untyped.deserialize(topic, value);
        if (record == null || type.isInstance(record)) {
            return type.cast(record);
        }
        throw new BadAvroException("Topic " + topic + " should carry " + type.getName() + "; this record is a "
                + record.getClass().getName() + ".");
    }

    @Override
    public void close() {
        untyped.close();
    }
}
