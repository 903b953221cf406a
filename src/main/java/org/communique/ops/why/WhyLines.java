package org.communique.ops.why;

import com.fasterxml.jackson.databind.JsonNode;
import communique.Alert;
import communique.DeadLetter;
import communique.Reading;
import communique.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.alert.Headlines;

/** What became of an article, in sentences. Pure. */
final class WhyLines {

    private final Trail trail;
    private final Map<String, JsonNode> held;
    private final Instant now;
    private final List<String> lines = new ArrayList<>();

    /**
     * Lines of a trail.
     *
     * @param held what the ledgers hold by each statement, by statement id
     */
    WhyLines(Trail trail, Map<String, JsonNode> held, Instant now) {
        this.trail = trail;
        this.held = held;
        this.now = now;
    }

    List<String> lines() {
        if (trail.received().isEmpty()) {
            neverReceived();
            return lines;
        }
        Outcome.of(trail, now).forEach(this::arrival);
        if (!trail.readings().isEmpty()) {
            reading(trail.readings().get(trail.readings().size() - 1));
            latestStatements().forEach(this::statement);
            trail.milestones().forEach(m -> lines.add("It brought: " + Headlines.of(m)));
            trail.changes().forEach(c -> lines.add("It brought: " + Headlines.of(c)));
            trail.alerts().forEach(this::alert);
            if (trail.alerts().isEmpty()) {
                lines.add(noAlert());
            }
        }
        return lines;
    }

    private void neverReceived() {
        for (DeadLetter letter : trail.deadLetters()) {
            lines.add("Rejected (" + letter.getStage() + "), " + letter.getCause() + ": " + letter.getMessage());
        }
        if (trail.deadLetters().isEmpty()) {
            lines.add("Never received: neither an article nor a dead letter has the id " + trail.article());
        }
    }

    private void arrival(Outcome outcome) {
        lines.add("Received " + outcome.received().at() + " as version "
                + outcome.received().article().getVersion() + ": "
                + outcome.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + outcome.because());
    }

    private void reading(Reading reading) {
        int facts = reading.getMeetings().size() + reading.getAgreements().size();
        if (facts > 0) {
            lines.add("Read: " + reading.getMeetings().size() + " reports of meetings, "
                    + reading.getAgreements().size() + " of agreements");
        } else if (reading.getPubStatus() != communique.PubStatus.USABLE) {
            lines.add("Version " + reading.getArticle().getVersion() + " is "
                    + reading.getPubStatus().name().toLowerCase(Locale.ROOT) + ": what was read before is taken back");
        } else {
            lines.add("Read, and no meeting or agreement of two governments was found in it;"
                    + " `communique read --explain` tells why of each sentence");
        }
    }

    private Iterable<Statement> latestStatements() {
        Map<String, Statement> latest = new LinkedHashMap<>();
        trail.statements().forEach(statement -> latest.put(statement.getId(), statement));
        return latest.values();
    }

    private void statement(Statement statement) {
        JsonNode view = held.get(statement.getId());
        if (statement.getWithdrawn()) {
            lines.add(statement.getPair() + ": what an earlier version said is taken back by version "
                    + statement.getSource().getVersion());
        } else if (view == null) {
            lines.add(statement.getPair() + ": a statement that the ledger does not hold yet; `communique lag` tells"
                    + " how far it is");
        } else {
            lines.add(statement.getPair() + ": says " + view.path("says").asText() + ". " + effect(view));
        }
    }

    private static String effect(JsonNode view) {
        int sources = view.path("sourceCount").asInt();
        String of = sources == 1 ? "the only source" : "one of " + sources + " sources";
        if (view.path("meeting").isTextual()) {
            return "It is " + of + " of " + view.path("meeting").asText() + meetingState(view);
        }
        String agreement = view.path("agreement").asText() + " (now "
                + view.path("stage").asText("of no known stage").toLowerCase(Locale.ROOT) + ")";
        if (!view.path("move").isTextual()) {
            return "It moves nothing: " + agreement
                    + (view.path("background").asBoolean()
                            ? "; history recalled without a date"
                            : " stood there, or further, already");
        }
        return "It is " + of + " of the move " + view.path("move").asText() + " of " + agreement
                + (view.path("background").asBoolean() ? "; it only recalls it" : "");
    }

    private static String meetingState(JsonNode view) {
        if (view.path("counted").asBoolean()) {
            return "";
        }
        return switch (view.path("status").asText()) {
            case "HELD", "UNDER_WAY" -> ", which is not counted: nothing tells its day, month or number";
            case "CANCELLED" -> ", which was called off and has no number";
            default -> ", which has only been announced and is not counted yet";
        };
    }

    private void alert(Alert alert) {
        lines.add("Alert " + alert.getId() + "#" + alert.getLifecycle().getRevision() + ": "
                + (alert.getSubscriptions().isEmpty()
                        ? "nobody has subscribed to the like"
                        : "for " + String.join(", ", alert.getSubscriptions())));
    }

    private String noAlert() {
        if (!trail.changes().isEmpty() || !trail.milestones().isEmpty()) {
            return "No alert: what it brought only fills the past, or the alerts are not made yet";
        }
        return trail.statements().isEmpty()
                ? "No alert: it states nothing of a pair, and nobody has subscribed to its topics"
                : "No alert: it brought nothing that was not known, and nobody has subscribed to its topics";
    }
}
