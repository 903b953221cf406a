package org.communique.app;

import communique.DeadLetter;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.communique.article.Article;
import org.communique.article.Item;
import org.communique.avro.ArticleAvro;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;
import org.communique.stream.DeadLetters;
import org.communique.stream.Rejection;
import org.communique.stream.Topics;

/**
 * Sends articles into the pipeline; what could not be made an article goes to the dead letters with its bytes. Sends in
 * the background: only {@link #flush} tells that all has arrived. For one thread.
 */
public final class ArticlePublisher implements Consumer<Item>, AutoCloseable {

    private static final String STAGE = "publish";

    private final Topics topics;
    private final Producer<String, SpecificRecord> producer;
    private final AtomicLong published = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    public ArticlePublisher(Settings settings, AvroSerdes serdes) {
        this.topics = Topics.of(settings);
        Map<String, Object> config = new HashMap<>(settings.kafka());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
        this.producer = new KafkaProducer<>(
                config,
                new StringSerializer(),
                serdes.value(SpecificRecord.class).serializer());
    }

    @Override
    public void accept(Item item) {
        if (item instanceof Item.Parsed parsed) {
            publish(parsed.article());
        } else if (item instanceof Item.Rejected refused) {
            reject(refused);
        }
    }

    /** Articles sent so far. */
    public long published() {
        return published.get();
    }

    /** Items that went to the dead letters so far. */
    public long rejected() {
        return rejected.get();
    }

    /**
     * Waits until all that was sent has arrived.
     *
     * @throws IllegalStateException where something has not
     */
    public void flush() {
        producer.flush();
        Exception fault = failure.get();
        if (fault != null) {
            throw new IllegalStateException(
                    "Not everything could be published: " + fault.getMessage()
                            + ". Publish it again: what has arrived already will be known as duplicates",
                    fault);
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private void publish(Article article) {
        published.incrementAndGet();
        String key = article.id();
        var unused = producer.send(
                new ProducerRecord<>(topics.articles(), key, ArticleAvro.toAvro(article)), (at, fault) -> {
                    if (fault instanceof RecordTooLargeException) {
                        published.decrementAndGet();
                        reject(new Item.Rejected(
                                org.communique.article.Cause.TOO_LARGE,
                                article.provenance().origin() + ": " + key
                                        + " is larger than a record of Kafka may be; no article is so long",
                                article.body().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                article.provenance().origin()));
                    } else if (fault != null) {
                        failure.compareAndSet(null, fault);
                    }
                });
    }

    private void reject(Item.Rejected item) {
        rejected.incrementAndGet();
        DeadLetter letter = DeadLetters.of(
                STAGE,
                Rejection.of(item.cause().name(), item.message()),
                null,
                item.original(),
                new DeadLetters.Place(null, -1, -1),
                Instant.now());
        letter.put("origin", item.origin());
        var unused = producer.send(new ProducerRecord<>(topics.deadLetters(), item.origin(), letter), (at, fault) -> {
            if (fault != null) {
                failure.compareAndSet(null, fault);
            }
        });
    }
}
