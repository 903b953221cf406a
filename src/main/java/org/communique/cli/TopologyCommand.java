package org.communique.cli;

import java.util.concurrent.Callable;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;
import org.communique.serde.MemorySchemaRegistry;
import org.communique.stream.Application;
import org.communique.stream.Topologies;
import org.communique.stream.TopologyPicture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The topologies as text or picture. */
@Command(
        name = "topology",
        mixinStandardHelpOptions = true,
        description = "Prints the three topologies as Kafka Streams describes them, or as a Mermaid diagram.")
final class TopologyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Option(names = "--mermaid", description = "A diagram that GitHub and others draw")
    private boolean mermaid;

    @Override
    public Integer call() {
        Settings settings = options.read();
        AvroSerdes serdes = AvroSerdes.over(new MemorySchemaRegistry());
        if (mermaid) {
            spec.commandLine().getOut().print(TopologyPicture.mermaid(settings, serdes));
        } else {
            for (Application application : Application.values()) {
                spec.commandLine().getOut().println("# " + application.id(settings));
                spec.commandLine()
                        .getOut()
                        .println(Topologies.of(application, settings, serdes).describe());
            }
        }
        spec.commandLine().getOut().flush();
        return 0;
    }
}
