package org.communique.ops.rebuild;

import communique.Clocks;
import communique.Lifecycle;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.communique.config.Settings;
import org.communique.ledger.EventRows;
import org.communique.serde.AvroSerdes;
import org.communique.stream.Application;
import org.communique.stream.LedgerBeside;
import org.communique.stream.LedgerControl;
import org.communique.stream.TopicReader;
import org.communique.stream.Topics;

/**
 * The switch itself, one Kafka transaction: the differences to the event topics, the event rows to the changelog of the new
 * ledgers, and which ledgers are live to the control topic. Either all of it is there or nothing.
 */
final class Switch {

    static final Duration TRANSACTION = Duration.ofMinutes(2);

    private final Settings next;
    private final Deserializer<SpecificRecord> decoder;
    private final Serializer<SpecificRecord> encoder;
    private final ToIntFunction<String> partitionOfPair;

    /**
     * A switch to come.
     *
     * @param partitionOfPair partition of the statements, and so of the rows, of a pair
     */
    Switch(Settings next, AvroSerdes serdes, ToIntFunction<String> partitionOfPair) {
        this.next = next;
        this.decoder = serdes.value(SpecificRecord.class).deserializer();
        this.encoder = serdes.value(SpecificRecord.class).serializer();
        this.partitionOfPair = partitionOfPair;
    }

    void execute(Differences differences, LedgerControl control, TopicReader reader) {
        try (Producer<String, byte[]> producer = producer()) {
            producer.initTransactions();
            producer.beginTransaction();
            try {
                differences.changes().forEach(part -> {
                    tell(part, producer, reader, true);
                    tell(part, producer, reader, false);
                    part.steps().stream().filter(step -> step.row() != null).forEach(step -> send(producer, row(step)));
                });
                send(producer, control.record(new LedgerControl.State(next.getInt(Settings.LEDGER_GENERATION), null)));
                producer.commitTransaction();
            } catch (KafkaException e) {
                producer.abortTransaction();
                throw e;
            }
        }
    }

    /** Sends the events of a part whose content stands in one of the two topics. */
    private void tell(Differences.Part part, Producer<String, byte[]> producer, TopicReader reader, boolean built) {
        Map<Long, Succession.Step> wanted = new HashMap<>();
        part.steps().stream()
                .filter(step -> step.lifecycle() != null && step.fromBuilt() == built)
                .forEach(step -> wanted.put(step.offset(), step));
        if (wanted.isEmpty()) {
            return;
        }
        String topic = built ? part.built() : part.topic();
        Map<Integer, Long> only = new HashMap<>(reader.end(topic));
        only.put(part.partition(), wanted.keySet().stream().min(Long::compareTo).orElseThrow());
        reader.scan(topic, only, record -> {
            Succession.Step step = wanted.remove(record.offset());
            if (step != null) {
                SpecificRecord event = decoder.deserialize(topic, record.value());
                send(
                        producer,
                        new ProducerRecord<>(
                                part.topic(),
                                part.partition(),
                                step.pair(),
                                encode(part.topic(), event, step.lifecycle())));
            }
            return !wanted.isEmpty();
        });
    }

    /** What fails in sending fails the commit as well. */
    private static void send(Producer<String, byte[]> producer, ProducerRecord<String, byte[]> record) {
        var unused = producer.send(record);
    }

    private byte[] encode(String topic, SpecificRecord event, Lifecycle lifecycle) {
        int clocks = event.getSchema().getField("clocks").pos();
        Clocks before = (Clocks) event.get(clocks);
        event.put(clocks, new Clocks(before.getPublished(), before.getIngested(), Instant.now()));
        event.put(event.getSchema().getField("lifecycle").pos(), lifecycle);
        return encoder.serialize(topic, event);
    }

    private ProducerRecord<String, byte[]> row(Succession.Step step) {
        return new ProducerRecord<>(
                LedgerBeside.changelog(next),
                partitionOfPair.applyAsInt(step.pair()),
                EventRows.key(step.pair(), step.id()),
                step.row().array());
    }

    private Producer<String, byte[]> producer() {
        Map<String, Object> config = new HashMap<>(next.kafka());
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, Application.LEDGER.id(next) + "-switch");
        config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, Math.toIntExact(TRANSACTION.toMillis()));
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }
}
