package org.communique.bench.chaos;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * One version of one article.
 *
 * @param body null for a withdrawal
 */
record Told(String id, int version, LocalDate published, String outlet, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean withdrawal() {
        return body == null;
    }

    /** As publishers send it. */
    String json() {
        ObjectNode line = JSON.createObjectNode()
                .put("id", id)
                .put("version", version)
                .put("published", published + "T18:00:00Z")
                .put("source", outlet)
                .put("language", "en")
                .put("title", "News of the day");
        if (withdrawal()) {
            line.put("pubStatus", "canceled");
        } else {
            line.put("body", body);
        }
        return line.toString();
    }
}
