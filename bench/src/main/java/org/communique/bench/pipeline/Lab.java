package org.communique.bench.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.communique.app.Connection;
import org.communique.app.Quiet;
import org.communique.bench.cluster.Child;
import org.communique.bench.cluster.Cluster;
import org.communique.bench.cluster.Instance;
import org.communique.config.Settings;
import org.communique.ops.LagReader;
import org.communique.stream.Application;
import org.communique.stream.Topics;

/** One broker and registry, and what is measured on them. */
final class Lab implements AutoCloseable {

    private static final List<String> BROKER_JAVA = List.of("-Xmx1g");

    private final Cluster cluster;
    private final Admin admin;
    private final List<Instance> instances = new ArrayList<>();

    private Lab(Cluster cluster) {
        this.cluster = cluster;
        this.admin = Connection.open(cluster.settings());
    }

    static Lab open(Map<String, String> settings) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("communique-bench-");
        return new Lab(Cluster.start(new Cluster.Plan(home, 1, false, 0, BROKER_JAVA, new TreeMap<>(settings))));
    }

    Cluster cluster() {
        return cluster;
    }

    Admin admin() {
        return admin;
    }

    Topics topics() {
        return Topics.of(cluster.settings());
    }

    /** How far the intake has come. */
    Progress intake() {
        return new Progress(admin, Application.INTAKE.id(cluster.settings()), topics().articles());
    }

    /** Starts an instance and waits until it is ready. */
    Instance start(String name, List<String> before) throws IOException, InterruptedException {
        Instance instance = prepared(name, before);
        instance.process().start();
        if (!instance.awaitReady(Duration.ofMinutes(3))) {
            throw new IllegalStateException(
                    "not ready; see " + instance.process().log());
        }
        return instance;
    }

    Instance prepared(String name, List<String> before) throws IOException {
        List<String> options = new ArrayList<>(List.of("-Xmx1g"));
        String more = System.getenv("INSTANCE_JAVA_OPTS");
        if (more != null && !more.isBlank()) {
            options.addAll(List.of(more.split(" ")));
        }
        Instance instance =
                Instance.of(name, cluster, cluster.home().resolve("state-" + name), before, options, Map.of());
        instances.add(instance);
        return instance;
    }

    Child passThrough() throws InterruptedException {
        String target = "passed-through";
        Settings settings = cluster.settings();
        try {
            admin.createTopics(List.of(new NewTopic(target, settings.getInt(Settings.PARTITIONS), (short) 1)
                            .configs(Map.of("max.message.bytes", Integer.toString(Topics.MAX_RECORD_BYTES)))))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        Child child = new Child(
                PassThrough.ID,
                cluster.home().resolve("pass-through.log"),
                Child.java(
                        List.of("-Xmx1g"),
                        PassThrough.class,
                        List.of(
                                settings.bootstrapServers(),
                                topics().articles(),
                                target,
                                settings.getInt(Settings.THREADS).toString(),
                                settings.getLong(Settings.COMMIT_INTERVAL_BEHIND)
                                        .toString(),
                                cluster.home().resolve("state-pass").toString())),
                Map.of());
        child.start();
        return child;
    }

    /** Waits until every application has done all there is. */
    void quiet() throws InterruptedException {
        try (LagReader lag = new LagReader(admin, cluster.settings().kafka())) {
            Quiet.await(lag, cluster.settings(), behind -> {});
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (Instance instance : instances) {
            instance.process().kill();
        }
        admin.close();
        cluster.close();
    }
}
