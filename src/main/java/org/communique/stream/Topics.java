package org.communique.stream;

import communique.AgreementChange;
import communique.Alert;
import communique.Article;
import communique.DeadLetter;
import communique.MeetingMilestone;
import communique.Reading;
import communique.Statement;
import communique.Subscription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.communique.config.Settings;
import org.communique.serde.Schemas;

/**
 * The eight public topics, each told once: name, schema and how Kafka keeps it.
 *
 * @param prefix put before every name
 */
public record Topics(String prefix) {

    /** News is at most a few hundred kilobytes; what is larger must still fit, so that it can be rejected whole. */
    public static final int MAX_RECORD_BYTES = 12 * 1024 * 1024;

    public static Topics of(Settings settings) {
        return new Topics(settings.getString(Settings.TOPIC_PREFIX));
    }

    /**
     * One topic.
     *
     * @param settings topic-level settings of Kafka
     */
    public record Spec(String name, Schema schema, Map<String, String> settings) {}

    public String articles() {
        return prefix + "articles";
    }

    public String readings() {
        return prefix + "readings";
    }

    public String statements() {
        return prefix + "statements";
    }

    public String milestones() {
        return prefix + "milestones";
    }

    public String agreementChanges() {
        return prefix + "agreement-changes";
    }

    public String alerts() {
        return prefix + "alerts";
    }

    public String subscriptions() {
        return prefix + "subscriptions";
    }

    public String deadLetters() {
        return prefix + "dead-letters";
    }

    public List<Spec> specs() {
        // Ingestion time is when the broker took the article in: a producer's clock or the article's own date must not
        // move stream time.
        return List.of(
                spec(articles(), Article.SCHEMA$, Map.of("message.timestamp.type", "LogAppendTime")),
                spec(readings(), Reading.SCHEMA$, Map.of()),
                spec(statements(), Statement.SCHEMA$, Map.of()),
                spec(milestones(), MeetingMilestone.SCHEMA$, Map.of()),
                spec(agreementChanges(), AgreementChange.SCHEMA$, Map.of()),
                spec(alerts(), Alert.SCHEMA$, Map.of()),
                spec(subscriptions(), Subscription.SCHEMA$, Map.of("cleanup.policy", "compact")),
                spec(deadLetters(), DeadLetter.SCHEMA$, Map.of()));
    }

    /** Subject of each topic's values in the registry, with its schema. */
    public Map<String, Schema> subjects() {
        Map<String, Schema> subjects = new LinkedHashMap<>();
        specs().forEach(spec -> subjects.put(spec.name() + "-value", Schemas.published(spec.schema())));
        return subjects;
    }

    private static Spec spec(String name, Schema schema, Map<String, String> own) {
        Map<String, String> all = new LinkedHashMap<>();
        // Memory is kept: ledgers are rebuilt from what these topics hold.
        all.put("retention.ms", "-1");
        all.put("max.message.bytes", Integer.toString(MAX_RECORD_BYTES));
        all.putAll(own);
        return new Spec(name, schema, Map.copyOf(all));
    }
}
