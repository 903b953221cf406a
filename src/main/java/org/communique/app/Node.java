package org.communique.app;

import io.javalin.config.RoutesConfig;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.communique.config.Settings;
import org.communique.http.AlertRoutes;
import org.communique.http.ApiServer;
import org.communique.http.HealthRoutes;
import org.communique.http.Late;
import org.communique.http.LedgerRoutes;
import org.communique.http.MetricsRoutes;
import org.communique.http.WhyRoutes;
import org.communique.ops.LagMonitor;
import org.communique.ops.LagReader;
import org.communique.ops.PipelineMetrics;
import org.communique.ops.why.Why;
import org.communique.serde.AvroSerdes;
import org.communique.serde.RegistryRefusedException;
import org.communique.serde.RegistryUnavailableException;
import org.communique.serde.SchemaRegistration;
import org.communique.stream.AlertLog;
import org.communique.stream.Application;
import org.communique.stream.LedgerControl;
import org.communique.stream.Pipeline;
import org.communique.stream.TopicAdmin;
import org.communique.stream.Topics;
import org.communique.stream.ledger.LedgerReads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One process of the pipeline: its HTTP port, its applications and what watches them. */
public final class Node implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);
    private static final Duration LAG_EVERY = Duration.ofSeconds(5);

    /** Newest first, the order to close in. */
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    private final Late<Pipeline> pipeline = new Late<>();
    private final Late<AlertLog> alerts = new Late<>();
    private final Late<LedgerReads> ledger = new Late<>();
    private final Late<PipelineMetrics> metrics = new Late<>();
    private final Late<Why> why = new Late<>();
    private Settings settings;
    private LedgerHandover handover;

    private Node() {}

    /**
     * What to start beside the settings.
     *
     * @param applications those of this process
     * @param createTopics make the public topics that are missing; else their absence is an error
     * @param routes what else the HTTP port serves
     */
    public record Plan(Set<Application> applications, boolean createTopics, List<Consumer<RoutesConfig>> routes) {}

    /** Settings that depend on the HTTP port, as the URL of a registry that is served there. */
    public interface AtPort {
        Map<String, String> settings(int httpPort);
    }

    /**
     * Starts a process and returns once its applications have been started; they may not be ready yet.
     *
     * @throws StartException telling what is missing and what to do
     */
    public static Node start(Settings settings, AtPort atPort, Plan plan) {
        Node node = new Node();
        try {
            node.open(settings, atPort, plan);
            return node;
        } catch (RuntimeException | Error e) {
            node.close();
            throw e;
        }
    }

    /** Settings as they hold now: with the port that was free, and the generation of the ledgers. */
    public Settings settings() {
        return handover == null ? settings : handover.settings();
    }

    public Pipeline pipeline() {
        return pipeline.now().orElseThrow();
    }

    /** Where this process answers. */
    public String url() {
        return "http://" + endpoint();
    }

    private void open(Settings given, AtPort atPort, Plan plan) {
        List<Consumer<RoutesConfig>> routes = new ArrayList<>(plan.routes());
        routes.add(new HealthRoutes(pipeline::now));
        routes.add(new AlertRoutes(alerts));
        routes.add(new LedgerRoutes(ledger));
        routes.add(new WhyRoutes(why, ledger));
        routes.add(new MetricsRoutes(metrics));
        int port = keep(ApiServer.start(given.getString(Settings.HTTP_HOST), given.getInt(Settings.HTTP_PORT), routes))
                .port();
        Map<String, String> changed = new HashMap<>(atPort.settings(port));
        changed.put(Settings.HTTP_PORT, Integer.toString(port));
        settings = given.with(changed);

        AvroSerdes serdes = AvroSerdes.from(settings.avro());
        Admin admin = keep(connect());
        topics(admin, plan.createTopics());
        register(serdes);
        alerts.set(keep(new AlertLog(settings, serdes)));
        why.set(new Why(settings, serdes));
        LedgerControl control = new LedgerControl(settings, admin);
        control.create(settings);
        settings = control.applied(settings, control.read());
        LagMonitor lag = keep(new LagMonitor(
                new LagReader(admin, settings.kafka()), () -> Application.sourcesByGroup(settings()), LAG_EVERY));
        Pipeline started = keep(Pipeline.start(settings, serdes, plan.applications(), endpoint()));
        PipelineMetrics figures = new PipelineMetrics(lag);
        figures.watch(started, plan.applications());
        metrics.set(figures);
        if (plan.applications().contains(Application.LEDGER)) {
            handover = keep(new LedgerHandover(control, started, settings));
            ledger.set(new LedgerReads(
                    () -> Optional.ofNullable(started.applications().get(Application.LEDGER)), endpoint()));
        } else {
            keep(control);
        }
        pipeline.set(started);
    }

    private String endpoint() {
        String advertised = settings.getString(Settings.HTTP_ADVERTISED);
        return advertised.isEmpty()
                ? settings.getString(Settings.HTTP_HOST) + ":" + settings.getInt(Settings.HTTP_PORT)
                : advertised;
    }

    private Admin connect() {
        try {
            return Connection.open(settings);
        } catch (IllegalStateException e) {
            throw new StartException(e.getMessage(), e);
        }
    }

    private void topics(Admin admin, boolean create) {
        TopicAdmin topics = new TopicAdmin(admin, settings);
        if (create) {
            topics.create();
            return;
        }
        List<String> missing = topics.missing();
        if (!missing.isEmpty()) {
            throw new StartException("The topics " + String.join(", ", missing) + " are missing on "
                    + settings.bootstrapServers()
                    + ". Make them with `communique topics create`, or let `run --create-topics` do it");
        }
    }

    private void register(AvroSerdes serdes) {
        try {
            SchemaRegistration.registerAll(
                    serdes.registry(), Topics.of(settings).subjects());
        } catch (RegistryUnavailableException | RegistryRefusedException e) {
            throw new StartException(e.getMessage(), e);
        }
    }

    private <T extends AutoCloseable> T keep(T part) {
        parts.addFirst(part);
        return part;
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            AutoCloseable part = parts.removeFirst();
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("{} did not close cleanly", part.getClass().getSimpleName(), e);
            }
        }
    }
}
