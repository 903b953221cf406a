package org.communique.bench.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * A network namespace for each broker, all on one switch, so that one can be cut off from everybody; the loopback address
 * for all where the machine does not permit it. The switch has a namespace of its own, out of reach of what the machine's
 * firewall says of forwarding.
 */
public final class Network implements AutoCloseable {

    private static final String BRIDGE = "switch";

    private final String tag;
    private final boolean namespaces;
    private final int subnet;
    private final List<Integer> made = new ArrayList<>();

    private Network(String tag, boolean namespaces) {
        this.tag = tag;
        this.namespaces = namespaces;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Shell.quietly(this), "network"));
        this.subnet = (int) (ProcessHandle.current().pid() % 200) + 20;
    }

    /**
     * A network for so many brokers.
     *
     * @param wanted false for the loopback address in any case
     */
    public static Network of(int brokers, boolean wanted) throws InterruptedException {
        String tag = "cq" + ProcessHandle.current().pid() % 10_000;
        boolean permitted = wanted && Shell.works("ip", "netns", "add", tag);
        Network network = new Network(tag, permitted);
        if (permitted) {
            network.lay(brokers);
        }
        return network;
    }

    /** Whether a broker can be cut off. */
    public boolean cuttable() {
        return namespaces;
    }

    public String address(int broker) {
        return namespaces ? "10.77." + subnet + "." + (10 + broker) : "127.0.0.1";
    }

    /** Words before a command that is to run on a broker's host. */
    public List<String> on(int broker) {
        return namespaces ? List.of("ip", "netns", "exec", namespace(broker)) : List.of();
    }

    public void cut(int broker) throws InterruptedException {
        Shell.run("ip", "-n", tag, "link", "set", link(broker), "down");
    }

    public void join(int broker) throws InterruptedException {
        Shell.run("ip", "-n", tag, "link", "set", link(broker), "up");
    }

    private void lay(int brokers) throws InterruptedException {
        Shell.run("ip", "-n", tag, "link", "add", BRIDGE, "type", "bridge");
        Shell.run("ip", "-n", tag, "link", "set", BRIDGE, "up");
        plug(link(0), link(0) + "i");
        Shell.run("ip", "addr", "add", "10.77." + subnet + ".1/24", "dev", link(0) + "i");
        Shell.run("ip", "link", "set", link(0) + "i", "up");
        for (int broker = 1; broker <= brokers; broker++) {
            made.add(broker);
            String inside = link(broker) + "i";
            Shell.run("ip", "netns", "add", namespace(broker));
            plug(link(broker), inside);
            Shell.run("ip", "link", "set", inside, "netns", namespace(broker));
            Shell.run("ip", "-n", namespace(broker), "addr", "add", address(broker) + "/24", "dev", inside);
            Shell.run("ip", "-n", namespace(broker), "link", "set", inside, "up");
            Shell.run("ip", "-n", namespace(broker), "link", "set", "lo", "up");
        }
    }

    /** A cable whose one end is in the switch. */
    private void plug(String end, String otherEnd) throws InterruptedException {
        Shell.run("ip", "link", "add", end, "type", "veth", "peer", "name", otherEnd);
        Shell.run("ip", "link", "set", end, "netns", tag);
        Shell.run("ip", "-n", tag, "link", "set", end, "master", BRIDGE, "up");
    }

    private String namespace(int broker) {
        return tag + "n" + broker;
    }

    private String link(int broker) {
        return tag + "v" + broker;
    }

    @Override
    public void close() throws InterruptedException {
        for (int broker : made) {
            Shell.works("ip", "netns", "del", namespace(broker));
        }
        if (namespaces) {
            Shell.works("ip", "netns", "del", tag);
        }
    }
}
