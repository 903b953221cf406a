package org.communique.bench.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.communique.cli.Communique;
import org.communique.config.Settings;

/** {@code communique run} as a process of its own. */
public final class Instance {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Child process;
    private final String url;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private Instance(Child process, String url) {
        this.process = process;
        this.url = url;
    }

    /**
     * An instance, not started yet.
     *
     * @param state directory for its local state
     * @param before words before its command, such as of taskset
     */
    public static Instance of(
            String name,
            Cluster cluster,
            Path state,
            List<String> before,
            List<String> options,
            Map<String, String> environment)
            throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Settings settings = cluster.settings()
                .with(Map.of(Settings.STATE_DIR, state.toString(), Settings.HTTP_PORT, Integer.toString(port)));
        List<String> args = new ArrayList<>(List.of("run"));
        settings.originalsStrings().forEach((key, value) -> {
            args.add("--set");
            args.add(key + "=" + value);
        });
        List<String> command = new ArrayList<>(before);
        command.addAll(Child.java(options, Communique.class, args));
        Child child = new Child(name, cluster.home().resolve(name + ".log"), command, environment);
        return new Instance(child, "http://127.0.0.1:" + port);
    }

    public Child process() {
        return process;
    }

    /** What it answers; empty where it does not, or not with 200. */
    public Optional<String> get(String path) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(url + path))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public boolean ready() throws InterruptedException {
        return get("/health/ready").isPresent();
    }

    /** Waits until all its applications run; false where it has ended or the time is over. */
    public boolean awaitReady(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline && process.alive()) {
            if (ready()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return false;
    }
}
