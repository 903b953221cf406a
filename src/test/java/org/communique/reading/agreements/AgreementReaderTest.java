package org.communique.reading.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.AgreementFact;
import org.communique.reading.Explanation;
import org.communique.reading.NewsText;
import org.communique.reading.Novelty;
import org.communique.reading.Stage;
import org.communique.reading.names.Gazetteer;
import org.communique.reading.names.NameReader;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementReaderTest {

    private static final NameReader NAMES = new NameReader(Gazetteer.standard());
    private static final AgreementReader READER = new AgreementReader();
    private static final LocalDate DAY = LocalDate.of(2019, 6, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SIGNED      | JPN,RUS | Japan and Russia signed a fisheries agreement in Tokyo on Monday.
                    AGREED      | KEN,UGA | Kenya and Uganda will sign a trade pact next month.
                    AGREED      | ESP,MAR | The prime ministers of Spain and Morocco agreed on Tuesday to reopen the border crossings.
                    NEGOTIATING | GRC,TUR | Greece and Turkey agreed to resume talks on the maritime border.
                    PROPOSED    | CAN,IND | India hopes to sign a trade deal with Canada.
                    RATIFIED    | ARM,TUR | Turkey's parliament ratified the accord with Armenia on Tuesday.
                    AMENDED     | SRB,XKX | Serbia and Kosovo renewed the agreement on licence plates.
                    STALLED     | GRC,TUR | Talks between Greece and Turkey broke down on Tuesday.
                    STALLED     | EGY,ETH | Ethiopia and Egypt failed to reach agreement on filling the dam.
                    SUSPENDED   | RUS,USA | The United States suspended its participation in the treaty with Russia.
                    REJECTED    | KOR,PRK | North Korea rejected a South Korean proposal for military talks.
                    REJECTED    | IND,PAK | India refused to sign the accord with Pakistan.
                    VIOLATED    | BLR,POL | Poland accused Belarus of violating the border agreement.
                    TERMINATED  | BRA,PRY | Paraguay withdrew from the dam treaty with Brazil on Monday.
                    TERMINATED  | MLI,UKR | Mali has cut diplomatic ties with Ukraine.
                    """)
    void shouldTellTheStageAndTheParties(Stage stage, String parties, String sentence) {
        assertThat(read(sentence))
                .anySatisfy(fact -> {
                    assertThat(fact.stage()).isEqualTo(stage);
                    assertThat(fact.parties()).containsExactly(parties.split(",", -1));
                })
                .allSatisfy(fact -> assertThat(fact.evidence().sentence()).isEqualTo(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France and Germany made renewed efforts to sign a peace treaty.",
                "France and Germany agreed to make renewed efforts to sign a peace treaty.",
                "France and Germany promised to sign the peace treaty.",
                "France and Germany have not signed the peace treaty.",
                "France is trying to sign the peace treaty with Germany.",
                "If France signed the peace treaty, Germany would follow."
            })
    void shouldNotTakeIntentForTheAct(String sentence) {
        assertThat(read(sentence)).extracting(AgreementFact::stage).doesNotContain(Stage.SIGNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Britain may pull out of the fisheries convention with France.",
                "Britain threatened to withdraw from the fisheries treaty with France.",
                "The minister renewed his threat to scrap the treaty with France.",
                "According to the ministry in Rome, Italy will host the summit of Albania.",
                "Germany and Poland agreed on the need for calm."
            })
    void shouldKeepSilentOfThreatsStancesAndLookAlikes(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void shouldDistrustAFewLinesThatAreSurelyNoDiplomacy() {
        NamedText text = NAMES.read(Text.of(new NewsText(
                "Gold Works buys a bank", "Gold Works signed an agreement with Canada to buy a German bank.", DAY)));
        assertThat(READER.read(text, 0.3)).isNotEmpty();
        assertThat(READER.read(text, 0.05)).isEmpty();
    }

    @Test
    void shouldTellAMatterOnceForEachStage() {
        List<AgreementFact> facts = read("Japan and Peru signed a trade agreement on Tuesday.\n\n"
                + "The trade agreement was signed by the ministers of Japan and Peru in Lima.");
        assertThat(facts).filteredOn(fact -> fact.stage() == Stage.SIGNED).hasSize(1);
    }

    @Test
    void shouldTellSeveralUndertakingsOfOneMeetingApart() {
        List<AgreementFact> facts = read("Spain and Morocco agreed to reopen the border crossings at Ceuta.\n\n"
                + "Spain and Morocco agreed to build a joint solar plant near Oujda.");
        assertThat(facts).filteredOn(fact -> fact.stage() == Stage.AGREED).hasSize(2);
    }

    @Test
    void shouldTellNewsFromHistory() {
        assertThat(read("Japan and Peru signed a trade agreement on Tuesday."))
                .extracting(AgreementFact::when)
                .containsExactly(Novelty.NOW);
        assertThat(read("Japan and Peru signed a trade agreement in 2004."))
                .extracting(AgreementFact::when, fact -> String.valueOf(fact.date()))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Novelty.BACKGROUND, "2004"));
    }

    @Test
    void shouldLeaveMediatorsOut() {
        assertThat(read("Israel and Hamas reached a cease-fire agreement brokered by Egypt."))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.parties()).doesNotContain("EGY"));
    }

    @Test
    void shouldReadNothingInNewsThatIsNotDiplomatic() {
        String text = "Japan and Peru signed a trade agreement. " + "The concert was long. ".repeat(40);
        assertThat(READER.read(named(text), 0.1)).isEmpty();
        assertThat(READER.mayTell(Text.of(new NewsText("", text, DAY)), 0.1)).isFalse();
    }

    @Test
    void shouldPointAtTheWordsThatDecided() {
        AgreementFact fact =
                read("On Monday, Japan and Peru signed a trade agreement.").get(0);
        String sentence = fact.evidence().sentence();
        assertThat(sentence.substring(fact.evidence().start(), fact.evidence().end()))
                .isEqualTo("signed a trade agreement");
        assertThat(fact.evidence().rule()).isEqualTo("agreement.sign/1");
        assertThat(fact.subject()).isEqualTo("trade agreement");
    }

    @Test
    void shouldExplainWhatItGivesAndWhatItDrops() {
        NamedText text = named("Japan and Peru signed a trade agreement on Tuesday.");
        assertThat(READER.explanations(text, 0.9)).extracting(Explanation::told).contains(true, false);
        assertThat(READER.explanations(text, 0.9))
                .filteredOn(explanation -> !explanation.told())
                .allSatisfy(explanation -> assertThat(explanation.what()).contains("likely: "));
    }

    @Test
    void shouldSurviveTextWithoutASentence() {
        String hostile = "Japan and Peru agreed to sign the treaty deal ".repeat(800);
        assertThat(READER.read(named(hostile), 0.9)).hasSizeLessThan(50);
    }

    private static List<AgreementFact> read(String body) {
        return READER.read(named(body), 0.9);
    }

    private static NamedText named(String body) {
        return NAMES.read(Text.of(new NewsText("", body, DAY)));
    }
}
