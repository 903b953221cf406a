package org.communique.bench.reader;

import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** JMH on the reader's parts. */
@Command(
        name = "parts",
        mixinStandardHelpOptions = true,
        description = "The reader's parts under JMH: microseconds and bytes allocated for an article.")
public final class InnerPartsCommand implements Callable<Integer> {

    @Option(
            names = "--corpus",
            defaultValue = "../shared/bulk",
            description = "Directory of corpora (default: ${DEFAULT-VALUE})")
    private String corpus;

    @Override
    public Integer call() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(InnerParts.class.getSimpleName())
                        .param("corpus", corpus)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        return 0;
    }
}
