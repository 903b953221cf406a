package org.communique.local.registry;

import io.javalin.Javalin;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A schema registry inside this process, for the local default and for tests: Confluent's REST API, Avro only, without references. Thread safe.
 *
 * <p>It guards its contents by nothing but the address it is bound to; a registry for others belongs on a server of its own.
 */
public final class EmbeddedRegistry implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final Registry registry;

    private EmbeddedRegistry(Registry registry) {
        this.registry = registry;
    }

    /** Forgets all when it ends. */
    public static EmbeddedRegistry inMemory() {
        return new EmbeddedRegistry(new Registry(Optional.empty()));
    }

    /**
     * Keeps all in one file of the directory.
     *
     * @throws java.io.UncheckedIOException where the file cannot be used, such as when another process has it
     */
    public static EmbeddedRegistry in(Path directory) {
        return new EmbeddedRegistry(new Registry(Optional.of(Journal.open(directory))));
    }

    /**
     * Adds the API to a server that serves other things too.
     *
     * @param prefix path before {@code /subjects} and its like; empty for none, in which case {@code GET /} is left to the server
     */
    public void routes(JavalinDefaultRoutingApi routes, String prefix) {
        RegistryRoutes api = new RegistryRoutes(registry);
        api.addTo(routes, prefix);
        if (!prefix.isEmpty()) {
            api.addRootTo(routes, prefix);
        }
    }

    /**
     * A server of its own on the loopback address.
     *
     * @param port 0 for any free one
     */
    public Server start(int port) {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            RegistryRoutes api = new RegistryRoutes(registry);
            api.addTo(config.routes, "");
            api.addRootTo(config.routes, "/");
        });
        return new Server(server.start(LOOPBACK, port));
    }

    /** Gives its file free. Servers are closed by those who started them. */
    @Override
    public void close() {
        registry.close();
    }

    /** A running server. */
    public static final class Server implements AutoCloseable {

        private final Javalin server;

        private Server(Javalin server) {
            this.server = server;
        }

        /** Base URL for {@code schema.registry.url}. */
        public String url() {
            return "http://" + LOOPBACK + ":" + server.port();
        }

        @Override
        public void close() {
            server.stop();
        }
    }
}
