package org.communique.ops.rebuild;

import communique.AgreementChange;
import communique.MeetingMilestone;
import communique.MessageType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.serde.AvroJson;
import org.communique.stream.TopicReader;

/**
 * The last word on each event in one partition of a topic.
 *
 * @param partition where
 * @param words by event id, in the order of ids
 */
record Told(int partition, Map<String, Word> words) {

    /**
     * The last word on an event.
     *
     * @param offset where it stands
     * @param live whether it holds
     * @param content digest of what it says, apart from revision and clocks
     * @param date what it gives as its date
     */
    record Word(String pair, int revision, boolean live, String content, LocalDate date, long offset) {}

    /** Reads every partition of a topic of milestones or agreement changes, one at a time. */
    static Told read(TopicReader reader, Deserializer<SpecificRecord> decoder, String topic, int partition) {
        Map<String, Word> words = new TreeMap<>();
        Map<Integer, Long> only = new HashMap<>(reader.end(topic));
        only.put(partition, 0L);
        reader.scan(topic, only, record -> {
            if (record.value() != null) {
                SpecificRecord event = decoder.deserialize(topic, record.value());
                words.put(id(event), word(record.key(), event, record.offset()));
            }
            return true;
        });
        return new Told(partition, words);
    }

    static String id(SpecificRecord event) {
        return event instanceof MeetingMilestone milestone ? milestone.getId() : ((AgreementChange) event).getId();
    }

    static communique.Lifecycle lifecycle(SpecificRecord event) {
        return event instanceof MeetingMilestone milestone
                ? milestone.getLifecycle()
                : ((AgreementChange) event).getLifecycle();
    }

    private static Word word(String pair, SpecificRecord event, long offset) {
        communique.Lifecycle lifecycle = lifecycle(event);
        boolean live = lifecycle.getMessageType() != MessageType.CANCEL;
        return new Word(pair, lifecycle.getRevision(), live, live ? digest(event) : "", date(event), offset);
    }

    private static LocalDate date(SpecificRecord event) {
        return event instanceof MeetingMilestone milestone ? milestone.getDate() : ((AgreementChange) event).getDate();
    }

    private static String digest(SpecificRecord event) {
        String content =
                AvroJson.tree(event).remove(List.of("lifecycle", "clocks")).toString();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new String(digest, 0, 16, StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
