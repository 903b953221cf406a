package org.communique.stream;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.communique.serde.AvroSerdes;

/** The ways out of a topology: keys are text, values Avro. */
public final class Sinks {

    private Sinks() {}

    /** Lets a node write to a topic under the sink's name. */
    public static void add(Topology topology, String name, String topic, AvroSerdes serdes, String from) {
        add(topology, name, topic, topic, serdes, from);
    }

    /**
     * Lets a node write to a topic what is in the form of another.
     *
     * @param like the topic under which the registry knows the schema
     */
    public static void add(Topology topology, String name, String topic, String like, AvroSerdes serdes, String from) {
        Serializer<SpecificRecord> values = serdes.value(SpecificRecord.class).serializer();
        Serializer<SpecificRecord> asLike = (there, value) -> values.serialize(like, value);
        topology.addSink(name, topic, new StringSerializer(), asLike, from);
    }
}
