package org.communique.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.app.ArticlePublisher;
import org.communique.app.Connection;
import org.communique.app.Quiet;
import org.communique.article.format.ArticleParser;
import org.communique.article.format.Origin;
import org.communique.config.Settings;
import org.communique.ops.Accounts;
import org.communique.ops.AccountsReader;
import org.communique.ops.LagReader;
import org.communique.serde.AvroSerdes;
import org.communique.serde.SchemaRegistration;
import org.communique.stream.TopicAdmin;
import org.communique.stream.TopicReader;
import org.communique.stream.Topics;

/** What users do to a pipeline from outside: publish, wait, read the topics. Works with any process that runs the same settings. */
final class PipelineClient implements AutoCloseable {

    private final Settings settings;
    private final AvroSerdes serdes;
    private final Admin admin;
    private final LagReader lag;

    PipelineClient(Settings settings) {
        this.settings = settings;
        this.serdes = AvroSerdes.from(settings.avro());
        this.admin = Connection.open(settings);
        this.lag = new LagReader(admin, settings.kafka());
    }

    Topics topics() {
        return Topics.of(settings);
    }

    AvroSerdes serdes() {
        return serdes;
    }

    /** Makes the topics and registers their schemas, for those who publish before anything runs. */
    void prepare() {
        new TopicAdmin(admin, settings).create();
        SchemaRegistration.registerAll(serdes.registry(), topics().subjects());
    }

    void publishSampleFeed() {
        try (InputStream feed = PipelineClient.class.getResourceAsStream("/org/communique/sample/feed.jsonl")) {
            publish(feed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes lines of JSON and returns once they have arrived. */
    void publish(List<String> lines) {
        publish(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private void publish(InputStream in) {
        try (ArticlePublisher publisher = new ArticlePublisher(settings, serdes)) {
            new ArticleParser().parse(in, new Origin("test", Instant.now()), publisher);
            publisher.flush();
        }
    }

    /**
     * Waits until everything is worked off.
     *
     * @param alive whether there is still somebody to wait for
     */
    void awaitQuiet(BooleanSupplier alive) throws InterruptedException {
        awaitQuiet(settings, alive);
    }

    /** The same, where the ledgers are no longer those that the settings began with. */
    void awaitQuiet(Settings now, BooleanSupplier alive) throws InterruptedException {
        Quiet.await(lag, now, behind -> {
            if (!alive.getAsBoolean()) {
                throw new IllegalStateException("the pipeline has stopped with " + behind + " records to go");
            }
        });
    }

    Accounts accounts() {
        try (AccountsReader reader = new AccountsReader(settings, serdes)) {
            return reader.read();
        }
    }

    /** Every committed record of a topic, partition by partition. */
    <T extends SpecificRecord> List<T> records(String topic, Class<T> type) {
        List<T> all = new ArrayList<>();
        try (TopicReader reader = new TopicReader(settings.kafka());
                Deserializer<T> decoder = serdes.value(type).deserializer()) {
            reader.scan(topic, Map.of(), record -> all.add(decoder.deserialize(topic, record.value())));
        }
        return all;
    }

    /** Number of committed records of a topic. */
    long count(String topic) {
        long[] count = {0};
        try (TopicReader reader = new TopicReader(settings.kafka())) {
            reader.scan(topic, Map.of(), record -> ++count[0] > 0);
        }
        return count[0];
    }

    @Override
    public void close() {
        lag.close();
        admin.close();
    }
}
