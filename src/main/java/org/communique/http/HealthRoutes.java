package org.communique.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.communique.stream.Pipeline;

/**
 * {@code /health/live}: 200 unless an application has given up, for what restarts processes. {@code /health/ready}: 200
 * once all run. {@code /health}: ready, with the state of each application.
 */
public final class HealthRoutes implements Consumer<RoutesConfig> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNAVAILABLE = 503;

    private final Supplier<Optional<Pipeline>> pipeline;

    /**
     * Health of a pipeline.
     *
     * @param pipeline empty while it is starting
     */
    public HealthRoutes(Supplier<Optional<Pipeline>> pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/health", ctx -> answer(ctx, Pipeline::ready, false));
        routes.get("/health/ready", ctx -> answer(ctx, Pipeline::ready, false));
        routes.get("/health/live", ctx -> answer(ctx, Pipeline::alive, true));
    }

    private void answer(Context ctx, java.util.function.Predicate<Pipeline> good, boolean whileStarting) {
        Optional<Pipeline> now = pipeline.get();
        boolean ok = now.map(good::test).orElse(whileStarting);
        ObjectNode answer = JSON.createObjectNode().put("status", ok ? "UP" : "DOWN");
        ObjectNode states = answer.putObject("applications");
        now.ifPresent(p -> p.applications()
                .forEach((application, streams) ->
                        states.put(application.label(), streams.state().name().toLowerCase(Locale.ROOT))));
        if (now.isEmpty()) {
            answer.put("reason", "starting");
        } else if (now.get().failure() != null) {
            answer.put("reason", now.get().failure().toString());
        }
        ctx.status(ok ? 200 : UNAVAILABLE).result(answer.toString());
    }
}
