package org.communique.bench.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import communique.AgreementChange;
import communique.Alert;
import communique.DeadLetter;
import communique.Lifecycle;
import communique.MeetingMilestone;
import communique.MessageType;
import communique.Reading;
import communique.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.config.Settings;
import org.communique.ops.Accounts;
import org.communique.ops.AccountsReader;
import org.communique.serde.AvroSerdes;
import org.communique.stream.TopicReader;
import org.communique.stream.Topics;

/** Compares what a read_committed consumer finds in the end with what must be there. */
final class Oracle {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final AvroSerdes serdes;
    private final Topics topics;
    private final Outcome expected;
    private final List<String> violations = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    /** Ids of events with the revisions seen, as the topic has them. */
    private final Map<String, Integer> revisions = new HashMap<>();

    private final Map<String, String> live = new TreeMap<>();

    Oracle(Settings settings, AvroSerdes serdes, Outcome expected) {
        this.settings = settings;
        this.serdes = serdes;
        this.topics = Topics.of(settings);
        this.expected = expected;
    }

    /** How many things of each kind were looked at. */
    Map<String, Long> counts() {
        return counts;
    }

    /** All that is wrong; empty where nothing is. */
    List<String> judge() {
        accounts();
        readings();
        statements();
        each(topics.milestones(), MeetingMilestone.class, this::milestone);
        each(topics.agreementChanges(), AgreementChange.class, this::change);
        difference("live events", expected.events(), live);
        alerts();
        return violations;
    }

    /** Asks a running instance for the ledgers of all pairs. */
    List<String> judgeLedgers(Ledgers ledgers) throws InterruptedException {
        for (Map.Entry<String, Map<LocalDate, Integer>> pair :
                expected.numbers().entrySet()) {
            Optional<String> answer = ledgers.meetings(pair.getKey());
            Map<LocalDate, Integer> told = answer.map(Oracle::numbers).orElse(Map.of());
            if (!told.equals(pair.getValue())) {
                violations.add("ledger of " + pair.getKey() + ": " + told + " instead of " + pair.getValue());
            }
            count("ledgers asked for over HTTP");
        }
        return violations;
    }

    /** Answers with the meetings of a pair. */
    interface Ledgers {
        Optional<String> meetings(String pair) throws InterruptedException;
    }

    private static Map<LocalDate, Integer> numbers(String answer) {
        Map<LocalDate, Integer> numbers = new TreeMap<>();
        try {
            for (JsonNode meeting : JSON.readTree(answer)) {
                for (JsonNode number : meeting.path("numbers")) {
                    numbers.put(
                            LocalDate.parse(meeting.path("date").asText()),
                            number.path("ordinal").asInt());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers;
    }

    private void accounts() {
        try (AccountsReader reader = new AccountsReader(settings, serdes)) {
            Accounts accounts = reader.read();
            counts.put("articles in", accounts.in());
            counts.put("articles read", accounts.read());
            counts.put("duplicates", accounts.duplicates());
            if (!accounts.balanced() || accounts.deadLetters() != 0 || accounts.held() != 0) {
                violations.add("accounts: " + accounts);
            }
        }
        each(topics.deadLetters(), DeadLetter.class, letter -> {
            if (violations.size() < 20) {
                violations.add(
                        "dead letter: " + letter.getCause() + " " + letter.getMessage() + " " + letter.getStackTrace());
            }
        });
    }

    private void readings() {
        Map<String, Integer> newest = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        each(topics.readings(), Reading.class, reading -> {
            String article = reading.getArticle().getArticle();
            int version = (int) reading.getArticle().getVersion();
            once(seen, "reading " + article + "#" + version);
            newest.merge(article, version, Math::max);
        });
        difference("newest version read", expected.versions(), newest);
    }

    private void statements() {
        Set<String> seen = new HashSet<>();
        each(
                topics.statements(),
                Statement.class,
                s -> once(seen, "statement " + s.getId() + "#" + s.getSource().getVersion()));
    }

    private void milestone(MeetingMilestone m) {
        follows(m.getId(), m.getLifecycle());
        tell(
                m.getId(),
                m.getLifecycle(),
                Outcome.milestone(
                        m.getOrdinal(),
                        m.getBasis().name(),
                        m.getDate().toString(),
                        m.getPlace(),
                        m.getSourceCount(),
                        m.getPreviousDate() == null ? null : m.getPreviousDate().toString(),
                        m.getUnseenBetween()));
    }

    private void change(AgreementChange c) {
        follows(c.getId(), c.getLifecycle());
        tell(
                c.getId(),
                c.getLifecycle(),
                Outcome.change(
                        c.getFrom() == null ? null : c.getFrom().name(),
                        c.getTo().name(),
                        String.valueOf(c.getDate()),
                        c.getSourceCount()));
    }

    /** One by one upwards: nothing missing, nothing twice, nothing overtaken. */
    private void follows(String id, Lifecycle lifecycle) {
        Integer before = revisions.put(id, lifecycle.getRevision());
        if (lifecycle.getRevision() != (before == null ? 1 : before + 1)) {
            violations.add("event " + id + ": revision " + lifecycle.getRevision() + " after " + before);
        }
    }

    private void tell(String id, Lifecycle lifecycle, String what) {
        if (lifecycle.getMessageType() == MessageType.CANCEL) {
            live.remove(id);
        } else {
            live.put(id, what);
        }
    }

    private void alerts() {
        Map<String, Integer> told = new HashMap<>();
        each(topics.alerts(), Alert.class, alert -> {
            int revision = alert.getLifecycle().getRevision();
            Integer before = told.put(alert.getId(), revision);
            if (revision != (before == null ? 1 : before + 1)) {
                violations.add("alert " + alert.getId() + ": revision " + revision + " after " + before);
            }
        });
        difference("last revision alerted", new TreeMap<>(revisions), new TreeMap<>(told));
    }

    private void once(Set<String> seen, String what) {
        if (!seen.add(what)) {
            violations.add("twice: " + what);
        }
    }

    private <V> void difference(String what, Map<String, V> wanted, Map<String, V> found) {
        wanted.forEach((id, value) -> {
            if (!value.equals(found.get(id))) {
                violations.add(what + ": " + id + " is [" + found.get(id) + "] instead of [" + value + "]");
            }
        });
        found.keySet().stream()
                .filter(id -> !wanted.containsKey(id))
                .forEach(id -> violations.add(what + ": " + id + " [" + found.get(id) + "] should not be"));
        counts.merge(what, (long) wanted.size(), Long::sum);
    }

    private void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    private <T extends SpecificRecord> void each(String topic, Class<T> type, Consumer<T> look) {
        try (TopicReader reader = new TopicReader(settings.kafka());
                Deserializer<T> decoder = serdes.value(type).deserializer()) {
            reader.scan(topic, Map.of(), record -> {
                look.accept(decoder.deserialize(topic, record.value()));
                count("records of " + topic.substring(topics.prefix().length()));
                return true;
            });
        }
    }
}
