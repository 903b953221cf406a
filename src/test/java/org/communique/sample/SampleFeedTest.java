package org.communique.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.article.Arrival;
import org.communique.article.Article;
import org.communique.article.ArticleCheck;
import org.communique.article.ArticleVersions;
import org.communique.article.Checked;
import org.communique.article.Item;
import org.communique.article.KnownVersion;
import org.communique.article.Mark;
import org.communique.article.format.ArticleParser;
import org.communique.article.format.Origin;
import org.junit.jupiter.api.Test;

class SampleFeedTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void shouldHoldNothingThatIsRejected() throws IOException {
        assertThat(accepted()).hasSizeGreaterThanOrEqualTo(28).allSatisfy(accepted -> assertThat(
                        accepted.article().body().split("\\s+", -1).length)
                .isBetween(accepted.article().canceled() ? 1 : 60, 200));
    }

    @Test
    void shouldRepeatIdsOnlyOnPurpose() throws IOException {
        Map<Arrival.Outcome, List<String>> outcomes = new EnumMap<>(Arrival.Outcome.class);
        Map<String, KnownVersion> known = new HashMap<>();
        for (Checked.Accepted accepted : accepted()) {
            Article article = accepted.article();
            Arrival arrival = ArticleVersions.decide(known.get(article.id()), article);
            known.put(article.id(), arrival.known());
            outcomes.computeIfAbsent(arrival.outcome(), outcome -> new ArrayList<>())
                    .add(article.id());
        }

        assertThat(outcomes.get(Arrival.Outcome.FIRST)).hasSize(known.size());
        assertThat(outcomes.get(Arrival.Outcome.CORRECTION)).containsExactly("savanna-0526");
        assertThat(outcomes.get(Arrival.Outcome.WITHDRAWAL)).containsExactly("plata-0703");
        assertThat(outcomes.get(Arrival.Outcome.DUPLICATE)).containsExactly("harbour-0310");
        assertThat(outcomes).doesNotContainKey(Arrival.Outcome.CONFLICT);
    }

    @Test
    void shouldShowWhatIsOutOfTheOrdinary() throws IOException {
        Set<Mark> marks = new HashSet<>();
        accepted().forEach(accepted -> marks.addAll(accepted.marks()));

        assertThat(marks).containsExactlyInAnyOrder(Mark.UNDATED, Mark.HTML, Mark.CANCELED);
    }

    private static List<Checked.Accepted> accepted() throws IOException {
        List<Checked.Accepted> accepted = new ArrayList<>();
        try (InputStream feed = SampleFeedTest.class.getResourceAsStream("feed.jsonl")) {
            new ArticleParser().parse(feed, new Origin("feed.jsonl", NOW), item -> accepted.add(check(item)));
        }
        return accepted;
    }

    private static Checked.Accepted check(Item item) {
        assertThat(item).isInstanceOf(Item.Parsed.class);
        Checked checked = ArticleCheck.check(((Item.Parsed) item).article(), NOW);
        assertThat(checked).isInstanceOf(Checked.Accepted.class);
        return (Checked.Accepted) checked;
    }
}
