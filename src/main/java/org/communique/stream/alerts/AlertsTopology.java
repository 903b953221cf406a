package org.communique.stream.alerts;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;
import org.communique.serde.AvroSerdes;
import org.communique.stream.Sinks;
import org.communique.stream.Step;
import org.communique.stream.Topics;

/** Events and readings in, alerts out; the subscriptions stand beside as a global table. */
public final class AlertsTopology {

    static final String ALERTS = "alerts";
    static final String TOLD = "alerts-told";
    static final String SUBSCRIPTIONS = "alerts-subscriptions";
    private static final String STEP = "alert";

    private AlertsTopology() {}

    public static void addTo(Topology topology, Topics topics, AvroSerdes serdes) {
        topology.addGlobalStore(
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(SUBSCRIPTIONS), Serdes.String(), Serdes.ByteArray())
                        .withLoggingDisabled(),
                "subscriptions-in",
                new StringDeserializer(),
                new ByteArrayDeserializer(),
                topics.subscriptions(),
                "subscriptions-keep",
                KeepLatest::new);
        topology.addSource(
                "milestones-in", new ByteArrayDeserializer(), new ByteArrayDeserializer(), topics.milestones());
        topology.addSource(
                "agreement-changes-in",
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer(),
                topics.agreementChanges());
        topology.addSource("readings-in", new ByteArrayDeserializer(), new ByteArrayDeserializer(), topics.readings());
        topology.addProcessor(
                STEP,
                () -> new AlertStep(
                        serdes.value(SpecificRecord.class).deserializer(),
                        serdes.value(SpecificRecord.class).deserializer()),
                "milestones-in",
                "agreement-changes-in",
                "readings-in");
        topology.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(TOLD), Serdes.String(), Serdes.String()),
                STEP);
        Sinks.add(topology, ALERTS, topics.alerts(), serdes, STEP);
        Sinks.add(topology, Step.DEAD_LETTERS, topics.deadLetters(), serdes, STEP);
    }
}
