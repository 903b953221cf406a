package org.communique.bench.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A KRaft cluster of one or three nodes, each broker and controller in one process; with three, replication 3 and two in sync. */
public final class Brokers implements AutoCloseable {

    private static final String CLUSTER = "Y29tbXVuaXF1ZWJlbmNoMA";

    private final Network network;
    private final List<Child> nodes = new ArrayList<>();
    private final List<SmallDisk> disks = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

    private Brokers(Network network) {
        this.network = network;
    }

    /**
     * Starts the nodes; they may not serve yet.
     *
     * @param diskMb megabytes of a disk of its own for each, which can be filled; 0 for an ordinary directory
     */
    public static Brokers start(Path home, int count, Network network, int diskMb, List<String> options)
            throws IOException, InterruptedException {
        Brokers brokers = new Brokers(network);
        int[] ports = IntStream.range(0, 2 * count).map(i -> freePort()).toArray();
        String voters = IntStream.rangeClosed(1, count)
                .mapToObj(i -> i + "@" + network.address(i) + ":" + ports[2 * i - 1])
                .collect(Collectors.joining(","));
        for (int i = 1; i <= count; i++) {
            Path own = Files.createDirectories(home.resolve("kafka-" + i));
            Path data = own.resolve("data");
            if (diskMb > 0) {
                SmallDisk disk = SmallDisk.at(own.resolve("disk"), diskMb);
                brokers.disks.add(disk);
                data = disk.directory().resolve("data");
            }
            brokers.addresses.add(network.address(i) + ":" + ports[2 * i - 2]);
            Properties p = properties(i, count, network.address(i), ports[2 * i - 2], ports[2 * i - 1], voters, data);
            Path file = own.resolve("server.properties");
            try (Writer out = Files.newBufferedWriter(file)) {
                p.store(out, null);
            }
            List<String> command = new ArrayList<>(network.on(i));
            command.addAll(Child.java(options, KafkaProcess.class, List.of(CLUSTER, file.toString())));
            Child node = new Child("broker-" + i, home.resolve("broker-" + i + ".log"), command, Map.of());
            brokers.nodes.add(node);
            node.start();
        }
        return brokers;
    }

    public String bootstrapServers() {
        return String.join(",", addresses);
    }

    public List<Child> nodes() {
        return nodes;
    }

    public Network network() {
        return network;
    }

    /** Disk of a node, counted from 0. */
    public SmallDisk disk(int node) {
        return disks.get(node);
    }

    private static Properties properties(
            int node, int count, String address, int port, int controllerPort, String voters, Path data) {
        int replicas = Math.min(3, count);
        int inSync = Math.min(2, count);
        Properties p = new Properties();
        p.put("process.roles", "broker,controller");
        p.put("node.id", Integer.toString(node));
        p.put("listeners", "PLAINTEXT://" + address + ":" + port + ",CONTROLLER://" + address + ":" + controllerPort);
        p.put("advertised.listeners", "PLAINTEXT://" + address + ":" + port);
        p.put("controller.listener.names", "CONTROLLER");
        p.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.put("controller.quorum.voters", voters);
        p.put("log.dirs", data.toString());
        p.put("auto.create.topics.enable", "false");
        p.put("default.replication.factor", Integer.toString(replicas));
        p.put("min.insync.replicas", Integer.toString(inSync));
        p.put("offsets.topic.replication.factor", Integer.toString(replicas));
        p.put("offsets.topic.num.partitions", "4");
        p.put("transaction.state.log.replication.factor", Integer.toString(replicas));
        p.put("transaction.state.log.min.isr", Integer.toString(inSync));
        p.put("transaction.state.log.num.partitions", "4");
        p.put("share.coordinator.state.topic.replication.factor", Integer.toString(replicas));
        p.put("share.coordinator.state.topic.min.isr", Integer.toString(inSync));
        p.put("group.initial.rebalance.delay.ms", "0");
        p.put("group.min.session.timeout.ms", "1000");
        // Faults last seconds here: a broker must be missed in less.
        p.put("broker.session.timeout.ms", "6000");
        p.put("broker.heartbeat.interval.ms", "1000");
        p.put("replica.lag.time.max.ms", "6000");
        p.put("log.cleaner.dedupe.buffer.size", "4194304");
        p.put("message.max.bytes", "16777216");
        p.put("replica.fetch.max.bytes", "16777216");
        p.put("num.network.threads", "2");
        p.put("num.io.threads", "4");
        p.put("log.index.size.max.bytes", "1048576");
        return p;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (Child node : nodes) {
            node.resume();
            node.kill();
        }
        for (SmallDisk disk : disks) {
            disk.close();
        }
        network.close();
    }
}
