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

/** What became of an article. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what became of an article: received, a duplicate, a dead letter or held; what was read in it, what"
                    + " that changed in the ledgers, which alerts came of it, and why none where none did.",
            "Ends with 1 where no article has this id."
        },
        footer = {"", "  communique why herald-1116", "  communique why herald-1116 --json | jq .changed"})
final class WhyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ApiClient api;

    @Parameters(paramLabel = "ARTICLE", description = "Its id, the key of the articles topic")
    private String article;

    @Override
    public Integer call() throws InterruptedException {
        JsonNode answer = api.get("/why", Map.of("article", article));
        PrintWriter out = spec.commandLine().getOut();
        if (api.json()) {
            out.println(answer);
        } else {
            answer.path("why").forEach(line -> out.println(line.asText()));
            answer.path("statements").forEach(statement -> {
                JsonNode sentence = statement.path("ledger").path("sentence");
                if (sentence.isTextual()) {
                    out.println("    " + statement.path("pair").asText() + " \""
                            + sentence.asText().strip() + "\"");
                }
            });
        }
        out.flush();
        return answer.path("received").isEmpty() ? 1 : 0;
    }
}
