package org.communique.local;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.app.Node;
import org.communique.config.Settings;
import org.communique.local.registry.EmbeddedRegistry;
import org.communique.stream.Application;

/** Everything on this machine: a broker, a registry on the HTTP port and all three applications. */
public final class LocalCluster implements AutoCloseable {

    private final Path data;
    private final boolean temporary;
    private final LocalBroker broker;
    private EmbeddedRegistry registry;
    private Node node;

    private LocalCluster(Path data, boolean temporary, LocalBroker broker) {
        this.data = data;
        this.temporary = temporary;
        this.broker = broker;
    }

    /**
     * Starts all of it.
     *
     * @param data where it is kept and found again by the next start; null for a temporary directory
     * @param settings of the pipeline; brokers, registry and state directory are set here
     */
    public static LocalCluster start(Path data, Settings settings) {
        Path directory = data == null ? temporary() : data.toAbsolutePath();
        LocalCluster cluster =
                new LocalCluster(directory, data == null, LocalBroker.start(directory.resolve("kafka"), 0));
        try {
            cluster.startNode(settings);
            return cluster;
        } catch (RuntimeException | Error e) {
            cluster.close();
            throw e;
        }
    }

    public Node node() {
        return node;
    }

    public Settings settings() {
        return node.settings();
    }

    private void startNode(Settings settings) {
        registry = EmbeddedRegistry.in(data.resolve("registry"));
        List<Consumer<RoutesConfig>> routes = List.of(to -> registry.routes(to, ""));
        node = Node.start(settings, this::atPort, new Node.Plan(Set.of(Application.values()), true, routes));
    }

    private Map<String, String> atPort(int port) {
        Map<String, String> own = new HashMap<>();
        own.put(Settings.BOOTSTRAP_SERVERS, broker.bootstrapServers());
        own.put(Settings.REGISTRY_URL, "http://127.0.0.1:" + port);
        own.put(Settings.STATE_DIR, data.resolve("state").toString());
        own.put(Settings.REPLICATION, "1");
        return own;
    }

    @Override
    public void close() {
        if (node != null) {
            node.close();
        }
        if (registry != null) {
            registry.close();
        }
        broker.close();
        if (temporary) {
            delete(data);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("communique-");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a temporary directory; name one with --data", e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + directory + "; remove it by hand", e);
        }
    }
}
