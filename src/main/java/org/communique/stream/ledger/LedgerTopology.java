package org.communique.stream.ledger;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.Stores;
import org.communique.ledger.Ledger;
import org.communique.serde.AvroSerdes;
import org.communique.stream.Sinks;
import org.communique.stream.Step;
import org.communique.stream.Topics;

/** Statements in, milestones and agreement changes out; all memory of a pair in one store of small rows. */
public final class LedgerTopology {

    /** The store that holds the ledgers' rows. */
    public static final String ROWS = "ledger-rows";

    static final String MILESTONES = "milestones";
    static final String AGREEMENT_CHANGES = "agreement-changes";
    private static final String SOURCE = "statements-in";
    private static final String STEP = "ledger";

    private LedgerTopology() {}

    public static void addTo(Topology topology, Topics topics, AvroSerdes serdes, Ledger ledger, Silence silence) {
        addTo(topology, topics, topics, serdes, ledger, silence);
    }

    /**
     * Adds ledgers that tell what they have to tell elsewhere.
     *
     * @param out topics of their own, while they are built beside the live ones
     */
    public static void addTo(
            Topology topology, Topics topics, Topics out, AvroSerdes serdes, Ledger ledger, Silence silence) {
        topology.addSource(SOURCE, new ByteArrayDeserializer(), new ByteArrayDeserializer(), topics.statements());
        topology.addProcessor(
                STEP, () -> new LedgerStep(serdes.value(SpecificRecord.class).deserializer(), ledger, silence), SOURCE);
        topology.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(ROWS), Serdes.String(), Serdes.ByteArray()),
                STEP);
        Sinks.add(topology, MILESTONES, out.milestones(), topics.milestones(), serdes, STEP);
        Sinks.add(topology, AGREEMENT_CHANGES, out.agreementChanges(), topics.agreementChanges(), serdes, STEP);
        Sinks.add(topology, Step.DEAD_LETTERS, out.deadLetters(), topics.deadLetters(), serdes, STEP);
    }
}
