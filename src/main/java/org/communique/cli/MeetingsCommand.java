package org.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the ledger knows of a pair's meetings. */
@Command(
        name = "meetings",
        mixinStandardHelpOptions = true,
        description =
                "Lists the meetings of a pair, as many as the pipeline has told apart, with the numbers they bear.",
        footer = {"", "  communique meetings JPN-RUS"})
final class MeetingsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiClient api;

    @Parameters(paramLabel = "PAIR", description = "Two ISO 3166 codes, such as JPN-RUS")
    private String pair;

    @Override
    public Integer call() throws InterruptedException {
        JsonNode meetings = api.get("/meetings/" + pair, Map.of());
        PrintWriter out = spec.commandLine().getOut();
        if (api.json()) {
            meetings.forEach(out::println);
        } else if (meetings.isEmpty()) {
            out.println("No meeting of " + pair + " is known.");
        } else {
            meetings.forEach(meeting -> out.println(line(meeting)));
        }
        out.flush();
        return 0;
    }

    private static String line(JsonNode m) {
        String people = join(m.path("people"), "person");
        return String.format(
                Locale.ROOT,
                "%-10s  %-9s %-9s %-9s %-16s %s%s  (%d %s)",
                m.path("date").asText("undated"),
                lower(m, "status"),
                lower(m, "level"),
                lower(m, "mode"),
                m.path("place").asText("-"),
                people.isEmpty() ? "-" : people,
                numbers(m.path("numbers")),
                m.path("sourceCount").asInt(),
                m.path("sourceCount").asInt() == 1 ? "source" : "sources");
    }

    private static String numbers(JsonNode numbers) {
        return stream(numbers)
                .map(n -> "  " + (n.path("basis").asText().equals("OBSERVED") ? ">=" : "") + "#"
                        + n.path("ordinal").asInt() + " " + lower(n, "scope") + " " + lower(n, "basis"))
                .collect(Collectors.joining());
    }

    private static String join(JsonNode people, String field) {
        return stream(people)
                .map(p -> p.path(field).asText(""))
                .filter(name -> !name.isEmpty() && !name.equals("null"))
                .collect(Collectors.joining(", "));
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String lower(JsonNode node, String field) {
        return node.path(field).asText().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
