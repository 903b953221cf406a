package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.reading.text.TsvRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One agreement of two states at each stage, wished for, threatened, denied, and told once more by "it" and "the pact" (agreement-phrasings.tsv). */
class AgreementPhrasingsTest {

    private static final Reader READER = new Reader();

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 10);

    @TestFactory
    Stream<DynamicTest> shouldTellWhatHasBecomeOfTheAgreement() {
        return TsvRow.read("/org/communique/reading/agreement-phrasings.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.need("text"), () -> check(row)));
    }

    private static void check(TsvRow row) {
        List<String> stages = Stream.of(row.get("stages").split(" ", -1))
                .filter(stage -> !stage.isEmpty())
                .toList();
        List<AgreementFact> told =
                READER.read(new NewsText("", row.need("text"), PUBLISHED)).agreements();
        assertThat(told).extracting(fact -> fact.stage().name()).containsExactlyInAnyOrderElementsOf(stages);
        assertThat(told).allSatisfy(fact -> assertThat(String.join(" ", new TreeSet<>(fact.parties())))
                .isEqualTo(row.need("parties")));
    }
}
