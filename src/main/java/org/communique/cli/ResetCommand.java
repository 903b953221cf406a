package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.communique.app.Connection;
import org.communique.config.Settings;
import org.communique.ops.LocalState;
import org.communique.ops.Reset;
import org.communique.stream.Application;
import org.communique.stream.LedgerControl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes applications begin anew. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = {
            "Makes applications forget: their offsets, internal topics and local state, so that the next start reads all of their input anew.",
            "The applications must be stopped. Public topics are left as they are, so what is told again is there twice:"
                    + " consumers keep the newest revision of an id. Without --execute it only tells what it would do."
        },
        footer = {"", "  communique reset --only ledger,alerts", "  communique reset --only ledger,alerts --execute"})
final class ResetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Option(names = "--only", split = ",", paramLabel = "APP", description = "Only these of intake, ledger, alerts")
    private List<String> only = List.of();

    @Option(names = "--execute", description = "Do it")
    private boolean execute;

    @Override
    public Integer call() throws IOException {
        Settings given = options.read();
        Set<Application> applications = Application.named(only);
        PrintWriter out = spec.commandLine().getOut();
        try (Admin admin = Connection.open(given)) {
            Settings settings = LedgerControl.resolve(given, admin);
            Reset reset = new Reset(admin);
            for (Application application : applications) {
                String id = application.id(settings);
                Path state = Path.of(settings.getString(Settings.STATE_DIR), id);
                List<String> internal = reset.internalTopics(id);
                out.println((execute ? "resetting " : "would reset ") + id + ": its offsets, "
                        + (internal.isEmpty() ? "no internal topics" : String.join(", ", internal)) + ", " + state);
                if (execute) {
                    reset.execute(id, internal);
                    LocalState.delete(state);
                }
            }
        }
        if (!execute) {
            out.println("Nothing was changed. Add --execute to do it.");
        }
        out.flush();
        return 0;
    }
}
