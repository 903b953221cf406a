package org.communique.app;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.apache.kafka.common.KafkaException;
import org.communique.config.Settings;

/** The way to the brokers, tried before anything relies on it. */
public final class Connection {

    private static final int PATIENCE_MS = 10_000;

    private Connection() {}

    /**
     * An admin client whose brokers have answered once.
     *
     * @throws IllegalStateException where none does within ten seconds
     */
    public static Admin open(Settings settings) {
        Map<String, Object> config = new HashMap<>(settings.kafka());
        config.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        Admin admin;
        try {
            admin = Admin.create(config);
        } catch (KafkaException e) {
            throw unreachable(settings, e);
        }
        try {
            admin.describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MS))
                    .clusterId()
                    .get();
            return admin;
        } catch (ExecutionException e) {
            admin.close();
            throw unreachable(settings, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            admin.close();
            throw unreachable(settings, e);
        }
    }

    /**
     * Makes sure that the brokers answer, for commands that need no admin client of their own.
     *
     * @throws IllegalStateException where none does within ten seconds
     */
    public static void require(Settings settings) {
        open(settings).close();
    }

    private static IllegalStateException unreachable(Settings settings, Throwable cause) {
        return new IllegalStateException(
                "No Kafka broker answers at " + settings.bootstrapServers() + " (" + cause.getMessage()
                        + "). Is it running? Set bootstrap.servers in the settings file, as COMMUNIQUE_BOOTSTRAP_SERVERS or"
                        + " with --set bootstrap.servers=HOST:PORT. `communique demo` brings a broker of its own",
                cause);
    }
}
