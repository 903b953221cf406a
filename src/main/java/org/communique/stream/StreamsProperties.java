package org.communique.stream;

import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.communique.config.Settings;

/** Kafka Streams' configuration of one application, each non-default with its reason. */
final class StreamsProperties {

    private static final int BATCH_BYTES = 128 * 1024;

    /** The least that brokers accept by default. */
    private static final int SESSION_MS = 6_000;

    private StreamsProperties() {}

    static Properties of(Application application, Settings settings, String endpoint) {
        Properties p = new Properties();
        p.putAll(settings.kafka());
        p.put(StreamsConfig.APPLICATION_ID_CONFIG, application.id(settings));
        p.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        long interval = settings.getLong(Settings.COMMIT_INTERVAL);
        p.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                Math.max(interval, settings.getLong(Settings.COMMIT_INTERVAL_BEHIND)));
        p.put(CommitPace.CONFIG, new CommitPace(interval));
        p.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.getInt(Settings.THREADS));
        p.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.getInt(Settings.STANDBYS));
        p.put(StreamsConfig.STATE_DIR_CONFIG, settings.getString(Settings.STATE_DIR));
        p.put(
                StreamsConfig.REPLICATION_FACTOR_CONFIG,
                settings.getShort(Settings.REPLICATION).intValue());
        p.put(StreamsConfig.APPLICATION_SERVER_CONFIG, endpoint);
        // A store or topic named by its place in the topology would be orphaned by the next change of the topology.
        p.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        // By default each store of each partition may take 100 MB outside the heap.
        p.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class.getName());
        // Only counters use the cache: one changelog record per commit in place of one per article.
        p.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 1024 * 1024);
        p.put("processing.exception.handler.global.enabled", true);
        // Find the brokers anew after all known ones have moved.
        p.put("metadata.recovery.strategy", "rebootstrap");
        p.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        // What is sent earlier is seen no earlier: readers see only what is committed, and each commit sends what
        // waits.
        p.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), (int) interval);
        p.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        p.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topics.MAX_RECORD_BYTES);
        p.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        // Who was killed keeps its partitions so long: by default three quarters of a minute, and its successor waits.
        p.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_MS);
        p.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), SESSION_MS / 4);
        return p;
    }
}
