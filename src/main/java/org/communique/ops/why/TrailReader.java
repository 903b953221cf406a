package org.communique.ops.why;

import communique.AgreementChange;
import communique.Alert;
import communique.Article;
import communique.DeadLetter;
import communique.MeetingMilestone;
import communique.Reading;
import communique.Source;
import communique.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;
import org.communique.serde.BadRecords;
import org.communique.stream.TopicReader;
import org.communique.stream.Topics;

/**
 * Follows an article through the topics. Reads of each topic only the partition where the article or its pairs are, and
 * only from the moment it came in; the articles' own partition it reads from its beginning. For one thread.
 */
final class TrailReader implements AutoCloseable {

    private final Topics topics;
    private final TopicReader reader;
    private final Deserializer<SpecificRecord> decoder;

    TrailReader(Settings settings, AvroSerdes serdes) {
        this.topics = Topics.of(settings);
        this.reader = new TopicReader(settings.kafka());
        this.decoder = serdes.value(SpecificRecord.class).deserializer();
    }

    Trail read(String article) {
        List<Trail.Received> received = received(article);
        List<DeadLetter> letters =
                scan(topics.deadLetters(), Map.of(), Set.of(article), DeadLetter.class, letter -> true);
        Instant first = received.stream()
                .map(Trail.Received::at)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
        List<Reading> readings = of(topics.readings(), Set.of(article), first, Reading.class, reading -> true);
        Set<String> pairs =
                readings.stream().flatMap(TrailReader::pairs).collect(Collectors.toCollection(TreeSet::new));
        Set<Instant> moments = readings.stream().map(Reading::getIngested).collect(Collectors.toSet());
        List<Statement> statements =
                of(topics.statements(), pairs, first, Statement.class, s -> isOf(s.getSource(), article));
        List<MeetingMilestone> milestones = of(
                topics.milestones(),
                pairs,
                first,
                MeetingMilestone.class,
                event -> moments.contains(event.getClocks().getIngested()));
        List<AgreementChange> changes = of(
                topics.agreementChanges(),
                pairs,
                first,
                AgreementChange.class,
                event -> moments.contains(event.getClocks().getIngested()));
        Set<String> events = Stream.concat(
                        milestones.stream()
                                .map(e -> e.getId() + "#" + e.getLifecycle().getRevision()),
                        changes.stream()
                                .map(e -> e.getId() + "#" + e.getLifecycle().getRevision()))
                .collect(Collectors.toSet());
        Set<String> keys = new TreeSet<>(pairs);
        keys.add(article);
        List<Alert> alerts = of(
                topics.alerts(),
                keys,
                first,
                Alert.class,
                alert -> events.contains(
                                alert.getId() + "#" + alert.getLifecycle().getRevision())
                        || (alert.getTopic() != null && isOf(alert.getTopic().getArticle(), article)));
        return new Trail(article, received, letters, readings, statements, milestones, changes, alerts);
    }

    private List<Trail.Received> received(String article) {
        int usual = reader.partition(topics.articles(), article);
        List<Trail.Received> found = received(article, reader.since(topics.articles(), usual, Instant.EPOCH));
        // Producers of others may send a key where they like.
        return found.isEmpty() ? received(article, Map.of()) : found;
    }

    private List<Trail.Received> received(String article, Map<Integer, Long> from) {
        List<Trail.Received> found = new ArrayList<>();
        reader.scan(topics.articles(), from, record -> {
            if (article.equals(record.key()) && decoded(record) instanceof Article value) {
                found.add(new Trail.Received(
                        value, Instant.ofEpochMilli(record.timestamp()), record.partition(), record.offset()));
            }
            return true;
        });
        return found;
    }

    private <T extends SpecificRecord> List<T> of(
            String topic, Collection<String> keys, Instant since, Class<T> type, Predicate<T> wanted) {
        List<T> all = new ArrayList<>();
        Set<Integer> partitions = new HashSet<>();
        keys.forEach(key -> partitions.add(reader.partition(topic, key)));
        for (int partition : partitions) {
            SortedMap<Integer, Long> from = reader.since(topic, partition, since);
            all.addAll(scan(topic, from, keys, type, wanted));
        }
        return all;
    }

    private <T extends SpecificRecord> List<T> scan(
            String topic, Map<Integer, Long> from, Collection<String> keys, Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        reader.scan(topic, from, record -> {
            SpecificRecord value = keys.contains(record.key()) ? decoded(record) : null;
            if (type.isInstance(value) && wanted.test(type.cast(value))) {
                found.add(type.cast(value));
            }
            return true;
        });
        return found;
    }

    /** Null where others wrote what cannot be decoded; the dead letters tell of it. */
    private SpecificRecord decoded(ConsumerRecord<String, byte[]> record) {
        try {
            return record.value() == null ? null : decoder.deserialize(record.topic(), record.value());
        } catch (RuntimeException e) {
            if (BadRecords.codeOf(e).isEmpty()) {
                throw e;
            }
            return null;
        }
    }

    /** Keys of the statements that a reading makes, as the intake joins them. */
    private static Stream<String> pairs(Reading reading) {
        return Stream.concat(
                        reading.getMeetings().stream()
                                .map(m -> m.getParticipants().stream().map(p -> p.getCountry())),
                        reading.getAgreements().stream().map(a -> a.getParties().stream()))
                .map(members -> members.distinct().sorted().collect(Collectors.joining("-")));
    }

    private static boolean isOf(Source source, String article) {
        return source.getArticle().equals(article);
    }

    @Override
    public void close() {
        reader.close();
        decoder.close();
    }
}
