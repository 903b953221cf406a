package org.communique.ops;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.KafkaStreams;
import org.communique.stream.Application;
import org.communique.stream.Pipeline;

/**
 * What Prometheus scrapes. Names follow its conventions: base units, {@code _total} for counters alone; labels are
 * group, topic, partition and application, never a pair or an article.
 */
public final class PipelineMetrics {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final MultiGauge behind;
    private final MultiGauge unknown;
    private final LagMonitor lag;

    public PipelineMetrics(LagMonitor lag) {
        this.lag = lag;
        this.behind = MultiGauge.builder("communique.lag.records")
                .description("Records a group has still to read, transaction markers not counted")
                .register(registry);
        this.unknown = MultiGauge.builder("communique.lag.unknown")
                .description("1 where the group has not committed yet, so that its lag is not known")
                .register(registry);
        Gauge.builder(
                        "communique.lag.age",
                        lag,
                        l -> Duration.between(l.latest().at(), Instant.now()).toMillis() / 1e3)
                .baseUnit("seconds")
                .description("Age of the lag figures")
                .register(registry);
        Gauge.builder("communique.build.info", () -> 1)
                .tag("version", version())
                .description("Version of this process")
                .register(registry);
        new JvmMemoryMetrics().bindTo(registry);
    }

    /** Adds the figures of a pipeline's applications. */
    public void watch(Pipeline pipeline, Set<Application> applications) {
        applications.forEach(application -> watch(pipeline, application));
    }

    /** All metrics in Prometheus' text format. */
    public String scrape() {
        List<PartitionLag> partitions = lag.latest().partitions();
        behind.register(
                partitions.stream()
                        .filter(p -> p.behind().isPresent())
                        .map(p -> MultiGauge.Row.of(tags(p), p.behind().getAsLong()))
                        .toList(),
                true);
        unknown.register(
                partitions.stream()
                        .map(p -> MultiGauge.Row.of(tags(p), p.behind().isPresent() ? 0 : 1))
                        .toList(),
                true);
        return registry.scrape();
    }

    private void watch(Pipeline pipeline, Application application) {
        Gauge.builder(
                        "communique.application.ready",
                        pipeline,
                        p -> now(p, application, s -> s.state() == KafkaStreams.State.RUNNING ? 1 : 0))
                .tag("application", application.label())
                .description("1 while the application does its work")
                .register(registry);
        Gauge.builder(
                        "communique.application.threads",
                        pipeline,
                        p -> now(
                                p, application, s -> s.metadataForLocalThreads().size()))
                .tag("application", application.label())
                .description("Live stream threads")
                .register(registry);
        FunctionCounter.builder(
                        "communique.processed.records",
                        pipeline,
                        p -> now(p, application, s -> sum(s, "stream-task-metrics", "process-total")))
                .tag("application", application.label())
                .description("Records processed by this process since it started")
                .register(registry);
    }

    /** A figure of an application as it runs now; 0 while it does not. */
    private static double now(Pipeline pipeline, Application application, ToDoubleFunction<KafkaStreams> figure) {
        KafkaStreams streams = pipeline.applications().get(application);
        return streams == null ? 0 : figure.applyAsDouble(streams);
    }

    private static double sum(KafkaStreams streams, String group, String name) {
        return streams.metrics().values().stream()
                .filter(metric -> metric.metricName().group().equals(group))
                .filter(metric -> metric.metricName().name().equals(name))
                .map(Metric::metricValue)
                .filter(Number.class::isInstance)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .sum();
    }

    private static Tags tags(PartitionLag lag) {
        return Tags.of("group", lag.group(), "topic", lag.topic(), "partition", Integer.toString(lag.partition()));
    }

    private static String version() {
        String version = PipelineMetrics.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
