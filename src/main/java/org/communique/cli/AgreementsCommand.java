package org.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the ledger knows of a pair's agreements. */
@Command(
        name = "agreements",
        mixinStandardHelpOptions = true,
        description =
                "Lists the agreements of a pair, the stage of each and how it came there; with --as-of as they stood on a day.",
        footer = {"", "  communique agreements JPN-RUS", "  communique agreements JPN-RUS --as-of 2017-12-31"})
final class AgreementsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiClient api;

    @Parameters(paramLabel = "PAIR", description = "Two ISO 3166 codes, such as JPN-RUS")
    private String pair;

    @Option(names = "--as-of", paramLabel = "DAY", description = "As they stood at the end of this day (2017-12-31)")
    private String asOf;

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> query = new HashMap<>();
        query.put("asOf", asOf);
        JsonNode agreements = api.get("/agreements/" + pair, query);
        PrintWriter out = spec.commandLine().getOut();
        if (api.json()) {
            agreements.forEach(out::println);
        } else if (agreements.isEmpty()) {
            out.println("No agreement of " + pair + " is known" + (asOf == null ? "." : " as of " + asOf + "."));
        } else {
            agreements.forEach(agreement -> print(out, agreement));
        }
        out.flush();
        return 0;
    }

    private static void print(PrintWriter out, JsonNode a) {
        out.printf(
                "%-12s since %-10s  %s%n",
                stage(a.path("stage")),
                a.path("since").asText("?"),
                a.path("subject").asText());
        a.path("moves")
                .forEach(move -> out.printf(
                        "    %-10s  %s%s%s%n",
                        move.path("date").asText("?"),
                        move.path("from").isTextual() ? stage(move.path("from")) + " -> " : "",
                        stage(move.path("to")),
                        move.path("when").asText().equals("BACKGROUND") ? "  (recalled)" : ""));
    }

    private static String stage(JsonNode stage) {
        return stage.asText("?").toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
