package org.communique.serde;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts all schemas into the registry before the first record flows, so that a wrong URL or an incompatible schema shows at start. */
public final class SchemaRegistration {

    /** New schemas can read everything that any older one wrote. */
    public static final String LEVEL = "BACKWARD_TRANSITIVE";

    private static final Logger LOG = LoggerFactory.getLogger(SchemaRegistration.class);
    private static final Set<Integer> ADMINISTRATORS_ONLY = Set.of(401, 403, 405);

    private SchemaRegistration() {}

    /**
     * Registers each schema under its subject and holds the subject to {@link #LEVEL} from then on, where the registry lets us.
     *
     * @return subject to schema id
     * @throws RegistryUnavailableException where no registry answers
     * @throws RegistryRefusedException where it declines a schema
     */
    public static Map<String, Integer> registerAll(SchemaRegistry registry, Map<String, Schema> schemas) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        schemas.forEach((subject, schema) -> {
            ids.put(subject, registry.register(subject, schema));
            hold(registry, subject);
        });
        return ids;
    }

    /** The level guards later versions; that the registry keeps it to its administrators is no reason to read no news today. */
    private static void hold(SchemaRegistry registry, String subject) {
        try {
            registry.requireCompatibility(subject, LEVEL);
        } catch (RegistryRefusedException e) {
            if (!ADMINISTRATORS_ONLY.contains(e.status())) {
                throw e;
            }
            LOG.warn("{} The level that the registry has for {} stands; ask for {}.", e.getMessage(), subject, LEVEL);
        }
    }
}
