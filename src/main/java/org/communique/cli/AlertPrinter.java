package org.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;

/** Prints alerts for people: the headline, then the words of the sources. */
final class AlertPrinter {

    private static final int MOST_EVIDENCE = 3;

    private final PrintWriter out;
    private final boolean json;

    AlertPrinter(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void print(JsonNode alert) {
        if (json) {
            out.println(alert);
        } else {
            out.println(alert.path("headline").asText());
            JsonNode event =
                    alert.path("milestone").isObject() ? alert.path("milestone") : alert.path("agreementChange");
            JsonNode sources = event.path("sources");
            JsonNode evidence = event.path("evidence");
            for (int i = 0; i < Math.min(MOST_EVIDENCE, evidence.size()); i++) {
                out.println(
                        "    \"" + evidence.path(i).path("sentence").asText().strip() + "\"");
                out.println("        " + source(sources.path(i)));
            }
            int more = event.path("sourceCount").asInt() - Math.min(MOST_EVIDENCE, evidence.size());
            if (more > 0 && !evidence.isEmpty()) {
                out.println("    and " + more + " more");
            }
            if (alert.path("topic").isObject()) {
                out.println("    " + source(alert.path("topic").path("article")));
            }
        }
        out.flush();
    }

    private static String source(JsonNode source) {
        String outlet =
                source.path("outlet").isTextual() ? source.path("outlet").asText() + ", " : "";
        return "- " + outlet + source.path("article").asText() + ", "
                + source.path("published").asText("no date");
    }
}
