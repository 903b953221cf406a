package org.communique.bench.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of ours that is started, stopped, killed and started again, its output in one file. Safe for many threads. */
public final class Child {

    private static final int PATIENCE_S = 40;

    private final String name;
    private final Path log;
    private final List<String> command;
    private final Map<String, String> environment;
    private Process process;

    public Child(String name, Path log, List<String> command, Map<String, String> environment) {
        this.name = name;
        this.log = log;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        // Whoever ends the benchmark must not leave brokers behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end-" + name));
    }

    /** Command of a Java process with this process's class path. */
    public static List<String> java(List<String> options, Class<?> main, List<String> args) {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.add("-XX:+UseSerialGC");
        all.addAll(options);
        all.add("-cp");
        all.add(System.getProperty("java.class.path"));
        all.add(main.getName());
        all.addAll(args);
        return all;
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public synchronized void start() {
        if (alive()) {
            return;
        }
        File out = log.toFile();
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(out));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    public synchronized boolean alive() {
        return process != null && process.isAlive();
    }

    public synchronized long pid() {
        return process.pid();
    }

    /** Processor time that it has taken so far. */
    public synchronized Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The part of {@link #cpu} that compiling took. */
    public Duration compiling() {
        return ThreadTimes.of(pid(), name -> name.startsWith("C1 ") || name.startsWith("C2 "));
    }

    /** As by a power cut. */
    public synchronized void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    private void end() {
        if (alive()) {
            process.destroyForcibly();
        }
    }

    /** Asks it to stop, and kills it if it does not; whether it stopped by itself. */
    public synchronized boolean stop() throws InterruptedException {
        if (!alive()) {
            return true;
        }
        process.destroy();
        boolean stopped = process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
        kill();
        return stopped;
    }

    /** Halts it where it stands; it knows nothing of it. */
    public synchronized void pause() throws InterruptedException {
        if (alive()) {
            Shell.run("kill", "-STOP", Long.toString(process.pid()));
        }
    }

    public synchronized void resume() throws InterruptedException {
        if (alive()) {
            Shell.run("kill", "-CONT", Long.toString(process.pid()));
        }
    }
}
