package org.communique.ops.why;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import communique.Alert;
import communique.Lifecycle;
import communique.Reading;
import communique.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communique.alert.Headlines;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;

/**
 * Tells what became of one article: how it came in, what was read, which statements that made, what each changed, which
 * alerts came of it, and why none where none did. Safe for use by many threads.
 */
public final class Why {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final AvroSerdes serdes;

    public Why(Settings settings, AvroSerdes serdes) {
        this.settings = settings;
        this.serdes = serdes;
    }

    /**
     * Everything known of an article.
     *
     * @param ledger what a pair's ledger holds by the statements of this article: a list of {@code StatementView} as
     *     JSON; null where nobody can tell now
     */
    public ObjectNode of(String article, Function<String, JsonNode> ledger) {
        Trail trail;
        try (TrailReader reader = new TrailReader(settings, serdes)) {
            trail = reader.read(article);
        }
        Map<String, JsonNode> held = held(trail, ledger);
        ObjectNode answer = JSON.createObjectNode().put("article", article);
        received(answer.putArray("received"), trail);
        if (!trail.readings().isEmpty()) {
            read(answer.putObject("read"), trail.readings().get(trail.readings().size() - 1));
        }
        statements(answer.putArray("statements"), trail, held);
        ArrayNode changed = answer.putArray("changed");
        trail.milestones().forEach(m -> event(changed, m.getId(), m.getLifecycle(), Headlines.of(m)));
        trail.changes().forEach(c -> event(changed, c.getId(), c.getLifecycle(), Headlines.of(c)));
        ArrayNode alerts = answer.putArray("alerts");
        trail.alerts().forEach(alert -> alert(alerts, alert));
        List<String> why = new WhyLines(trail, held, Instant.now()).lines();
        ArrayNode lines = answer.putArray("why");
        why.forEach(lines::add);
        return answer;
    }

    /** What the ledgers hold, by statement id. */
    private static Map<String, JsonNode> held(Trail trail, Function<String, JsonNode> ledger) {
        Map<String, JsonNode> held = new HashMap<>();
        trail.statements().stream().map(Statement::getPair).distinct().forEach(pair -> {
            JsonNode views = ledger.apply(pair);
            if (views != null) {
                views.forEach(view -> held.put(view.path("statement").asText(), view));
            }
        });
        return held;
    }

    private static void received(ArrayNode to, Trail trail) {
        for (Outcome outcome : Outcome.of(trail, Instant.now())) {
            to.addObject()
                    .put("version", outcome.received().article().getVersion())
                    .put("status", outcome.received().article().getPubStatus().name())
                    .put("at", outcome.received().at().toString())
                    .put("outcome", outcome.kind().name())
                    .put("because", outcome.because());
        }
    }

    private static void read(ObjectNode to, Reading reading) {
        to.put("version", reading.getArticle().getVersion()).put("title", reading.getTitle());
        ArrayNode topics = to.putArray("topics");
        reading.getTopics().forEach(topic -> topics.add(topic.getTopic()));
        to.put("meetings", reading.getMeetings().size())
                .put("agreements", reading.getAgreements().size());
        ArrayNode marks = to.putArray("marks");
        reading.getMarks().forEach(marks::add);
    }

    /** The latest word of each statement. */
    private static void statements(ArrayNode to, Trail trail, Map<String, JsonNode> held) {
        Map<String, Statement> latest = new LinkedHashMap<>();
        trail.statements().forEach(statement -> latest.put(statement.getId(), statement));
        latest.values().forEach(statement -> {
            ObjectNode line = to.addObject()
                    .put("id", statement.getId())
                    .put("pair", statement.getPair())
                    .put("version", statement.getSource().getVersion())
                    .put("withdrawn", statement.getWithdrawn());
            line.set("ledger", held.get(statement.getId()));
        });
    }

    private static void event(ArrayNode to, String id, Lifecycle lifecycle, String headline) {
        to.addObject()
                .put("id", id)
                .put("messageType", lifecycle.getMessageType().name())
                .put("revision", lifecycle.getRevision())
                .put("headline", headline);
    }

    private static void alert(ArrayNode to, Alert alert) {
        event(to, alert.getId(), alert.getLifecycle(), alert.getHeadline());
        ArrayNode subscriptions = ((ObjectNode) to.get(to.size() - 1)).putArray("subscriptions");
        alert.getSubscriptions().forEach(subscriptions::add);
    }
}
