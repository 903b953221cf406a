package org.communique.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.communique.ops.LagReader;
import org.communique.ops.PartitionLag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class LagReaderIT {

    @RegisterExtension
    static final BrokerExtension BROKER = new BrokerExtension();

    private final String topic = "lag-" + UUID.randomUUID();
    private final String group = topic + "-group";
    private final TopicPartition partition = new TopicPartition(topic, 0);
    private final Map<String, Object> kafka = BROKER.fresh().kafka();
    private final Admin admin = Admin.create(kafka);
    private final LagReader lag = new LagReader(admin, kafka);
    private Producer<String, String> producer;

    @BeforeEach
    void start() throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                .all()
                .get();
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, topic);
        producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
        producer.initTransactions();
    }

    @AfterEach
    void stop() {
        producer.close();
        lag.close();
        admin.close();
    }

    @Test
    void shouldNotKnowTheLagOfAGroupThatNeverCommitted() throws Exception {
        transaction(3);

        PartitionLag row = row();

        assertThat(row.behind()).isEmpty();
        assertThat(row.committed()).isEmpty();
        assertThat(row.end()).isEqualTo(4);
    }

    @Test
    void shouldBeZeroWhereOnlyMarkersAreLeft() throws Exception {
        transaction(3);
        commit(3);

        assertThat(row().behind()).isEqualTo(OptionalLong.of(0));
        assertThat(row().end()).isEqualTo(4);
    }

    @Test
    void shouldCountRecordsAndNoMarkers() throws Exception {
        transaction(2);
        transaction(2);
        transaction(3);
        commit(1);

        PartitionLag row = row();

        assertThat(row.end()).isEqualTo(10);
        assertThat(row.behind()).isEqualTo(OptionalLong.of(6));
        assertThat(row.exact()).isTrue();
    }

    @Test
    void shouldNotCountWhatWasAborted() throws Exception {
        transaction(2);
        send(5);
        producer.abortTransaction();
        transaction(1);
        commit(0);

        assertThat(row().behind()).isEqualTo(OptionalLong.of(3));
    }

    @Test
    void shouldNotCountAnOpenTransaction() throws Exception {
        transaction(2);
        commit(0);
        send(4);

        assertThat(row().behind()).isEqualTo(OptionalLong.of(2));
        assertThat(row().end()).isEqualTo(3);

        producer.commitTransaction();
        assertThat(row().behind()).isEqualTo(OptionalLong.of(6));
    }

    @Test
    void shouldNotCountWhatRetentionHasDeleted() throws Exception {
        transaction(2);
        transaction(2);
        commit(0);
        admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(3)))
                .all()
                .get();

        assertThat(row().behind()).isEqualTo(OptionalLong.of(2));
    }

    @Test
    void shouldSubtractOffsetsWhereThereIsTooMuchToLookAt() throws Exception {
        transaction(2_500);
        commit(0);

        PartitionLag row = row();

        assertThat(row.exact()).isFalse();
        assertThat(row.behind()).isEqualTo(OptionalLong.of(2_501));
    }

    private PartitionLag row() {
        List<PartitionLag> rows = lag.read(Map.of(group, List.of(topic)));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private void transaction(int records) {
        send(records);
        producer.commitTransaction();
    }

    /** Sends within a transaction that stays open. */
    private void send(int records) {
        producer.beginTransaction();
        for (int i = 0; i < records; i++) {
            var unused = producer.send(new ProducerRecord<>(topic, "record " + i));
        }
        producer.flush();
    }

    private void commit(long offset) throws ExecutionException, InterruptedException {
        admin.alterConsumerGroupOffsets(group, Map.of(partition, new OffsetAndMetadata(offset)))
                .all()
                .get();
    }
}
