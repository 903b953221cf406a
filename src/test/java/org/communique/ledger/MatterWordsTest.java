package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatterWordsTest {

    @Test
    void shouldReadOneMatterFromManyNames() {
        assertThat(List.of(
                        "peace treaty",
                        "postwar peace treaty",
                        "post-World War II peace treaty",
                        "a formal Japan-Russia peace treaty"))
                .allSatisfy(name -> assertThat(MatterWords.of(name)).containsExactly("peace"));
    }

    @Test
    void shouldReadNoMatterFromABareDeal() {
        assertThat(List.of("the deal", "landmark agreement", "new bilateral accord", "U.S.-China deal"))
                .allSatisfy(name -> assertThat(MatterWords.of(name)).isEmpty());
    }

    @Test
    void shouldKeepApartWhatIsNotTheSame() {
        var agreements = Matters.agreements(List.of("energy-nuclear", "ban-nuclear-test", "fish", "visa"));
        assertThat(agreements.values()).doesNotHaveDuplicates();
    }

    @Test
    void shouldLetTheShorterNameLead() {
        assertThat(Matters.agreements(List.of("jointeconomic", "island-jointeconomic", "area-jointeconomic"))
                        .values())
                .containsOnly("jointeconomic");
    }

    @Test
    void shouldGiveABroadWordToTheOneAgreementThatHasIt() {
        assertThat(Matters.agreements(List.of("nuclear", "energy-nuclear"))).containsEntry("nuclear", "energy-nuclear");
        assertThat(Matters.agreements(List.of("nuclear", "energy-nuclear", "nuclear-test")))
                .containsEntry("nuclear", "nuclear");
    }
}
