package org.communique.reading.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.AgreementFact;
import org.communique.reading.NewsText;
import org.communique.reading.Stage;
import org.communique.reading.names.Gazetteer;
import org.communique.reading.names.NameReader;
import org.communique.reading.text.Text;
import org.junit.jupiter.api.Test;

class MattersTest {

    private static final NameReader NAMES = new NameReader(Gazetteer.standard());
    private static final AgreementReader READER = new AgreementReader();

    @Test
    void shouldNameWhatAGeneralWordPointsBackTo() {
        List<AgreementFact> facts = read("Chile and Peru opened talks on a fisheries treaty in March.\n\n"
                + "On Tuesday the two countries signed the treaty in Lima.");
        assertThat(facts).anySatisfy(fact -> {
            assertThat(fact.stage()).isEqualTo(Stage.SIGNED);
            assertThat(fact.subject()).contains("fisheries treaty");
        });
    }

    @Test
    void shouldGiveTheGeneralWordThePartiesOfWhatItPointsBackTo() {
        List<AgreementFact> facts = read("""
                Kenya and Uganda signed a railway agreement in 2016.

                The governments of Kenya and Uganda built little of it.

                The agreement was terminated on Monday.
                """);
        assertThat(facts)
                .filteredOn(fact -> fact.stage() == Stage.TERMINATED)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.parties()).containsExactly("KEN", "UGA"));
    }

    @Test
    void shouldTellAnAgreementOnceThoughItIsNamedInFullAndInShort() {
        List<AgreementFact> facts = read("Norway and Iceland signed a whaling agreement on Monday.\n\n"
                + "Norway and Iceland signed the agreement after ten years.");
        assertThat(facts).filteredOn(fact -> fact.stage() == Stage.SIGNED).hasSize(1);
    }

    @Test
    void shouldKnowThePartiesOfATreatyByItsName() {
        assertThat(read("Washington pulled out of the INF treaty on Friday."))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.parties()).containsExactly("RUS", "USA"));
    }

    @Test
    void shouldReadNothingInTheFurnitureOfAPage() {
        assertThat(read("Japan and Peru sign trade agreement | Chile signs pact with Peru | Weather"))
                .isEmpty();
    }

    @Test
    void shouldLeaveGeneralWordsOutOfWhatTellsAgreementsApart() {
        assertThat(Matters.specific("the new bilateral agreement")).isEmpty();
        assertThat(Matters.specific("the 2015 Iran nuclear deals")).containsExactlyInAnyOrder("iran", "nuclear");
    }

    private static List<AgreementFact> read(String body) {
        NewsText news = new NewsText("", body, LocalDate.of(2019, 8, 5));
        return READER.read(NAMES.read(Text.of(news)), 0.9);
    }
}
