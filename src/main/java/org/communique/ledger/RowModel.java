package org.communique.ledger;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.specific.SpecificData;

/**
 * Finds the generated classes of rows by their schema. Avro's own model refuses to make classes by name until the whole process trusts
 * them; this one makes those of our namespaces and no others.
 */
final class RowModel extends SpecificData {

    private static final String NAMESPACE = "communique";

    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

    RowModel() {
        super(RowModel.class.getClassLoader());
        setFastReaderEnabled(true);
        addLogicalTypeConversion(new TimeConversions.DateConversion());
        addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
    }

    @Override
    @SuppressWarnings("rawtypes") // as declared by Avro
    public Class getClass(Schema schema) {
        return switch (schema.getType()) {
            case RECORD, ENUM -> classes.computeIfAbsent(schema.getFullName(), RowModel::generated);
            default -> super.getClass(schema);
        };
    }

    private static Class<?> generated(String name) {
        if (!name.startsWith(NAMESPACE + ".")) {
            throw new IllegalArgumentException("no class of a ledger row: " + name);
        }
        try {
            return Class.forName(name, true, RowModel.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("generated class missing: " + name, e);
        }
    }
}
