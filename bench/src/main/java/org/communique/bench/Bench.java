package org.communique.bench;

import org.communique.bench.chaos.Chaos;
import org.communique.bench.fuzz.FuzzCommand;
import org.communique.bench.pipeline.LatencyBench;
import org.communique.bench.pipeline.PipelineBench;
import org.communique.bench.pipeline.RestartBench;
import org.communique.bench.reader.InnerPartsCommand;
import org.communique.bench.reader.ReaderBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmarks' commands. */
@Command(
        name = "bench/run",
        mixinStandardHelpOptions = true,
        description = "Measures Communiqué; every table's figures are from one run on one machine.",
        subcommands = {
            ReaderBench.class,
            InnerPartsCommand.class,
            Chaos.class,
            PipelineBench.class,
            LatencyBench.class,
            RestartBench.class,
            FuzzCommand.class
        },
        footer = {"", "  bench/run reader ../shared/bulk/*.gz"})
public final class Bench {

    private Bench() {}

    public static void main(String[] args) {
        CommandLine line = new CommandLine(new Bench());
        int code = line.execute(args);
        System.exit(code);
    }
}
