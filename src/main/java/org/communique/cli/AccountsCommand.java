package org.communique.cli;

import java.util.concurrent.Callable;
import org.communique.app.Connection;
import org.communique.config.Settings;
import org.communique.ops.Accounts;
import org.communique.ops.AccountsReader;
import org.communique.serde.AvroSerdes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether every article is accounted for. */
@Command(
        name = "accounts",
        mixinStandardHelpOptions = true,
        description = {
            "Adds up where every article has gone: in = read + duplicates + dead letters (+ held under embargo).",
            "Counted from the topics. Ends with 1 where the sum does not hold; while articles are on their way it cannot yet: see `lag`."
        })
final class AccountsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions options;

    @Override
    public Integer call() {
        Settings settings = options.read();
        Connection.require(settings);
        try (AccountsReader reader = new AccountsReader(settings, AvroSerdes.from(settings.avro()))) {
            Accounts accounts = reader.read();
            spec.commandLine().getOut().println(accounts);
            spec.commandLine().getOut().flush();
            return accounts.balanced() ? 0 : 1;
        }
    }
}
