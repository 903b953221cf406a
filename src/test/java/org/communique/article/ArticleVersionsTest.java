package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.communique.article.Arrival.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleVersionsTest {
    private static final List<PubStatus> STATUSES = List.of(PubStatus.values());

    @Test
    void shouldKnowTheFirstVersion() {
        assertThat(outcomes(usable(1, "a"))).containsExactly(Outcome.FIRST);
    }

    @Test
    void shouldDropWhatSaysTheSame() {
        assertThat(outcomes(usable(1, "a"), usable(1, "a"))).containsExactly(Outcome.FIRST, Outcome.DUPLICATE);
    }

    @Test
    void shouldRememberTheHigherNumberOfTheSameContent() {
        assertThat(outcomes(usable(1, "a"), usable(3, "a"), usable(2, "b")))
                .containsExactly(Outcome.FIRST, Outcome.DUPLICATE, Outcome.DUPLICATE);
    }

    @Test
    void shouldTakeAHigherVersionForACorrection() {
        assertThat(outcomes(usable(1, "a"), usable(2, "b"), usable(1, "a")))
                .containsExactly(Outcome.FIRST, Outcome.CORRECTION, Outcome.DUPLICATE);
    }

    @Test
    void shouldWithdrawAndReinstate() {
        assertThat(outcomes(usable(1, "a"), canceled(2), canceled(3), usable(4, "a")))
                .containsExactly(Outcome.FIRST, Outcome.WITHDRAWAL, Outcome.DUPLICATE, Outcome.CORRECTION);
    }

    @Test
    void shouldKeepALateVersionOutAfterItsCancellation() {
        assertThat(outcomes(canceled(2), usable(1, "a"))).containsExactly(Outcome.WITHDRAWAL, Outcome.DUPLICATE);
    }

    @Test
    void shouldLetACancellationWinThatForgotToRaiseTheNumber() {
        assertThat(outcomes(usable(1, "a"), canceled(1))).containsExactly(Outcome.FIRST, Outcome.WITHDRAWAL);
        assertThat(outcomes(canceled(1), usable(1, "a"))).containsExactly(Outcome.WITHDRAWAL, Outcome.CONFLICT);
    }

    @Test
    void shouldSettleAConflictTheSameWayInBothOrders() {
        List<Outcome> one = outcomes(usable(1, "a"), usable(1, "b"));
        List<Outcome> other = outcomes(usable(1, "b"), usable(1, "a"));

        assertThat(List.of(one.get(1), other.get(1))).containsExactlyInAnyOrder(Outcome.CORRECTION, Outcome.CONFLICT);
        assertThat(known(usable(1, "a"), usable(1, "b"))).isEqualTo(known(usable(1, "b"), usable(1, "a")));
    }

    @Test
    void shouldTellTheLoserOfAConflictWhatToDo() {
        Article greater = hash("a").compareTo(hash("b")) > 0 ? usable(1, "a") : usable(1, "b");
        Article lesser = greater.body().equals("a") ? usable(1, "b") : usable(1, "a");

        Arrival arrival = ArticleVersions.decide(KnownVersion.of(greater), lesser);

        assertThat(arrival.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(arrival.message())
                .isEqualTo(
                        "Article x is known in version 1 with other content; publish it with a higher version if it corrects that one");
    }

    static List<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(i -> 7919L * i).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldKnowTheSameInTheEndWhateverTheOrder(long seed) {
        Random random = new Random(seed);
        List<Article> arrivals = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            PubStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
            arrivals.add(article(random.nextInt(4), status, String.valueOf((char) ('a' + random.nextInt(3)))));
        }
        KnownVersion expected = known(arrivals.toArray(Article[]::new));
        List<Article> other = new ArrayList<>(arrivals);
        other.add(arrivals.get(random.nextInt(arrivals.size())));
        Collections.shuffle(other, random);

        assertThat(known(other.toArray(Article[]::new))).as("seed %d", seed).isEqualTo(expected);
        assertThat(expected)
                .isEqualTo(arrivals.stream()
                        .map(KnownVersion::of)
                        .max(KnownVersion::compareTo)
                        .orElseThrow());
    }

    private static List<Outcome> outcomes(Article... arrivals) {
        List<Outcome> outcomes = new ArrayList<>();
        KnownVersion known = null;
        for (Article article : arrivals) {
            Arrival arrival = ArticleVersions.decide(known, article);
            outcomes.add(arrival.outcome());
            known = arrival.known();
        }
        return outcomes;
    }

    private static KnownVersion known(Article... arrivals) {
        KnownVersion known = null;
        for (Article article : arrivals) {
            known = ArticleVersions.decide(known, article).known();
        }
        return known;
    }

    private static String hash(String body) {
        return ContentHash.of(usable(1, body));
    }

    private static Article usable(long version, String body) {
        return article(version, PubStatus.USABLE, body);
    }

    private static Article canceled(long version) {
        return article(version, PubStatus.CANCELED, "");
    }

    private static Article article(long version, PubStatus status, String body) {
        return Article.builder("x")
                .version(version)
                .pubStatus(status)
                .body(body)
                .build();
    }
}
