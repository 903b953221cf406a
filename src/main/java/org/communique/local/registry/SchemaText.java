package org.communique.local.registry;

import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/** Text to schema. Two texts that parse to the same schema, white space and the order of attributes aside, are one; docs and defaults count. */
final class SchemaText {

    private SchemaText() {}

    static Schema parse(String text) {
        try {
            return new Schema.Parser().parse(text);
        } catch (AvroRuntimeException e) {
            throw RegistryError.invalidSchema("No valid Avro schema: " + e.getMessage());
        }
    }
}
