package org.communique.bench.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communique.bench.cluster.Child;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs Jazzer on one of the targets, in a process of its own. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        description =
                "Searches for input that breaks: article, avro, reader, filter. What is found stands in the corpus directory.",
        footer = {"", "  bench/run fuzz reader --seconds 300"})
public final class FuzzCommand implements Callable<Integer> {

    /** What can be searched. */
    enum Target {
        ARTICLE(ArticleFuzz.class),
        AVRO(AvroFuzz.class),
        READER(ReaderFuzz.class),
        FILTER(FilterFuzz.class);

        private final Class<?> type;

        Target(Class<?> type) {
            this.type = type;
        }
    }

    @Parameters(paramLabel = "TARGET", description = "${COMPLETION-CANDIDATES}, in any case")
    private String target;

    @Option(names = "--seconds", defaultValue = "60", description = "How long (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--corpus",
            description = "Directory to begin with and to keep what is new (default: data/fuzz/TARGET)")
    private Path corpus;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Target chosen = Target.valueOf(target.toUpperCase(Locale.ROOT));
        Path own = corpus == null ? Path.of("data", "fuzz", chosen.name().toLowerCase(Locale.ROOT)) : corpus;
        Files.createDirectories(own);
        List<String> args = new ArrayList<>(List.of(
                "--target_class=" + chosen.type.getName(),
                "--instrumentation_includes=org.communique.**",
                "--reproducer_path=" + own,
                "-artifact_prefix=" + own + "/",
                "-max_total_time=" + seconds,
                "-rss_limit_mb=3000",
                "-timeout=20",
                "-print_final_stats=1",
                own.toString()));
        try {
            List<String> command =
                    Child.java(List.of("-Xmx1g"), Class.forName("com.code_intelligence.jazzer.Jazzer"), args);
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Jazzer is not on the class path", e);
        }
    }
}
