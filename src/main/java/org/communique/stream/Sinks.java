package org.communique.stream;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.communique.serde.AvroSerdes;

/** The ways out of a topology: keys are text, values Avro. */
public final class Sinks {

    private Sinks() {}

    /** Lets a node write to a topic under the sink's name. */
    public static void add(Topology topology, String name, String topic, AvroSerdes serdes, String from) {
        topology.addSink(
                name,
                topic,
                new StringSerializer(),
                serdes.value(SpecificRecord.class).serializer(),
                from);
    }
}
