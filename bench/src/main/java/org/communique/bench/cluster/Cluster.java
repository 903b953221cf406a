package org.communique.bench.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.communique.app.Connection;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;
import org.communique.serde.SchemaRegistration;
import org.communique.stream.TopicAdmin;
import org.communique.stream.Topics;

/** Brokers and a registry with the public topics made, ready for instances. */
public final class Cluster implements AutoCloseable {

    private static final int TRIES = 6;

    private final Path home;
    private final Brokers brokers;
    private final Child registry;
    private final Settings settings;

    private Cluster(Path home, Brokers brokers, Child registry, Settings settings) {
        this.home = home;
        this.brokers = brokers;
        this.registry = registry;
        this.settings = settings;
    }

    /**
     * What to start.
     *
     * @param brokers 1 or 3
     * @param apart each broker in a network namespace, where the machine permits it
     * @param diskMb megabytes of a disk of its own for each broker; 0 for an ordinary directory
     * @param options of the brokers' Java
     * @param settings of the pipeline beside brokers and registry
     */
    public record Plan(
            Path home, int brokers, boolean apart, int diskMb, List<String> options, Map<String, String> settings) {}

    /** Starts it and returns once topics and schemas are there. */
    public static Cluster start(Plan plan) throws IOException, InterruptedException {
        Network network = Network.of(plan.brokers(), plan.apart());
        Brokers brokers = Brokers.start(plan.home(), plan.brokers(), network, plan.diskMb(), plan.options());
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Child registry = new Child(
                "registry",
                plan.home().resolve("registry.log"),
                Child.java(
                        List.of("-Xmx128m"),
                        RegistryProcess.class,
                        List.of(plan.home().resolve("registry").toString(), Integer.toString(port))),
                Map.of());
        registry.start();
        Map<String, String> all = new TreeMap<>(plan.settings());
        all.put(Settings.BOOTSTRAP_SERVERS, brokers.bootstrapServers());
        all.put(Settings.REGISTRY_URL, "http://127.0.0.1:" + port);
        Cluster cluster = new Cluster(plan.home(), brokers, registry, Settings.of(all));
        cluster.prepare();
        return cluster;
    }

    public Path home() {
        return home;
    }

    public Brokers brokers() {
        return brokers;
    }

    public Child registry() {
        return registry;
    }

    public Settings settings() {
        return settings;
    }

    /** The codec of this cluster's registry. */
    public AvroSerdes serdes() {
        return AvroSerdes.from(settings.avro());
    }

    private void prepare() throws InterruptedException {
        RuntimeException last = null;
        for (int i = 0; i < TRIES; i++) {
            try (Admin admin = Connection.open(settings)) {
                new TopicAdmin(admin, settings).create();
                SchemaRegistration.registerAll(
                        serdes().registry(), Topics.of(settings).subjects());
                return;
            } catch (RuntimeException e) {
                last = e;
                TimeUnit.SECONDS.sleep(1);
            }
        }
        close();
        throw new IllegalStateException("the cluster did not come up; see " + home, last);
    }

    @Override
    public void close() throws InterruptedException {
        List<AutoCloseable> all = List.of(registry::kill, brokers);
        for (AutoCloseable part : all) {
            try {
                part.close();
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                System.err.println("bench: " + e.getMessage());
            }
        }
    }
}
