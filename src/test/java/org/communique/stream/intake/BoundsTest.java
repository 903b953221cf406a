package org.communique.stream.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.communique.reading.AgreementFact;
import org.communique.reading.Evidence;
import org.communique.reading.Novelty;
import org.communique.reading.Reading;
import org.communique.reading.Stage;
import org.communique.reading.TextPart;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void shouldLeaveAnOrdinaryReadingAsItIs() {
        Reading reading = reading(3, "Kenya and Portugal signed a fisheries agreement.", 19);

        assertThat(Bounds.of(reading)).isSameAs(reading);
    }

    @Test
    void shouldKeepTheFirstFactsAndSaySo() {
        Reading bounded = Bounds.of(reading(Bounds.FACTS + 1, "Kenya and Portugal signed a fisheries agreement.", 19));

        assertThat(bounded.agreements().size()).isEqualTo(Bounds.FACTS);
        assertThat(bounded.marks()).containsExactly(Bounds.CUT);
    }

    @Test
    void shouldQuoteTheWordsAroundTheSpanWithOffsetsThatStillHold() {
        String sentence = "and so on ".repeat(1000) + "signed" + " and so on".repeat(1000);

        Evidence evidence =
                Bounds.of(reading(1, sentence, 10_000)).agreements().get(0).evidence();

        assertThat(evidence.sentence()).hasSizeLessThanOrEqualTo(Bounds.SENTENCE);
        int from = evidence.start() - evidence.sentenceStart();
        assertThat(evidence.sentence().substring(from, from + 6)).isEqualTo("signed");
        assertThat(evidence.start()).isEqualTo(10_000 + 100);
    }

    @Test
    void shouldNotPartTheHalvesOfACharacter() {
        String sentence = "x" + "\ud83d\ude00".repeat(3000);

        Evidence evidence =
                Bounds.of(reading(1, sentence, 3000)).agreements().get(0).evidence();

        assertThat(Character.isLowSurrogate(evidence.sentence().charAt(0))).isFalse();
        assertThat(Character.isHighSurrogate(
                        evidence.sentence().charAt(evidence.sentence().length() - 1)))
                .isFalse();
    }

    /** So many facts of one sentence that begins at 100, decided by six characters at the given place in it. */
    private static Reading reading(int facts, String sentence, int at) {
        Evidence evidence = new Evidence(sentence, TextPart.BODY, 100, 100 + at, 100 + at + 6, "agreement.sign/1");
        AgreementFact fact = new AgreementFact(
                List.of("KEN", "PRT"), "fisheries agreement", Stage.SIGNED, Novelty.NOW, null, evidence);
        return new Reading(List.of(), List.of(), Collections.nCopies(facts, fact), List.of());
    }
}
