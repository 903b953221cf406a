package org.communique.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP port. What fails is told as problem+json (RFC 9457). Safe for use by many threads. */
public final class ApiServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ApiServer.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Javalin javalin;

    private ApiServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Listens and serves.
     *
     * @param port 0 for any free one
     * @param routes what is served
     * @throws IllegalStateException where the port is taken
     */
    public static ApiServer start(String host, int port, List<Consumer<RoutesConfig>> routes) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.host = host;
            config.jetty.port = port;
            config.http.defaultContentType = "application/json";
            routes.forEach(route -> route.accept(config.routes));
            config.routes.exception(
                    IllegalArgumentException.class, (e, ctx) -> problem(ctx, 400, "Bad request", e.getMessage()));
            config.routes.exception(
                    HttpResponseException.class, (e, ctx) -> problem(ctx, e.getStatus(), "Not served", e.getMessage()));
            config.routes.exception(Exception.class, (e, ctx) -> {
                LOG.warn("{} {} failed", ctx.method(), ctx.path(), e);
                problem(ctx, 500, "Failed", e.toString());
            });
        });
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            throw new IllegalStateException(
                    "Cannot listen on " + host + ":" + port
                            + ": the port is taken. Choose another with --set http.port=PORT, or 0 for any free one",
                    e);
        }
        return new ApiServer(javalin);
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void problem(Context ctx, int status, String title, String detail) {
        ObjectNode problem = JSON.createObjectNode()
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        ctx.status(status).contentType("application/problem+json").result(problem.toString());
    }
}
