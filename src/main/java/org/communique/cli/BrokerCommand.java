package org.communique.cli;

import io.javalin.config.RoutesConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.communique.http.ApiServer;
import org.communique.local.LocalBroker;
import org.communique.local.registry.EmbeddedRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The embedded broker and registry alone. */
@Command(
        name = "broker",
        mixinStandardHelpOptions = true,
        description =
                "Runs the embedded Kafka broker and schema registry alone, to try `run` without installing either.",
        footer = {
            "",
            "  communique broker --data data/local --port 9092 --registry-port 8081",
            "  communique run --create-topics        (in another terminal; these are its defaults)"
        })
final class BrokerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data/local",
            description = "Where it keeps its data (default: ${DEFAULT-VALUE})")
    private Path data;

    @Option(names = "--port", defaultValue = "9092", description = "Port of the broker (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--registry-port",
            defaultValue = "8081",
            description = "Port of the registry (default: ${DEFAULT-VALUE})")
    private int registryPort;

    @Override
    public Integer call() throws InterruptedException {
        Path directory = data.toAbsolutePath();
        EmbeddedRegistry registry = EmbeddedRegistry.in(directory.resolve("registry"));
        List<Consumer<RoutesConfig>> routes = List.of(to -> registry.routes(to, ""));
        CountDownLatch stopped = new CountDownLatch(1);
        ApiServer http = ApiServer.start("127.0.0.1", registryPort, routes);
        LocalBroker broker = LocalBroker.start(directory.resolve("kafka"), port);
        try (CleanStop stop = CleanStop.of(() -> {
            broker.close();
            http.close();
            registry.close();
            stopped.countDown();
        })) {
            spec.commandLine().getOut().println("bootstrap.servers=" + broker.bootstrapServers());
            spec.commandLine().getOut().println("schema.registry.url=http://127.0.0.1:" + http.port());
            spec.commandLine().getOut().flush();
            stopped.await();
            return stop.begun() ? 0 : 1;
        }
    }
}
