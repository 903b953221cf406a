package org.communique.cli;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.communique.app.StartException;
import org.communique.serde.RegistryUnavailableException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of all commands. */
@Command(
        name = "communique",
        mixinStandardHelpOptions = true,
        versionProvider = Communique.Version.class,
        description =
                "Turns news into diplomatic memory: counts meetings, follows agreements, tells what changed, with evidence.",
        subcommands = {
            DemoCommand.class,
            ReplayCommand.class,
            ReadCommand.class,
            PublishCommand.class,
            RunCommand.class,
            AlertsCommand.class,
            MeetingsCommand.class,
            AgreementsCommand.class,
            TimelineCommand.class,
            WhyCommand.class,
            LagCommand.class,
            AccountsCommand.class,
            DeadLettersCommand.class,
            TopicsCommand.class,
            ResetCommand.class,
            RebuildCommand.class,
            BrokerCommand.class,
            TopologyCommand.class,
            SettingsCommand.class,
        },
        footer = {
            "",
            "Try:",
            "  communique demo --exit                   the shipped sample feed through the whole pipeline",
            "  communique replay news.jsonl --out out   your own articles, every topic as a file",
            "  communique read news.txt                 what is read in a text, without Kafka",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage."
        })
public final class Communique implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        int code = CommandLine.ExitCode.SOFTWARE;
        try {
            code = commandLine().execute(args);
        } finally {
            // The process would else end only when every thread has; one that hangs must not hide the result.
            Runtime.getRuntime().exit(code);
        }
    }

    /** The commands, ready to be executed. */
    public static CommandLine commandLine() {
        return new CommandLine(new Communique())
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command");
    }

    private static int failed(Exception e, CommandLine command) {
        String name = command.getCommandName();
        if (e instanceof ConfigException || e instanceof IllegalArgumentException) {
            command.getErr().println(name + ": " + e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        if (expected(e)) {
            command.getErr().println(name + ": " + e.getMessage());
        } else {
            command.getErr().println(name + ": " + e);
            LoggerFactory.getLogger(Communique.class).error("{} failed", name, e);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Failures of the surroundings, which their message explains better than a stack trace. */
    private static boolean expected(Exception e) {
        return e instanceof StartException
                || e instanceof CommandFailure
                || e instanceof RegistryUnavailableException
                || e instanceof IllegalStateException
                || e instanceof KafkaException
                || e instanceof java.io.UncheckedIOException;
    }

    /** Version out of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Communique.class.getPackage().getImplementationVersion();
            return new String[] {"communique " + (version == null ? "(development)" : version)};
        }
    }
}
