package org.communique.config;

import static org.apache.kafka.common.config.ConfigDef.Importance.HIGH;
import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;
import static org.apache.kafka.common.config.ConfigDef.Range.atLeast;
import static org.apache.kafka.common.config.ConfigDef.Range.between;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.NonEmptyString;
import org.apache.kafka.common.config.ConfigException;

/**
 * All settings of one process, parsed once and checked across fields. Keys that begin with {@code kafka.} go to every
 * Kafka client as they are, those with {@code registry.} to the registry's clients. Immutable.
 */
public final class Settings extends AbstractConfig {

    public static final String BOOTSTRAP_SERVERS = "bootstrap.servers";
    public static final String REGISTRY_URL = "schema.registry.url";
    public static final String SERIALIZER = "avro.serializer";
    public static final String DESERIALIZER = "avro.deserializer";
    public static final String TOPIC_PREFIX = "topic.prefix";
    public static final String PARTITIONS = "topic.partitions";
    public static final String REPLICATION = "topic.replication.factor";
    public static final String APPLICATION_ID = "application.id.prefix";
    public static final String STATE_DIR = "state.dir";
    public static final String THREADS = "stream.threads";
    public static final String STANDBYS = "standby.replicas";
    public static final String COMMIT_INTERVAL = "commit.interval.ms";
    public static final String COMMIT_INTERVAL_BEHIND = "commit.interval.behind.ms";
    public static final String HTTP_HOST = "http.host";
    public static final String HTTP_PORT = "http.port";
    public static final String HTTP_ADVERTISED = "http.advertised";
    public static final String HELD_CHECK = "embargo.check.ms";
    public static final String LANDMARK_EVERY = "landmark.every";
    public static final String LANDMARK_YEARS = "landmark.first.in.years";

    public static final String LEDGER_GENERATION = "ledger.generation";
    public static final String STALE_MONTHS = "agreement.stale.months";
    public static final String STALE_CHECK = "agreement.stale.check.ms";

    private static final String KAFKA = "kafka.";
    private static final String REGISTRY = "registry.";

    public static final ConfigDef DEFINITION = new ConfigDef()
            .define(
                    BOOTSTRAP_SERVERS,
                    ConfigDef.Type.LIST,
                    "localhost:9092",
                    HIGH,
                    "Kafka brokers to start from, host:port,...")
            .define(
                    REGISTRY_URL,
                    ConfigDef.Type.STRING,
                    "http://localhost:8081",
                    new NonEmptyString(),
                    HIGH,
                    "Base URL of a schema registry that serves Confluent's REST API; several, separated by commas, are tried in turn")
            .define(
                    SERIALIZER,
                    ConfigDef.Type.STRING,
                    "org.communique.serde.CommuniqueAvroSerializer",
                    MEDIUM,
                    "Class that writes Avro values; io.confluent.kafka.serializers.KafkaAvroSerializer in profile confluent")
            .define(
                    DESERIALIZER,
                    ConfigDef.Type.STRING,
                    "org.communique.serde.CommuniqueAvroDeserializer",
                    MEDIUM,
                    "Class that reads Avro values; io.confluent.kafka.serializers.KafkaAvroDeserializer in profile confluent")
            .define(
                    TOPIC_PREFIX,
                    ConfigDef.Type.STRING,
                    "communique.",
                    MEDIUM,
                    "Put before the name of every public topic")
            .define(
                    PARTITIONS,
                    ConfigDef.Type.INT,
                    4,
                    between(1, 1000),
                    MEDIUM,
                    "Partitions of each public topic when it is made; the ceiling of parallel work, and not to be changed later")
            .define(
                    REPLICATION,
                    ConfigDef.Type.SHORT,
                    (short) -1,
                    LOW,
                    "Replicas of each topic; -1 leaves it to the brokers (have 3 there, and min.insync.replicas 2)")
            .define(
                    APPLICATION_ID,
                    ConfigDef.Type.STRING,
                    "communique",
                    new NonEmptyString(),
                    MEDIUM,
                    "Begins the application ids: communique-intake, communique-ledger, communique-alerts")
            .define(
                    STATE_DIR,
                    ConfigDef.Type.STRING,
                    "data/state",
                    new NonEmptyString(),
                    MEDIUM,
                    "Local state; may be lost, it is rebuilt from Kafka; never /tmp, which systems clean")
            .define(
                    THREADS,
                    ConfigDef.Type.INT,
                    1,
                    between(1, 256),
                    MEDIUM,
                    "Threads of each application; no more than its partitions")
            .define(STANDBYS, ConfigDef.Type.INT, 0, between(0, 5), MEDIUM, "Warm copies of state on other instances")
            .define(
                    COMMIT_INTERVAL,
                    ConfigDef.Type.LONG,
                    100L,
                    between(10, 8000),
                    MEDIUM,
                    "Least milliseconds between commits while news is fresh: each of the three hops may wait that long for its input")
            .define(
                    COMMIT_INTERVAL_BEHIND,
                    ConfigDef.Type.LONG,
                    1000L,
                    between(10, 8000),
                    LOW,
                    "Milliseconds between commits while old news is worked off: longer ones cost less; below it commits wait for half the age of the news")
            .define(HTTP_HOST, ConfigDef.Type.STRING, "127.0.0.1", MEDIUM, "Address to listen on; 0.0.0.0 for all")
            .define(
                    HTTP_PORT,
                    ConfigDef.Type.INT,
                    8080,
                    between(0, 65535),
                    MEDIUM,
                    "Port to listen on; 0 for any free one")
            .define(
                    HTTP_ADVERTISED,
                    ConfigDef.Type.STRING,
                    "",
                    LOW,
                    "host:port under which other instances reach this one; empty: http.host and http.port")
            .define(
                    HELD_CHECK,
                    ConfigDef.Type.LONG,
                    1000L,
                    atLeast(10),
                    LOW,
                    "Milliseconds between looks for embargoes that have ended")
            .define(LANDMARK_EVERY, ConfigDef.Type.INT, 5, atLeast(1), LOW, "Every n-th meeting is a landmark")
            .define(
                    LANDMARK_YEARS,
                    ConfigDef.Type.INT,
                    3,
                    atLeast(1),
                    LOW,
                    "The first meeting in n years is a landmark")
            .define(
                    LEDGER_GENERATION,
                    ConfigDef.Type.INT,
                    1,
                    atLeast(1),
                    LOW,
                    "Not to be set: which ledgers are the live ones, as `communique rebuild` left it; every process asks Kafka")
            .define(
                    STALE_MONTHS,
                    ConfigDef.Type.INT,
                    12,
                    between(0, 1200),
                    LOW,
                    "Months without a word after which an agreement on its way is told to be quiet; 0 for never")
            .define(
                    STALE_CHECK,
                    ConfigDef.Type.LONG,
                    3_600_000L,
                    atLeast(10),
                    LOW,
                    "Milliseconds between looks for agreements that have become quiet");

    private Settings(Map<String, String> values) {
        super(DEFINITION, values, false);
    }

    /** Settings of these values.
     *
     * @throws ConfigException naming the key, its value and what would do
     */
    public static Settings of(Map<String, String> values) {
        for (String key : values.keySet()) {
            if (!DEFINITION.names().contains(key) && !key.startsWith(KAFKA) && !key.startsWith(REGISTRY)) {
                throw new ConfigException(
                        "Unknown setting " + key + ". Known: " + new TreeMap<>(DEFINITION.configKeys()).keySet()
                                + ", and kafka.* and registry.* for what goes to Kafka's and the registry's clients");
            }
        }
        return new Settings(values);
    }

    /** These settings with some replaced. */
    public Settings with(Map<String, String> changed) {
        Map<String, String> all = new HashMap<>(originalsStrings());
        all.putAll(changed);
        return of(all);
    }

    public String bootstrapServers() {
        return String.join(",", getList(BOOTSTRAP_SERVERS));
    }

    public List<String> registryUrls() {
        return List.of(getString(REGISTRY_URL).split("\\s*,\\s*"));
    }

    /** What every Kafka client gets: the brokers, and all that stands under {@code kafka.}. */
    public Map<String, Object> kafka() {
        Map<String, Object> all = new HashMap<>(originalsWithPrefix(KAFKA));
        all.put(BOOTSTRAP_SERVERS, bootstrapServers());
        return all;
    }

    /** What Avro serializers get: the registry, and all that stands under {@code registry.}. */
    public Map<String, Object> avro() {
        Map<String, Object> all = new HashMap<>(originalsWithPrefix(REGISTRY));
        all.put(REGISTRY_URL, getString(REGISTRY_URL));
        all.put(SERIALIZER, getString(SERIALIZER));
        all.put(DESERIALIZER, getString(DESERIALIZER));
        all.put("specific.avro.reader", true);
        // Registration happens at start and must fail there, not in the middle of a night.
        all.putIfAbsent("auto.register.schemas", false);
        all.putIfAbsent("use.latest.version", false);
        all.putIfAbsent("avro.remove.java.properties", true);
        return all;
    }
}
