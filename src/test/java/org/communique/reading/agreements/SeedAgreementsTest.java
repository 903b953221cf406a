package org.communique.reading.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.communique.reading.AgreementFact;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;
import org.communique.reading.Stage;
import org.junit.jupiter.api.Test;

class SeedAgreementsTest {

    private static final Path SEED = Path.of("../shared/seeds/000_ff3bbde722c97b59.txt");

    @Test
    void shouldFollowTheTalksOfJapanAndRussiaAndTakeNoHopeForASignature() throws IOException {
        assumeTrue(Files.exists(SEED), "the seed article is not here: " + SEED);
        String text = Files.readString(SEED);
        NewsText news =
                new NewsText("", text.substring("date 2018-05-26".length()).strip(), LocalDate.of(2018, 5, 26));

        List<AgreementFact> facts = new Reader().read(news).agreements();

        assertThat(facts).extracting(AgreementFact::stage).doesNotContain(Stage.SIGNED);
        assertThat(facts).allSatisfy(fact -> assertThat(fact.parties()).containsExactly("JPN", "RUS"));
        assertThat(facts).anySatisfy(fact -> {
            assertThat(fact.stage()).isEqualTo(Stage.NEGOTIATING);
            assertThat(fact.subject()).contains("peace treaty");
        });
        assertThat(facts).anySatisfy(fact -> {
            assertThat(fact.stage()).isEqualTo(Stage.NEGOTIATING);
            assertThat(fact.evidence().sentence()).contains("accelerate consultations");
        });
        assertThat(facts).anySatisfy(fact -> {
            assertThat(fact.stage()).isEqualTo(Stage.AGREED);
            assertThat(fact.evidence().sentence()).contains("graves");
        });
        assertThat(facts).anySatisfy(fact -> {
            assertThat(fact.stage()).isIn(Stage.AGREED, Stage.NEGOTIATING);
            assertThat(fact.evidence().sentence()).contains("two-plus-two");
        });
    }
}
