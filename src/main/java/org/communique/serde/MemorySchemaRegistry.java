package org.communique.serde;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/** A registry inside this process that checks nothing and forgets all on exit: for topologies without a network. Thread safe. */
public final class MemorySchemaRegistry implements SchemaRegistry {

    private final List<Schema> schemas = new ArrayList<>();
    private final Map<String, List<Schema>> subjects = new HashMap<>();

    @Override
    public synchronized int register(String subject, Schema schema) {
        if (!schemas.contains(schema)) {
            schemas.add(schema);
        }
        subjects.computeIfAbsent(subject, any -> new ArrayList<>()).add(schema);
        return schemas.indexOf(schema) + 1;
    }

    @Override
    public synchronized int idOf(String subject, Schema schema) {
        if (!subjects.getOrDefault(subject, List.of()).contains(schema)) {
            throw new RegistryRefusedException(
                    "Schema " + schema.getFullName() + " is not registered as " + subject, 404, 40403);
        }
        return schemas.indexOf(schema) + 1;
    }

    @Override
    public synchronized Schema schemaById(int id) {
        if (id < 1 || id > schemas.size()) {
            throw new UnknownSchemaIdException(id, "the registry in memory", "it holds " + schemas.size());
        }
        return schemas.get(id - 1);
    }

    @Override
    public void requireCompatibility(String subject, String level) {
        // Nothing outlives this process that a later schema would have to read.
    }
}
