package org.communique.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.communique.local.LocalBroker;
import org.communique.local.registry.EmbeddedRegistry;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** The one broker and registry of a test run, with a directory for local state. */
final class TestBroker implements AutoCloseable {

    private static final String IMAGE = System.getProperty("it.kafka.image", "apache/kafka:4.3.1");

    private final Path directory;
    private final Runnable stopBroker;
    private final String bootstrapServers;
    private final EmbeddedRegistry registry;
    private final EmbeddedRegistry.Server server;

    private TestBroker(Path directory, Runnable stopBroker, String bootstrapServers) {
        this.directory = directory;
        this.stopBroker = stopBroker;
        this.bootstrapServers = bootstrapServers;
        this.registry = EmbeddedRegistry.inMemory();
        this.server = registry.start(0);
    }

    /**
     * Starts what the system property {@code it.broker} names.
     *
     * @param kind embedded, or docker for a container
     */
    static TestBroker start(String kind) {
        Path directory = temporary();
        switch (kind) {
            case "embedded" -> {
                LocalBroker broker = LocalBroker.start(directory.resolve("kafka"), 0);
                return new TestBroker(directory, broker::close, broker.bootstrapServers());
            }
            case "docker" -> {
                KafkaContainer broker =
                        new KafkaContainer(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("apache/kafka"));
                broker.start();
                return new TestBroker(directory, broker::stop, broker.getBootstrapServers());
            }
            default -> throw new IllegalArgumentException("it.broker is embedded or docker, not " + kind);
        }
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    String registryUrl() {
        return server.url();
    }

    Path directory() {
        return directory;
    }

    @Override
    public void close() throws IOException {
        server.close();
        registry.close();
        stopBroker.run();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("communique-it-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
