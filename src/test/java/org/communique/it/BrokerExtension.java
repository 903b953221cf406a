package org.communique.it;

import java.util.Map;
import java.util.UUID;
import org.communique.config.Settings;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A broker and a registry for integration tests, started once in a test run and stopped at its end: the embedded ones, or
 * with {@code -Dit.broker=docker} a broker in a container.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final BrokerExtension BROKER = new BrokerExtension();
 *
 * Settings settings = BROKER.fresh();
 * }</pre>
 */
final class BrokerExtension implements BeforeAllCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrokerExtension.class);

    private TestBroker broker;

    @Override
    public void beforeAll(ExtensionContext context) {
        broker = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(
                        TestBroker.class,
                        type -> TestBroker.start(System.getProperty("it.broker", "embedded")),
                        TestBroker.class);
    }

    /** Settings with topics, groups and state that nobody else has, so that tests do not see each other; any free HTTP port. */
    Settings fresh() {
        String name = "it-" + UUID.randomUUID().toString().substring(0, 8);
        return Settings.of(Map.of(
                Settings.BOOTSTRAP_SERVERS,
                broker.bootstrapServers(),
                Settings.REGISTRY_URL,
                broker.registryUrl(),
                Settings.TOPIC_PREFIX,
                name + ".",
                Settings.PARTITIONS,
                "3",
                Settings.REPLICATION,
                "1",
                Settings.APPLICATION_ID,
                name,
                Settings.STATE_DIR,
                broker.directory().resolve(name).toString(),
                Settings.HTTP_PORT,
                "0"));
    }
}
