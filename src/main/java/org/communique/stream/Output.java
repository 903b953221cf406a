package org.communique.stream;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/**
 * A record to forward.
 *
 * @param sink name of the child node
 * @param headers header names with their UTF-8 values
 */
public record Output(String sink, String key, SpecificRecord value, Map<String, String> headers) {

    public static Output of(String sink, String key, SpecificRecord value) {
        return new Output(sink, key, value, Map.of());
    }
}
