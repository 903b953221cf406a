package org.communique.stream.intake;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;
import org.communique.reading.Reader;
import org.communique.serde.AvroSerdes;
import org.communique.stream.Sinks;
import org.communique.stream.Step;
import org.communique.stream.Topics;

/** Articles in, readings and statements out; remembers each article's newest version, and holds back the embargoed. */
public final class IntakeTopology {

    static final String READINGS = "readings";
    static final String STATEMENTS = "statements";
    static final String ARTICLES = "intake-articles";
    static final String HELD = "intake-held";
    private static final String SOURCE = "articles-in";
    private static final String STEP = "read";

    private IntakeTopology() {}

    /**
     * Adds the intake.
     *
     * @param heldCheckMs milliseconds between looks for embargoes that have ended
     */
    public static void addTo(Topology topology, Topics topics, AvroSerdes serdes, Reader reader, long heldCheckMs) {
        topology.addSource(SOURCE, new ByteArrayDeserializer(), new ByteArrayDeserializer(), topics.articles());
        topology.addProcessor(
                STEP,
                () -> new IntakeStep(serdes.value(SpecificRecord.class).deserializer(), reader, heldCheckMs),
                SOURCE);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(ARTICLES), Serdes.String(), Serdes.ByteArray()),
                STEP);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(HELD), Serdes.String(), Serdes.ByteArray()),
                STEP);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(Tally.STORE), Serdes.String(), Serdes.Long())
                        .withCachingEnabled(),
                STEP);
        Sinks.add(topology, READINGS, topics.readings(), serdes, STEP);
        Sinks.add(topology, STATEMENTS, topics.statements(), serdes, STEP);
        Sinks.add(topology, Step.DEAD_LETTERS, topics.deadLetters(), serdes, STEP);
    }
}
