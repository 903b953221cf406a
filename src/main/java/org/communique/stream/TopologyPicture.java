package org.communique.stream;

import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;

/** Draws the topologies as one Mermaid diagram, from what Kafka Streams itself says of them. */
public final class TopologyPicture {

    private TopologyPicture() {}

    /** A left-to-right flow chart: topics as cylinders lying, processors as boxes, stores as databases. */
    public static String mermaid(Settings settings, AvroSerdes serdes) {
        TreeSet<String> topics = new TreeSet<>();
        StringBuilder applications = new StringBuilder();
        StringBuilder edges = new StringBuilder();
        for (Application application : Application.values()) {
            applications.append("  subgraph ").append(application.id(settings)).append('\n');
            TopologyDescription description =
                    Topologies.of(application, settings, serdes).describe();
            description.subtopologies().forEach(sub -> sub.nodes().stream()
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .forEach(node -> draw(application, node, topics, applications, edges)));
            description.globalStores().forEach(global -> {
                draw(application, global.source(), topics, applications, edges);
                draw(application, global.processor(), topics, applications, edges);
            });
            applications.append("  end\n");
        }
        StringBuilder all = new StringBuilder("flowchart LR\n");
        topics.forEach(topic ->
                all.append("  ").append(id(topic)).append("([").append(topic).append("])\n"));
        return all.append(applications).append(edges).toString();
    }

    private static void draw(
            Application application, Node node, Set<String> topics, StringBuilder boxes, StringBuilder edges) {
        if (node instanceof Processor processor) {
            String name = id(application.label() + "-" + processor.name());
            boxes.append("    ")
                    .append(name)
                    .append('[')
                    .append(processor.name())
                    .append("]\n");
            new TreeSet<>(processor.stores()).forEach(store -> {
                boxes.append("    ")
                        .append(id(store))
                        .append("[(")
                        .append(store)
                        .append(")]\n");
                boxes.append("    ")
                        .append(name)
                        .append(" --- ")
                        .append(id(store))
                        .append('\n');
            });
        }
        if (node instanceof Source source) {
            new TreeSet<>(source.topicSet()).forEach(topic -> {
                topics.add(topic);
                source.successors()
                        .forEach(next -> edge(edges, id(topic), id(application.label() + "-" + next.name())));
            });
        }
        if (node instanceof Sink sink) {
            topics.add(sink.topic());
            sink.predecessors()
                    .forEach(from -> edge(edges, id(application.label() + "-" + from.name()), id(sink.topic())));
        }
    }

    private static void edge(StringBuilder edges, String from, String to) {
        edges.append("  ").append(from).append(" --> ").append(to).append('\n');
    }

    private static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_");
    }
}
