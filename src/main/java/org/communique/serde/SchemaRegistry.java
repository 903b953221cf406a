package org.communique.serde;

import org.apache.avro.Schema;

/**
 * Where schemas live under numbers. Implementations are safe for use by many threads and remember what they have learnt, because an id never
 * changes its meaning.
 *
 * <p>All methods throw {@link RegistryUnavailableException} where the registry cannot be asked and {@link RegistryRefusedException} where it
 * declines.
 */
public interface SchemaRegistry {

    /**
     * Puts a schema under a subject; one that is there already keeps its id.
     *
     * @return the schema's id, the same under every subject
     */
    int register(String subject, Schema schema);

    /**
     * The id of a schema that somebody has registered under the subject.
     *
     * @throws RegistryRefusedException where it is not registered
     */
    int idOf(String subject, Schema schema);

    /**
     * The schema that an id stands for.
     *
     * @throws UnknownSchemaIdException where the registry answers that it has no such Avro schema
     */
    Schema schemaById(int id);

    /** Makes the registry hold every later version of the subject to a level, such as BACKWARD_TRANSITIVE. */
    void requireCompatibility(String subject, String level);
}
