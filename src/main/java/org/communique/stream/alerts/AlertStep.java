package org.communique.stream.alerts;

import communique.AgreementChange;
import communique.Alert;
import communique.MeetingMilestone;
import communique.MessageType;
import communique.Novelty;
import communique.Reading;
import communique.Subscription;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.communique.alert.Alerts;
import org.communique.alert.Matching;
import org.communique.alert.TopicAlerts;
import org.communique.stream.Effect;
import org.communique.stream.Output;
import org.communique.stream.Rejected;
import org.communique.stream.Rejection;
import org.communique.stream.Step;

/** Wraps each event in an alert, with the subscriptions that it matches, and makes topic alerts of readings. */
final class AlertStep extends Step<SpecificRecord> {

    private final Deserializer<SpecificRecord> subscriptionDecoder;
    private KeyValueStore<String, String> told;
    private ReadOnlyKeyValueStore<String, byte[]> subscriptionBytes;
    /** Decoded once per change; the global store keeps handing out equal bytes. */
    private final Map<String, Decoded> decoded = new HashMap<>();

    private record Decoded(ByteBuffer bytes, Subscription subscription) {}

    AlertStep(Deserializer<SpecificRecord> decoder, Deserializer<SpecificRecord> subscriptionDecoder) {
        super("alerts", SpecificRecord.class, decoder);
        this.subscriptionDecoder = subscriptionDecoder;
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        super.init(context);
        told = context.getStateStore(AlertsTopology.TOLD);
        subscriptionBytes = context.getStateStore(AlertsTopology.SUBSCRIPTIONS);
    }

    @Override
    protected Effect decide(String key, SpecificRecord value, Instant ingested) throws Rejected {
        List<Subscription> subscriptions = subscriptions();
        Instant now = now();
        if (value instanceof MeetingMilestone milestone) {
            return new Effect(List.of(), List.of(output(Alerts.of(milestone, now), subscriptions)));
        }
        if (value instanceof AgreementChange change) {
            return change(change, subscriptions, now);
        }
        if (value instanceof Reading reading) {
            return topics(reading, subscriptions, now);
        }
        throw new Rejected(Rejection.of(
                "WRONG_TYPE", "No alert can be made of a " + value.getSchema().getFullName() + "."));
    }

    /** What only fills the past is no news: no alert, nor word of its end, unless it was told as news before. */
    private Effect change(AgreementChange change, List<Subscription> subscriptions, Instant now) {
        String key = "change/" + change.getId();
        boolean news = change.getWhen() == Novelty.NOW && change.getLifecycle().getMessageType() != MessageType.CANCEL;
        if (!news && told.get(key) == null) {
            return Effect.NONE;
        }
        return new Effect(List.of(() -> told.put(key, "told")), List.of(output(Alerts.of(change, now), subscriptions)));
    }

    private Effect topics(Reading reading, List<Subscription> subscriptions, Instant now) {
        Set<String> wanted = new HashSet<>();
        subscriptions.forEach(subscription -> wanted.addAll(subscription.getTopics()));
        String article = reading.getArticle().getArticle();
        SortedMap<String, Integer> before = Told.parse(told.get(article));
        TopicAlerts.Outcome outcome = TopicAlerts.of(reading, before, wanted, now);
        if (outcome.alerts().isEmpty()) {
            return Effect.NONE;
        }
        List<Output> outputs = new ArrayList<>();
        outcome.alerts().forEach(alert -> outputs.add(output(alert, subscriptions)));
        return new Effect(List.of(() -> told.put(article, Told.format(outcome.sent()))), outputs);
    }

    private static Output output(Alert alert, List<Subscription> subscriptions) {
        alert.put(
                "subscriptions",
                subscriptions.stream()
                        .filter(subscription -> Matching.matches(subscription, alert))
                        .map(Subscription::getId)
                        .toList());
        String key = alert.getPair() != null
                ? alert.getPair()
                : alert.getTopic().getArticle().getArticle();
        return new Output(AlertsTopology.ALERTS, key, alert, cloudEvent(alert, key));
    }

    /** CloudEvents 1.0 attributes in Kafka's binary mode, with its extensions sequence and recordedtime. */
    private static Map<String, String> cloudEvent(Alert alert, String subject) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", alert.getId() + "#" + alert.getLifecycle().getRevision());
        headers.put("ce_source", "/communique/alerts");
        headers.put(
                "ce_type",
                "org.communique."
                        + switch (alert.getKind()) {
                            case MILESTONE -> "milestone.v1";
                            case AGREEMENT_CHANGE -> "agreement.changed.v1";
                            default -> "topic.v1";
                        });
        headers.put("ce_subject", subject);
        headers.put("ce_time", alert.getClocks().getEmitted().toString());
        headers.put("ce_recordedtime", alert.getClocks().getIngested().toString());
        headers.put("ce_sequence", Integer.toString(alert.getLifecycle().getRevision()));
        MessageType type = alert.getLifecycle().getMessageType();
        headers.put("ce_messagetype", type.name());
        headers.put("content-type", "application/avro");
        return headers;
    }

    private List<Subscription> subscriptions() {
        Map<String, Subscription> all = new TreeMap<>();
        try (KeyValueIterator<String, byte[]> rows = subscriptionBytes.all()) {
            while (rows.hasNext()) {
                KeyValue<String, byte[]> row = rows.next();
                Subscription subscription = subscription(row.key, row.value);
                if (subscription != null) {
                    all.put(row.key, subscription);
                }
            }
        }
        decoded.keySet().retainAll(all.keySet());
        return List.copyOf(all.values());
    }

    /** Null where the bytes are no subscription: one bad entry must not stop everybody's alerts. */
    private Subscription subscription(String id, byte[] bytes) {
        Decoded known = decoded.get(id);
        if (known == null || !known.bytes().equals(ByteBuffer.wrap(bytes))) {
            known = new Decoded(ByteBuffer.wrap(bytes), Subscriptions.decode(subscriptionDecoder, bytes));
            decoded.put(id, known);
        }
        return known.subscription();
    }
}
