package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.reading.Participant;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final List<Participant> PEOPLE = Story.people("JPN Shinzo Abe, RUS Vladimir Putin");

    @Test
    void shouldWriteNothingForARepeatedStatement() {
        LedgerRun run = new LedgerRun();
        Statement statement = say("2018-05-26 a: held 2018-05-26 Moscow");
        run.apply(statement);
        assertThat(run.apply(statement)).isEqualTo(Decision.NOTHING);
    }

    @Test
    void shouldNeitherReadNorWriteBeyondThePair() {
        LedgerRun run = LedgerRun.of(List.of(say("2018-05-26 a: held 2018-05-26 Moscow")));
        Statement other = Story.statement("2018-05-26 a: held 2018-05-26 Moscow", "JPN-USA", PEOPLE);
        Decision decision = run.apply(other);
        assertThat(decision.writes().keySet()).allMatch(key -> key.startsWith("JPN-USA|"));
        assertThat(LedgerQueries.pairs(run.rows())).containsExactly("JPN-RUS", "JPN-USA");
        assertThat(LedgerQueries.meetings(run.rows(), "JPN-RUS")).hasSize(1);
    }

    @Test
    void shouldNotTellOfTheHundredthRetelling() {
        LedgerRun run = new LedgerRun();
        IntStream.range(0, 101).forEach(i -> run.apply(say("2018-05-26 a" + (1000 + i) + ": held 2018-05-26 Moscow")));
        assertThat(run.last()).isEmpty();
        Milestone told = (Milestone) run.live().values().iterator().next();
        assertThat(told.sourceCount()).isEqualTo(100);
        assertThat(told.sources())
                .hasSize(20)
                .first()
                .extracting(Source::article)
                .isEqualTo("a1000");
        assertThat(told.lifecycle().revision()).isEqualTo(20 + 7);
    }

    @Test
    void shouldTellAnArticleOnceThoughItTellsOfAMeetingTwice() {
        LedgerRun run = LedgerRun.of(
                List.of(say("2018-05-26 a/1: held 2018-05-26 Moscow"), say("2018-05-26 a/2: under-way 2018-05-26")));
        Milestone told = (Milestone) run.live().values().iterator().next();
        assertThat(told.sourceCount()).isEqualTo(1);
        assertThat(told.sources()).hasSize(1);
        assertThat(told.evidence()).hasSize(1);
    }

    @Test
    void shouldKeepTheEmbargoWithTheSource() {
        LedgerRun run = LedgerRun.of(List.of(
                say("2018-05-26 a: held 2018-05-26 Moscow"),
                say("2018-05-26 b embargoed 2018-05-28T06:00:00Z: held 2018-05-26 Moscow; number 21 overall people")));
        Milestone told = (Milestone) run.live().values().iterator().next();
        assertThat(told.sources())
                .extracting(Source::embargoed)
                .containsExactly(null, Instant.parse("2018-05-28T06:00:00Z"));
    }

    @Test
    void shouldObeyTheConfiguredLandmarkRule() {
        MemoryRows rows = new MemoryRows();
        Ledger ledger = new Ledger(new LandmarkRule(false, 7, 0));
        Decision decision = ledger.apply(rows, say("2018-05-26 a: held 2018-05-26 Moscow; number 21 overall people"));
        assertThat(decision.events())
                .extracting(event -> ((Milestone) event).landmarkReason())
                .containsExactly("every 7");
    }

    @Test
    void shouldTellOnceThatAnAgreementFellSilentAndTakeItBackWhenWordComes() {
        LedgerRun run = LedgerRun.of(List.of(
                say("2018-05-26 a: agreement \"peace treaty\" NEGOTIATING"),
                say("2018-05-27 b: agreement \"fisheries pact\" IN_FORCE")));
        Ledger ledger = new Ledger();
        LocalDate early = LocalDate.of(2019, 5, 25);
        LocalDate late = LocalDate.of(2019, 5, 26);
        assertThat(ledger.tellStale(run.rows(), "JPN-RUS", early, 12).events()).isEmpty();
        Decision decision = ledger.tellStale(run.rows(), "JPN-RUS", late, 12);
        assertThat(decision.events()).singleElement().satisfies(event -> {
            AgreementChange quiet = (AgreementChange) event;
            assertThat(quiet.id()).isEqualTo("JPN-RUS:peace:quiet:2018-05-26");
            assertThat(quiet.from()).isEqualTo(quiet.to());
            assertThat(quiet.date()).isEqualTo(late);
            assertThat(quiet.lifecycle().messageType()).isEqualTo(MessageType.ALERT);
        });
        run.rows().write(decision.writes());
        assertThat(ledger.tellStale(run.rows(), "JPN-RUS", late, 12)).isEqualTo(Decision.NOTHING);
        Decision word = ledger.apply(run.rows(), say("2019-06-01 c: agreement \"peace treaty\" NEGOTIATING"));
        assertThat(word.events()).anySatisfy(event -> {
            assertThat(event.id()).isEqualTo("JPN-RUS:peace:quiet:2018-05-26");
            assertThat(event.lifecycle().messageType()).isEqualTo(MessageType.CANCEL);
        });
    }

    @Test
    void shouldAnswerWhereAnAgreementStoodAndForHowLong() {
        LedgerRun run = LedgerRun.of(List.of(
                say("2018-01-01 a: agreement \"gas accord\" NEGOTIATING"),
                say("2018-03-02 b: agreement \"gas deal\" SIGNED")));
        assertThat(LedgerQueries.agreements(run.rows(), "JPN-RUS", LocalDate.of(2017, 12, 31)))
                .isEmpty();
        assertThat(LedgerQueries.agreements(run.rows(), "JPN-RUS", LocalDate.of(2018, 2, 1)))
                .singleElement()
                .satisfies(view -> assertThat(view.stage()).hasToString("NEGOTIATING"));
        AgreementView view = LedgerQueries.agreements(run.rows(), "JPN-RUS", LocalDate.of(2018, 12, 31))
                .get(0);
        assertThat(view.names()).containsExactly("gas accord", "gas deal");
        assertThat(view.moves()).extracting(AgreementView.Move::days).containsExactly(null, 60);
    }

    @Test
    void shouldPutMeetingsAndMovesInOneTimeline() {
        LedgerRun run = LedgerRun.of(List.of(
                say("2018-05-26 a: held 2018-05-26 Moscow; number 21 overall people"),
                say("2018-03-02 b: agreement \"gas deal\" SIGNED")));
        assertThat(LedgerQueries.timeline(run.rows(), "JPN-RUS"))
                .extracting(entry -> entry.date() + " " + entry.text())
                .containsExactly(
                        "2018-03-02 gas deal: signed",
                        "2018-05-26 Shinzo Abe, Vladimir Putin: leaders in person bilateral held in Moscow,"
                                + " number 21 overall of people");
    }

    @Test
    void shouldFindWhatAnArticleStates() {
        LedgerRun run = LedgerRun.of(List.of(
                say("2018-05-26 a/1: held 2018-05-26 Moscow"),
                say("2018-05-26 a/2: agreement \"gas deal\" SIGNED"),
                say("2018-05-26 b: held 2018-05-26 Moscow"),
                say("2018-05-27 a/2 v2: withdrawn")));
        assertThat(LedgerQueries.statementsOf(run.rows(), "JPN-RUS", "a"))
                .extracting(Statement::id)
                .containsExactly("a/1");
    }

    private static Statement say(String line) {
        return Story.statement(line, "JPN-RUS", PEOPLE);
    }
}
