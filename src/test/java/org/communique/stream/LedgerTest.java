package org.communique.stream;

import static org.assertj.core.api.Assertions.assertThat;

import communique.Article;
import communique.DeadLetter;
import communique.MeetingMilestone;
import communique.MessageType;
import communique.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.communique.article.PubStatus;
import org.communique.avro.ArticleAvro;
import org.communique.serde.AvroJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles through intake and ledger: what comes out must not hang on the order in which they came. */
class LedgerTest {

    private static final List<Article> STORY = List.of(
            article("a", 1, PubStatus.USABLE, "2024-03-09", meeting("Saturday", "their 12th meeting")),
            article("b", 1, PubStatus.USABLE, "2024-03-10", meeting("Saturday", "talks on fishing")),
            article("c", 1, PubStatus.USABLE, "2024-09-02", meeting("Monday", "their 14th meeting")),
            article("d", 1, PubStatus.USABLE, "2024-06-03", meeting("Monday", "their 11th meeting")),
            article("d", 2, PubStatus.USABLE, "2024-06-03", meeting("Monday", "their 13th meeting")),
            article("e", 1, PubStatus.USABLE, "2024-11-04", meeting("Monday", "their 19th meeting")),
            article("e", 2, PubStatus.CANCELED, "2024-11-04", ""));

    @Test
    void shouldCountOnFromWhatSourcesState() {
        Map<Integer, String> told = new TreeMap<>();
        live(STORY).values().stream()
                .filter(m -> m.getScope() == communique.OrdinalScope.OVERALL)
                .forEach(m ->
                        told.put(m.getOrdinal(), m.getBasis() + " " + m.getDate() + " unseen " + m.getUnseenBetween()));

        assertThat(told)
                .containsExactly(
                        Map.entry(12, "STATED 2024-03-09 unseen 0"),
                        Map.entry(13, "STATED 2024-06-03 unseen 0"),
                        Map.entry(14, "STATED 2024-09-02 unseen 0"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shouldTellTheSameInAnyOrderAndWithRepetitions(long seed) {
        Random random = new Random(seed);
        List<Article> shuffled = new ArrayList<>(STORY);
        shuffled.addAll(STORY.subList(0, random.nextInt(STORY.size())));
        Collections.shuffle(shuffled, random);

        assertThat(plain(live(shuffled))).isEqualTo(plain(live(STORY)));
    }

    @Test
    void shouldRejectAStatementUnderAWrongKey() {
        try (Drivers intake = new Drivers(Application.INTAKE);
                Drivers ledger = new Drivers(Application.LEDGER)) {
            intake.send(Drivers.TOPICS.articles(), "a", STORY.get(0));
            Statement statement =
                    intake.values(Drivers.TOPICS.statements(), Statement.class).get(0);
            ledger.send(Drivers.TOPICS.statements(), "CHN-USA", statement);

            assertThat(ledger.values(Drivers.TOPICS.deadLetters(), DeadLetter.class))
                    .extracting(DeadLetter::getCause)
                    .containsExactly("KEY_MISMATCH");
        }
    }

    private static Map<String, MeetingMilestone> live(List<Article> articles) {
        Map<String, MeetingMilestone> newest = new TreeMap<>();
        try (Drivers intake = new Drivers(Application.INTAKE);
                Drivers ledger = new Drivers(Application.LEDGER)) {
            articles.forEach(article -> intake.send(Drivers.TOPICS.articles(), article.getId(), article));
            intake.values(Drivers.TOPICS.statements(), Statement.class)
                    .forEach(statement -> ledger.send(Drivers.TOPICS.statements(), statement.getPair(), statement));
            ledger.values(Drivers.TOPICS.milestones(), MeetingMilestone.class)
                    .forEach(milestone -> newest.put(milestone.getId(), milestone));
        }
        newest.values().removeIf(m -> m.getLifecycle().getMessageType() == MessageType.CANCEL);
        return newest;
    }

    /** Without the clocks and the course by which it came about, which the order of arrival may change. */
    private static Map<String, String> plain(Map<String, MeetingMilestone> events) {
        Map<String, String> all = new TreeMap<>();
        events.forEach((id, event) -> all.put(
                id, AvroJson.tree(event).remove(List.of("lifecycle", "clocks")).toString()));
        return all;
    }

    private static String meeting(String day, String what) {
        return "LJUBLJANA - Slovenian Prime Minister Ana Kovar and Norwegian Prime Minister Henrik Aasland met in Ljubljana on "
                + day + " for " + what + ".";
    }

    private static Article article(String id, long version, PubStatus status, String day, String body) {
        LocalDate published = LocalDate.parse(day);
        return ArticleAvro.toAvro(org.communique.article.Article.builder(id)
                .version(version)
                .pubStatus(status)
                .published(Instant.parse(day + "T00:00:00Z"))
                .publishedDay(published)
                .source("Harbour Post")
                .body(body)
                .build());
    }
}
