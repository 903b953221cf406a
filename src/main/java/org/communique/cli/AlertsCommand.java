package org.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Alerts with their evidence. */
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        description =
                "Prints alerts with the sentences they rest on: all there are, or with --follow also those to come.",
        footer = {
            "",
            "  communique alerts --pair JPN-RUS",
            "  communique alerts --follow --kind agreement-change --pair KOR --json | jq .headline"
        })
final class AlertsCommand implements Callable<Integer> {

    private static final long PAUSE_MS = 500;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiClient api;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with those to come, until stopped")
    private boolean follow;

    @Option(names = "--pair", paramLabel = "PAIR", description = "Of this pair (JPN-RUS) or this country (JPN)")
    private String pair;

    @Option(names = "--kind", paramLabel = "KIND", description = "Of this kind: milestone, agreement-change, topic")
    private String kind;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "On this topic, such as trade")
    private String topic;

    @Option(
            names = "--after",
            paramLabel = "CURSOR",
            description = "From this cursor on, the `next` of GET /alerts; latest for only those to come")
    private String after;

    @Override
    public Integer call() throws InterruptedException {
        AlertPrinter printer = new AlertPrinter(spec.commandLine().getOut(), api.json());
        Map<String, String> query = new HashMap<>();
        query.put("pair", pair);
        query.put("kind", kind);
        query.put("topic", topic);
        query.put("limit", "500");
        query.put("after", after);
        boolean more = true;
        while (more) {
            JsonNode page = api.get("/alerts", query);
            page.path("alerts").forEach(printer::print);
            boolean idle = page.path("alerts").isEmpty();
            query.put("after", page.path("next").asText());
            if (idle && follow) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
            }
            more = follow || !idle;
        }
        return 0;
    }
}
