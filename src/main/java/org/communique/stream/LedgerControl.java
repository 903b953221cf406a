package org.communique.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.communique.config.Settings;

/**
 * Which ledgers are the live ones, written in a compacted topic of one partition that every process of a pipeline reads. For one
 * thread.
 */
public final class LedgerControl implements AutoCloseable {

    private static final String KEY = "ledger";

    private final String topic;
    private final TopicReader reader;
    private final Admin admin;
    private final Map<String, Object> kafka;
    private Map<Integer, Long> next = Map.of();
    private State latest = new State(1, null);

    /**
     * What is written.
     *
     * @param generation that of the live ledgers, from 1
     * @param pausedUntil until when no ledger may run, since another is about to take its place; null where they run. The
     *     time ends by itself, so that who asked for the pause may die
     */
    public record State(int generation, Instant pausedUntil) {

        public boolean paused(Instant now) {
            return pausedUntil != null && now.isBefore(pausedUntil);
        }

        private static State parse(String text) {
            String[] parts = text.split(" ", -1);
            try {
                return new State(Integer.parseInt(parts[0]), parts.length > 1 ? Instant.parse(parts[1]) : null);
            } catch (NumberFormatException | DateTimeParseException e) {
                throw new KafkaException("The control topic holds what this release does not know: " + text, e);
            }
        }

        private String text() {
            return generation + (pausedUntil == null ? "" : " " + pausedUntil);
        }
    }

    public LedgerControl(Settings settings, Admin admin) {
        this.topic = topic(settings);
        this.reader = new TopicReader(settings.kafka());
        this.admin = admin;
        this.kafka = settings.kafka();
    }

    /** Name of the topic. */
    public static String topic(Settings settings) {
        return settings.getString(Settings.APPLICATION_ID) + "-control";
    }

    /** These settings with the generation that is live; for those that only look, so no topic is made. */
    public static Settings resolve(Settings settings, Admin admin) {
        try (LedgerControl control = new LedgerControl(settings, admin)) {
            return control.exists() ? control.applied(settings, control.read()) : settings;
        }
    }

    /** Makes the topic if it is missing. */
    public void create(Settings settings) {
        if (exists()) {
            return;
        }
        short replication = settings.getShort(Settings.REPLICATION);
        NewTopic wanted = new NewTopic(
                        topic, Optional.of(1), replication < 0 ? Optional.empty() : Optional.of(replication))
                .configs(Map.of("cleanup.policy", "compact"));
        try {
            admin.createTopics(List.of(wanted)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException(
                        "Cannot make the topic " + topic + ": " + e.getCause().getMessage(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    /** What is written now. */
    public State read() {
        next = reader.scan(topic, next, record -> {
            if (KEY.equals(record.key()) && record.value() != null) {
                latest = State.parse(new String(record.value(), StandardCharsets.UTF_8));
            }
            return true;
        });
        return latest;
    }

    /** The record that writes a state. */
    public ProducerRecord<String, byte[]> record(State state) {
        return new ProducerRecord<>(topic, 0, KEY, state.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a state and waits until it is there. */
    public void write(State state) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record(state)).get();
        } catch (ExecutionException e) {
            throw new KafkaException(
                    "Cannot write to " + topic + ": " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    /** Settings of the ledgers of a state. */
    public Settings applied(Settings settings, State state) {
        return settings.with(Map.of(Settings.LEDGER_GENERATION, Integer.toString(state.generation())));
    }

    private boolean exists() {
        try {
            return admin.listTopics().names().get().contains(topic);
        } catch (ExecutionException e) {
            throw new KafkaException("Cannot list the topics: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
