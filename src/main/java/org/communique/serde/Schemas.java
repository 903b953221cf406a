package org.communique.serde;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import communique.AgreementChange;
import communique.Alert;
import communique.Article;
import communique.DeadLetter;
import communique.MeetingMilestone;
import communique.Reading;
import communique.Statement;
import communique.Subscription;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;

/** The schemas of the public topics, self-contained and free of marks that only Java's code generator understands. */
public final class Schemas {

    static {
        GeneratedRecords.trust();
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private Schemas() {}

    /** Topic name without prefix to the schema of its values, in the order in which a reader meets them. */
    public static Map<String, Schema> byTopic() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put("articles", published(Article.getClassSchema()));
        schemas.put("readings", published(Reading.getClassSchema()));
        schemas.put("statements", published(Statement.getClassSchema()));
        schemas.put("milestones", published(MeetingMilestone.getClassSchema()));
        schemas.put("agreement-changes", published(AgreementChange.getClassSchema()));
        schemas.put("alerts", published(Alert.getClassSchema()));
        schemas.put("subscriptions", published(Subscription.getClassSchema()));
        schemas.put("dead-letters", published(DeadLetter.getClassSchema()));
        return schemas;
    }

    /** Subject to schema, ready to be registered. */
    public static Map<String, Schema> bySubject(String topicPrefix) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        byTopic().forEach((topic, schema) -> schemas.put(valueSubject(topicPrefix + topic), schema));
        return schemas;
    }

    /** The subject of a topic's values. */
    public static String valueSubject(String topic) {
        return topic + "-value";
    }

    /** The schema as other programs should see it: the same in all but the property that tells Java which string class to use. */
    public static Schema published(Schema generated) {
        try {
            return new Schema.Parser()
                    .parse(withoutJavaStrings(JSON.readTree(generated.toString()))
                            .toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Avro wrote a schema that is no JSON: " + generated.getFullName(), e);
        }
    }

    /** Self-contained JSON on indented lines, as it stands under schemas/released. */
    public static String pretty(Schema schema) {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(twoSpaces);
        try {
            return JSON.writer(printer).writeValueAsString(JSON.readTree(schema.toString())) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Avro wrote a schema that is no JSON: " + schema.getFullName(), e);
        }
    }

    private static JsonNode withoutJavaStrings(JsonNode node) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, withoutJavaStrings(array.get(i)));
            }
        }
        if (node instanceof ObjectNode object) {
            boolean marked = object.remove(GenericData.STRING_PROP) != null;
            if (marked && object.size() == 1 && object.path("type").isTextual()) {
                return object.get("type");
            }
            object.properties().forEach(field -> field.setValue(withoutJavaStrings(field.getValue())));
        }
        return node;
    }
}
