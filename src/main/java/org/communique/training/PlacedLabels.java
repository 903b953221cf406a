package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts labels and the texts they belong to together: {@code PlacedLabels LABELS.jsonl NEWS.jsonl.gz... > LABELLED.jsonl}. The labels of
 * {@code training/articles.jsonl} name their articles by id and their words by place (part, from, to, in UTF-16 code units), since the texts
 * are not ours to keep.
 */
public final class PlacedLabels {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlacedLabels() {}

    public static void main(String[] args) throws IOException {
        Map<String, ObjectNode> labels = new LinkedHashMap<>();
        LabelledArticles.forEach(
                Path.of(args[0]), label -> labels.put(label.path("id").asText(), (ObjectNode) label));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String news : Arrays.asList(args).subList(1, args.length)) {
            LabelledArticles.forEach(Path.of(news), article -> {
                ObjectNode label = labels.remove(article.path("id").asText());
                if (label != null) {
                    out.println(joined(label, article));
                }
            });
        }
        out.flush();
        if (!labels.isEmpty()) {
            System.err.println("Not among the news given: " + labels.keySet());
            System.exit(1);
        }
    }

    /** The label with the article's day and text, and words in place of their places. */
    static ObjectNode joined(ObjectNode label, JsonNode article) {
        ObjectNode whole = JSON.createObjectNode();
        for (String field : new String[] {"id", "published", "title", "body"}) {
            whole.set(field, article.path(field));
        }
        label.properties().forEach(field -> whole.set(field.getKey(), field.getValue()));
        for (String facts : new String[] {"meetings", "agreements"}) {
            for (JsonNode fact : whole.path(facts)) {
                words((ObjectNode) fact, "evidence", article);
                words((ObjectNode) fact, "subject", article);
            }
        }
        return whole;
    }

    private static void words(ObjectNode fact, String field, JsonNode article) {
        JsonNode place = fact.path(field);
        if (place.isObject()) {
            String text = article.path(place.path("part").asText()).asText();
            fact.put(
                    field,
                    text.substring(place.path("from").asInt(), place.path("to").asInt()));
        }
    }
}
