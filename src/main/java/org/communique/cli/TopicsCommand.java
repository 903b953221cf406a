package org.communique.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.communique.app.Connection;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;
import org.communique.serde.SchemaRegistration;
import org.communique.stream.TopicAdmin;
import org.communique.stream.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The public topics. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "Makes the public topics.",
        subcommands = TopicsCommand.Create.class)
final class TopicsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: topics create");
    }

    /** Makes what is missing. */
    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description =
                    "Makes the public topics that are missing and registers their schemas. Those that are there are left as they are.",
            footer = {"", "  communique topics create --set bootstrap.servers=kafka:9092 --set topic.partitions=12"})
    static final class Create implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private SettingsOptions options;

        @Override
        public Integer call() {
            Settings settings = options.read();
            try (Admin admin = Connection.open(settings)) {
                List<String> made = new TopicAdmin(admin, settings).create();
                made.forEach(topic -> spec.commandLine().getOut().println("made " + topic));
                if (made.isEmpty()) {
                    spec.commandLine().getOut().println("all topics are there");
                }
            }
            SchemaRegistration.registerAll(
                    AvroSerdes.from(settings.avro()).registry(),
                    Topics.of(settings).subjects());
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
