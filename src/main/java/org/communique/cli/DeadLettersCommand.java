package org.communique.cli;

import communique.DeadLetter;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.communique.app.Connection;
import org.communique.config.Settings;
import org.communique.serde.AvroJson;
import org.communique.serde.AvroSerdes;
import org.communique.stream.TopicReader;
import org.communique.stream.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What was rejected. */
@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        description = "Looks at the records that were rejected.",
        subcommands = {DeadLettersCommand.ListLetters.class, DeadLettersCommand.Show.class})
final class DeadLettersCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: dead-letters list, dead-letters show ID");
    }

    private static boolean scan(Settings settings, Predicate<Letter> each) {
        AvroSerdes serdes = AvroSerdes.from(settings.avro());
        Connection.require(settings);
        try (TopicReader reader = new TopicReader(settings.kafka());
                Deserializer<DeadLetter> decoder =
                        serdes.value(DeadLetter.class).deserializer()) {
            boolean[] any = {false};
            reader.scan(Topics.of(settings).deadLetters(), Map.of(), record -> {
                any[0] = true;
                return each.test(new Letter(record, decoder.deserialize(record.topic(), record.value())));
            });
            return any[0];
        }
    }

    /** A dead letter and where it stands. */
    private record Letter(ConsumerRecord<String, byte[]> at, DeadLetter letter) {
        String id() {
            return at.partition() + ":" + at.offset();
        }
    }

    /** One line each. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists them: id, when, stage, cause, key, message.",
            footer = {"", "  communique dead-letters list --cause VERSION_CONFLICT"})
    static final class ListLetters implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private SettingsOptions options;

        @Option(names = "--cause", description = "Only those with this cause")
        private String cause;

        @Option(names = "--json", description = "Whole records as JSON, one a line")
        private boolean json;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            boolean any = scan(options.read(), found -> {
                if (cause == null || cause.equals(found.letter().getCause())) {
                    out.println(json ? AvroJson.line(found.letter()) : line(found));
                }
                return true;
            });
            if (!any && !json) {
                out.println("No dead letters.");
            }
            out.flush();
            return 0;
        }

        private static String line(Letter found) {
            DeadLetter letter = found.letter();
            return String.join(
                    "  ",
                    found.id(),
                    letter.getRejected().toString(),
                    letter.getStage(),
                    letter.getCause(),
                    String.valueOf(found.at().key()),
                    letter.getMessage());
        }
    }

    /** One whole. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows one whole, its value as text where it is text.",
            footer = {"", "  communique dead-letters show 2:14"})
    static final class Show implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private SettingsOptions options;

        @Parameters(paramLabel = "ID", description = "As `dead-letters list` gives it")
        private String id;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            boolean[] shown = {false};
            scan(options.read(), found -> {
                if (found.id().equals(id)) {
                    shown[0] = true;
                    out.println(AvroJson.line(found.letter()));
                    out.println(text(found.letter().getValue()));
                }
                return !shown[0];
            });
            out.flush();
            if (!shown[0]) {
                throw new CommandFailure("No dead letter " + id + "; `dead-letters list` tells their ids");
            }
            return 0;
        }

        private static String text(ByteBuffer value) {
            return value == null
                    ? "(no value)"
                    : StandardCharsets.UTF_8.decode(value.duplicate()).toString();
        }
    }
}
