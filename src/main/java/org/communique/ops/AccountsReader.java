package org.communique.ops;

import communique.DeadLetter;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;
import org.communique.stream.Application;
import org.communique.stream.TopicReader;
import org.communique.stream.Topics;
import org.communique.stream.intake.Tally;

/**
 * Adds up the accounts from the topics alone, so that they hold for any number of instances and after any crash:
 * articles, readings and dead letters are counted record by record, duplicates and held ones come from the changelog of
 * the intake's tally, written in the same transactions.
 */
public final class AccountsReader implements AutoCloseable {

    private static final String PUBLISH = "publish";
    private static final String INTAKE = Application.INTAKE.label();

    private final TopicReader reader;
    private final Topics topics;
    private final String tallyTopic;
    private final Deserializer<DeadLetter> letters;

    public AccountsReader(Settings settings, AvroSerdes serdes) {
        this.reader = new TopicReader(settings.kafka());
        this.topics = Topics.of(settings);
        this.tallyTopic = Tally.changelog(Application.INTAKE.id(settings));
        this.letters = serdes.value(DeadLetter.class).deserializer();
    }

    public Accounts read() {
        long[] articles = {0};
        reader.scan(topics.articles(), Map.of(), record -> ++articles[0] > 0);
        long[] readings = {0};
        reader.scan(topics.readings(), Map.of(), record -> ++readings[0] > 0);
        Map<String, Long> letterCounts = new HashMap<>();
        reader.scan(topics.deadLetters(), Map.of(), record -> {
            letterCounts.merge(
                    letters.deserialize(record.topic(), record.value()).getStage(), 1L, Long::sum);
            return true;
        });
        Map<String, Long> tally = tally();
        long refused = letterCounts.getOrDefault(PUBLISH, 0L);
        return new Accounts(
                articles[0] + refused,
                readings[0],
                tally.getOrDefault(Tally.DUPLICATE, 0L),
                refused + letterCounts.getOrDefault(INTAKE, 0L),
                tally.getOrDefault(Tally.HELD, 0L));
    }

    /** The latest value of each counter of each partition, summed over the partitions. */
    private Map<String, Long> tally() {
        Map<String, Map<Integer, Long>> latest = new HashMap<>();
        reader.scan(tallyTopic, Map.of(), record -> {
            latest.computeIfAbsent(record.key(), k -> new HashMap<>())
                    .put(record.partition(), Tally.value(record.value()));
            return true;
        });
        Map<String, Long> sums = new HashMap<>();
        latest.forEach((counter, values) -> sums.put(
                counter, values.values().stream().mapToLong(Long::longValue).sum()));
        return sums;
    }

    @Override
    public void close() {
        reader.close();
        letters.close();
    }
}
