package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.article.format.ArticleParser;
import org.communique.article.format.Origin;
import org.junit.jupiter.api.Test;

/** What goes wrong in feeds, taken all the way in: every line ends as read, duplicate or dead letter. */
class BadInputTest {
    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");
    private static final String LINES = """
            {"id":"good","published":"2025-05-24","title":"T","body":"They met."}
            {"id":"empty","published":"2025-05-24","title":"","body":"  "}
            {"id":"undated","title":"T","body":"They met."}
            {"id":"y3000","published":"3000-01-01","title":"T","body":"They met."}
            {"id":"large","published":"2025-05-24","title":"T","body":"LARGE"}
            {"id":"bytes","published":"2025-05-24","title":"T","body":"They met in Zürich \u0001."}
            {"id":"language","published":"2025-05-24","title":"Т","body":"Они встретились в Москве.","language":"ru"}
            {"id":"html","published":"2025-05-24","title":"T","body":"<p>They met.</p><p>They left.</p>"}
            {"id":"good","published":"2025-05-24","title":"T","body":"They met."}
            {"id":"good","published":"2025-05-24","title":"T","body":"They did not meet."}
            {"id":"cut","published":"2025-05-24","title":"T","bo
            {"id":"good","version":2,"pubStatus":"canceled"}
            """;

    private final Map<String, String> outcomes = new HashMap<>();
    private final List<String> all = new ArrayList<>();
    private final Map<String, KnownVersion> known = new HashMap<>();

    @Test
    void shouldEndEveryLineInOneOfThreeWays() {
        byte[] bytes = LINES.replace("LARGE", "word ".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 1 ? (byte) 0xFF : bytes[i];
        }

        new ArticleParser().parse(bytes, new Origin("in.jsonl", NOW), this::take);

        assertThat(all).hasSize(12);
        assertThat(outcomes)
                .containsEntry("empty", "dead EMPTY_BODY")
                .containsEntry("undated", "read [UNDATED]")
                .containsEntry("y3000", "dead FUTURE_DATE")
                .containsEntry("large", "dead TOO_LARGE")
                .containsEntry("bytes", "read [ENCODING]")
                .containsEntry("language", "read []")
                .containsEntry("html", "read [HTML]")
                .containsEntry("in.jsonl:11", "dead MALFORMED_JSON");
        assertThat(all.stream().filter(outcome -> outcome.startsWith("read"))).hasSize(7);
        assertThat(all.stream().filter(outcome -> outcome.startsWith("duplicate")))
                .hasSize(1);
        assertThat(all.stream().filter(outcome -> outcome.startsWith("dead"))).hasSize(4);
        assertThat(known.get("good").pubStatus()).isEqualTo(PubStatus.CANCELED);
    }

    private void take(Item item) {
        if (item instanceof Item.Rejected rejected) {
            put(rejected.origin(), "dead " + rejected.cause());
        } else if (item instanceof Item.Parsed parsed) {
            take(parsed.article().id(), ArticleCheck.check(parsed.article(), NOW));
        }
    }

    private void take(String id, Checked checked) {
        if (checked instanceof Checked.Rejected rejected) {
            put(id, "dead " + rejected.cause());
        } else if (checked instanceof Checked.Accepted accepted) {
            Arrival arrival = ArticleVersions.decide(known.get(id), accepted.article());
            known.put(id, arrival.known());
            put(
                    id,
                    switch (arrival.outcome()) {
                        case DUPLICATE -> "duplicate";
                        case CONFLICT -> "dead " + Cause.VERSION_CONFLICT;
                        default -> "read " + accepted.marks();
                    });
        }
    }

    private void put(String id, String outcome) {
        outcomes.put(id, outcome);
        all.add(outcome);
    }
}
