package org.communique.article.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The fields of a JSON object by name, whatever the case they are written in. */
final class Fields {
    private final Map<String, JsonNode> byName = new HashMap<>();

    Fields(JsonNode object) {
        object.properties()
                .forEach(field -> byName.putIfAbsent(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The node, or a missing node. */
    JsonNode node(String name) {
        JsonNode node = byName.get(name);
        return node == null ? MissingNode.getInstance() : node;
    }

    /** The first of these that holds a text or number, stripped; empty where none does. */
    String text(String... names) {
        for (String name : names) {
            JsonNode node = node(name);
            if (node.isValueNode() && !node.isNull() && !node.asText().isBlank()) {
                return node.asText().strip();
            }
        }
        return "";
    }
}
