package org.communique.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.app.Node;
import org.communique.stream.Application;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The pipeline against a real Kafka. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Runs the pipeline against a Kafka cluster and a schema registry, until it is stopped.",
        footer = {
            "",
            "  communique run --config config/communique.properties --create-topics",
            "  COMMUNIQUE_BOOTSTRAP_SERVERS=kafka:9092 communique run --only intake,ledger",
            "",
            "Settings: `communique settings` lists them all; config/communique.properties is a file to begin with."
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions settings;

    @Option(names = "--only", split = ",", paramLabel = "APP", description = "Run only these of intake, ledger, alerts")
    private List<String> only = List.of();

    @Option(names = "--create-topics", description = "Make the public topics that are missing")
    private boolean createTopics;

    @Override
    public Integer call() throws InterruptedException {
        Node node = Node.start(
                settings.read(), port -> Map.of(), new Node.Plan(Application.named(only), createTopics, List.of()));
        try (CleanStop stop = CleanStop.of(node)) {
            spec.commandLine()
                    .getErr()
                    .println("communique: running, " + node.url() + "/health tells how it is. Ctrl-C stops it");
            Throwable failure = node.pipeline().awaitStop();
            if (failure != null && !stop.begun()) {
                throw new CommandFailure("stopped: " + failure.getMessage()
                        + ". The log above tells more; nothing is lost, start it again once mended");
            }
            return CommandLine.ExitCode.OK;
        }
    }
}
