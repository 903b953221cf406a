package org.communique.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.communique.app.Connection;
import org.communique.config.Settings;
import org.communique.ops.rebuild.Rebuild;
import org.communique.ops.rebuild.Summary;
import org.communique.serde.AvroSerdes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Ledgers anew from the statements. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Builds the ledgers anew from the statements topic, beside the live ones, and switches to them: after an upgrade"
                    + " with other rules, a change of landmark settings, or damage to their state.",
            "The live ledgers go on until the new ones have caught up; then they pause for some seconds, and the running"
                    + " processes go on with the new ones by themselves. Consumers are told only what differs: UPDATE, CANCEL"
                    + " or ALERT with the next revision of an event, and nothing of all that is the same. The switch is one"
                    + " transaction; up to there Ctrl-C leaves everything as it was.",
            "Run it with the settings of the pipeline."
        },
        footer = {"", "  communique rebuild --dry-run", "  communique rebuild --config config/communique.properties"})
final class RebuildCommand implements Callable<Integer> {

    private static final Duration PAUSE = Duration.ofMillis(500);

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Option(names = "--dry-run", description = "Build and compare, tell what would change, and change nothing")
    private boolean dryRun;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = options.read();
        Instant begun = Instant.now();
        try (Admin admin = Connection.open(settings)) {
            Rebuild rebuild = new Rebuild(settings, AvroSerdes.from(settings.avro()), admin);
            try (CleanStop stop = CleanStop.of(rebuild)) {
                Summary summary = run(rebuild);
                print(rebuild.generation(), summary, Duration.between(begun, Instant.now()));
                return stop.begun() ? 1 : 0;
            }
        }
    }

    private Summary run(Rebuild rebuild) throws InterruptedException {
        Progress progress = new Progress(spec.commandLine().getErr());
        progress.show("starting");
        rebuild.begin();
        long behind = Long.MAX_VALUE;
        while (behind > 0) {
            behind = rebuild.behind();
            progress.show("building: " + behind + " statements to go");
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
        Summary summary = dryRun ? rebuild.preview() : rebuild.switchOver(progress::show);
        progress.done();
        return summary;
    }

    private void print(int generation, Summary summary, Duration took) {
        PrintWriter out = spec.commandLine().getOut();
        summary.lines().forEach(out::println);
        if (summary.changed() > summary.lines().size()) {
            out.println("... and " + (summary.changed() - summary.lines().size()) + " more");
        }
        StringBuilder counts = new StringBuilder();
        summary.counts()
                .forEach((type, count) ->
                        counts.append(", ").append(count).append(' ').append(type));
        out.printf(
                Locale.ROOT,
                "%s: %d events are the same%s; %.1f s%n",
                dryRun
                        ? "Nothing was changed. A rebuild would tell"
                        : "The ledgers of generation " + generation + " are live",
                summary.same(),
                counts,
                took.toMillis() / 1e3);
        if (summary.rejected() > 0) {
            out.println(summary.rejected() + " statements could not be taken in, as the dead letters of the live"
                    + " ledgers should tell as well");
        }
        out.flush();
    }
}
