package org.communique.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {
    private static final String ODD =
            "ae\u0301\u00E9 \t\n\r\u00A0\u2009\u3000\u200B\u200D\uFEFF\u00AD\u2028\u2029\u0085\f\0\u0007\uD83D\uDE00“.";

    private static final String PLAIN = "aé“  \n\n";

    @Test
    void shouldEndLinesByOneCharacter() {
        assertThat(PlainText.body("a\r\nb\rc\u2028d\u2029e")).isEqualTo("a\nb\nc\nd\n\ne");
    }

    @Test
    void shouldKeepParagraphsAndDropEmptyLinesBeyondOne() {
        assertThat(PlainText.body("\n a  b \n \n\t\n\n c\n")).isEqualTo("a b\n\nc");
    }

    @Test
    void shouldComposeAndReplaceOddSpaces() {
        assertThat(PlainText.body("Cafe\u0301\u00A0de\u2009la\u3000Paix\u00AD\u200B"))
                .isEqualTo("Café de la Paix");
    }

    @Test
    void shouldComposeAcrossWhatItTakesOut() {
        assertThat(PlainText.body("Cafe\u200B\u0301")).isEqualTo("Café");
    }

    @Test
    void shouldKeepJoinersAndPairsAndReplaceHalfPairs() {
        assertThat(PlainText.body("می\u200Cخواهم \uD83D\uDE00 \uD83D x"))
                .isEqualTo("می\u200Cخواهم \uD83D\uDE00 \uFFFD x");
    }

    @Test
    void shouldPutAHeadlineInOneLine() {
        assertThat(PlainText.line(" Leaders\n\n meet\tagain ")).isEqualTo("Leaders meet again");
    }

    static List<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(i -> 104_729L * i).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldChangeNothingTheSecondTime(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        String alphabet = seed % 2 == 0 ? ODD : PLAIN;
        random.ints(12, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));

        String once = PlainText.body(text.toString());

        assertThat(PlainText.body(once)).as("seed %d", seed).isEqualTo(once);
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
        assertThat(once)
                .doesNotContain("\n\n\n")
                .doesNotContain("  ")
                .doesNotContain("\r")
                .isEqualTo(once.strip());
        assertThat(once.replaceAll("\\s", ""))
                .hasSameSizeAs(
                        PlainText.body(text.toString().replaceAll("\\s+", "\n")).replaceAll("\\s", ""));
    }
}
