package org.communique.stream.alerts;

import communique.Subscription;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.serde.BadRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decodes what stands in the subscriptions topic. */
final class Subscriptions {

    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

    private Subscriptions() {}

    static Subscription decode(Deserializer<SpecificRecord> decoder, byte[] bytes) {
        try {
            SpecificRecord value = decoder.deserialize("", bytes);
            if (value instanceof Subscription subscription) {
                return subscription;
            }
            LOG.warn("An entry of the subscriptions topic is no subscription and is left out");
        } catch (SerializationException e) {
            if (BadRecords.codeOf(e).isEmpty()) {
                throw e;
            }
            LOG.warn("An entry of the subscriptions topic cannot be decoded and is left out: {}", e.getMessage());
        }
        return null;
    }
}
