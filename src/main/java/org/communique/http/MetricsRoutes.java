package org.communique.http;

import io.javalin.config.RoutesConfig;
import java.util.function.Consumer;
import org.communique.ops.PipelineMetrics;

/** {@code GET /metrics} in Prometheus' text format. */
public final class MetricsRoutes implements Consumer<RoutesConfig> {

    private final Late<PipelineMetrics> metrics;

    public MetricsRoutes(Late<PipelineMetrics> metrics) {
        this.metrics = metrics;
    }

    @Override
    public void accept(RoutesConfig routes) {
        routes.get("/metrics", ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(metrics.orUnavailable().scrape()));
    }
}
