package org.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Meetings and agreements of a pair in one history. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "Tells the history of a pair by date: its meetings, and the moves of its agreements.",
        footer = {"", "  communique timeline JPN-RUS", "  communique timeline JPN-RUS --json | jq .text"})
final class TimelineCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiClient api;

    @Parameters(paramLabel = "PAIR", description = "Two ISO 3166 codes, such as JPN-RUS")
    private String pair;

    @Override
    public Integer call() throws InterruptedException {
        JsonNode entries = api.get("/timeline/" + pair, Map.of());
        PrintWriter out = spec.commandLine().getOut();
        if (api.json()) {
            entries.forEach(out::println);
        } else if (entries.isEmpty()) {
            out.println("Nothing is known of " + pair + ".");
        } else {
            entries.forEach(entry -> out.printf(
                    "%-10s  %s%n",
                    entry.path("date").asText("undated"), entry.path("text").asText()));
        }
        out.flush();
        return 0;
    }
}
