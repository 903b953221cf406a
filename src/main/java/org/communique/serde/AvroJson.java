package org.communique.serde;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.IndexedRecord;

/**
 * Records as people and scripts like to read them: fields in the schema's order, dates as {@code 2018-05-26}, times as {@code 2018-05-26T11:00:00Z},
 * enums as their symbols, bytes in base64, and the member of a union without the wrapper that Avro's own JSON puts around it.
 */
public final class AvroJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AvroJson() {}

    /** The record as a tree. */
    public static ObjectNode tree(IndexedRecord record) {
        ObjectNode object = JSON.objectNode();
        for (Schema.Field field : record.getSchema().getFields()) {
            object.set(field.name(), value(record.get(field.pos()), field.schema()));
        }
        return object;
    }

    /** The record on one line. */
    public static String line(IndexedRecord record) {
        return tree(record).toString();
    }

    private static JsonNode value(Object value, Schema schema) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (value instanceof IndexedRecord record) {
            return tree(record);
        }
        if (value instanceof Collection<?> collection) {
            return array(collection, member(schema, Schema.Type.ARRAY).getElementType());
        }
        if (value instanceof Map<?, ?> map) {
            return object(map, member(schema, Schema.Type.MAP).getValueType());
        }
        if (value instanceof Number number) {
            return number(number, schema);
        }
        return scalar(value);
    }

    private static JsonNode scalar(Object value) {
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        if (value instanceof ByteBuffer buffer) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.duplicate().get(bytes);
            return JSON.textNode(Base64.getEncoder().encodeToString(bytes));
        }
        if (value instanceof GenericFixed fixed) {
            return JSON.textNode(Base64.getEncoder().encodeToString(fixed.bytes()));
        }
        // Strings, enums, and the java.time classes, whose toString is ISO 8601.
        return JSON.textNode(value.toString());
    }

    /** Generic records carry dates and times as bare numbers. */
    private static JsonNode number(Number number, Schema schema) {
        LogicalType logical = logicalType(schema, number instanceof Integer ? Schema.Type.INT : Schema.Type.LONG);
        if (logical instanceof LogicalTypes.Date) {
            return JSON.textNode(LocalDate.ofEpochDay(number.longValue()).toString());
        }
        if (logical instanceof LogicalTypes.TimestampMillis) {
            return JSON.textNode(Instant.ofEpochMilli(number.longValue()).toString());
        }
        if (number instanceof Integer || number instanceof Long) {
            return JSON.numberNode(number.longValue());
        }
        double real = number.doubleValue();
        // JSON has no word for infinity and not-a-number.
        return Double.isFinite(real) ? JSON.numberNode(real) : JSON.textNode(number.toString());
    }

    private static LogicalType logicalType(Schema schema, Schema.Type type) {
        if (schema.isUnion()) {
            return schema.getTypes().stream()
                    .filter(member -> member.getType() == type)
                    .findFirst()
                    .map(Schema::getLogicalType)
                    .orElse(null);
        }
        return schema.getLogicalType();
    }

    private static ArrayNode array(Collection<?> values, Schema element) {
        ArrayNode array = JSON.arrayNode(values.size());
        values.forEach(value -> array.add(value(value, element)));
        return array;
    }

    private static ObjectNode object(Map<?, ?> values, Schema type) {
        ObjectNode object = JSON.objectNode();
        values.forEach((key, value) -> object.set(key.toString(), value(value, type)));
        return object;
    }

    private static Schema member(Schema schema, Schema.Type type) {
        if (!schema.isUnion()) {
            return schema;
        }
        return schema.getTypes().stream()
                .filter(member -> member.getType() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + type.getName() + " in the union " + schema));
    }
}
