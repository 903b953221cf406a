package org.communique.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.reading.NewsText;
import org.communique.reading.TextPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static Text text(String body) {
        return Text.of(new NewsText("", body, null));
    }

    private static List<String> sentences(String body) {
        return text(body).sentences().stream().map(Sentence::text).toList();
    }

    private static List<String> words(String body) {
        Tokens tokens = text(body).tokens(TextPart.BODY);
        return java.util.stream.IntStream.range(0, tokens.size())
                .mapToObj(tokens::text)
                .toList();
    }

    @Test
    void shouldSplitAtFullStops() {
        assertThat(sentences("They met. They agreed! Did it last? \"No.\" He left."))
                .containsExactly("They met.", "They agreed!", "Did it last?", "\"No.\"", "He left.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Petrov met Sen. Doe on Aug. 5 in the U.S. capital.",
                "The U.S. President spoke at 3 p.m. on Monday.",
                "J. R. Smith, the envoy, paid 3.5 million dollars."
            })
    void shouldNotSplitAtAbbreviations(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void shouldSplitAfterAnAcronymWhereAnotherSentenceBegins() {
        assertThat(sentences("He flew to the U.S. The talks go on."))
                .containsExactly("He flew to the U.S.", "The talks go on.");
    }

    @Test
    void shouldSplitWhereTheSpaceWasLost() {
        assertThat(sentences("The talks ended.The leaders left."))
                .containsExactly("The talks ended.", "The leaders left.");
    }

    @Test
    void shouldEndASentenceWithTheParagraph() {
        List<Sentence> all =
                text("A caption without a stop\n\nThe first sentence.").sentences();
        assertThat(all).extracting(Sentence::text).containsExactly("A caption without a stop", "The first sentence.");
        assertThat(all).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void shouldGiveOffsetsIntoTheOriginal() {
        String body = "  \u201CGood,\u201D he said.  They met\u00A0again.";
        for (Sentence sentence : text(body).sentences()) {
            assertThat(body.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
        }
    }

    @Test
    void shouldCutPossessivesAndHyphens() {
        assertThat(words("Japan\u2019s face-to-face U.S.-China talks don't end"))
                .containsExactly("Japan", "\u2019s", "face", "to", "face", "U.S.", "China", "talks", "don't", "end");
    }

    @Test
    void shouldHashWithoutRegardToCaseAccentsAndDots() {
        assertThat(WordHash.of("\u00C9lys\u00E9e")).isEqualTo(WordHash.of("elysee"));
        assertThat(WordHash.of("U.N.")).isEqualTo(WordHash.of("un"));
        assertThat(WordHash.of("Erdo\u011Fan")).isEqualTo(WordHash.of("erdogan"));
        assertThat(WordHash.of("met")).isNotEqualTo(WordHash.of("meet"));
    }

    @Test
    void shouldFindTheDateline() {
        Text text = text("VLADIVOSTOK, Russia (Newswire) - The leaders met.");
        assertThat(text.dateline().present()).isTrue();
        assertThat(text.tokens(TextPart.BODY).text(text.dateline().to())).isEqualTo("The");
        assertThat(text("The leaders - both of them - met.").dateline().present())
                .isFalse();
        assertThat(text("NEW DELHI: The leaders met.").dateline().to()).isEqualTo(3);
        assertThat(text("Riyadh, Feb 9, SPA -- The leaders met.").dateline().present())
                .isTrue();
        assertThat(text("What they want: peace.").dateline().present()).isFalse();
    }

    @Test
    void shouldTellOtherLanguages() {
        Language language = new Language();
        assertThat(
                        language.english(
                                text(
                                        "The two leaders met in the capital on Friday and agreed to hold another round of talks before the end of the year.")))
                .isTrue();
        assertThat(
                        language.english(
                                text(
                                        "El presidente de la Rep\u00FAblica se reuni\u00F3 el viernes con su hom\u00F3logo en la capital para hablar de los acuerdos que los dos pa\u00EDses firmaron.")))
                .isFalse();
        assertThat(
                        language.english(
                                text(
                                        "European Commission President Ursula von der Leyen arrived in Warsaw on Sunday. Ms von der Leyen met Prime Minister Donald Tusk.")))
                .isTrue();
        assertThat(language.english(text("\u041F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442 ".repeat(30))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000})
    void shouldReadHostileText(int length) {
        assertThat(text("x".repeat(length)).sentences()).isNotEmpty();
        assertThat(text(", ".repeat(length / 2)).sentences()).isNotEmpty();
        assertThat(text("\u201C(".repeat(length / 2)).sentences()).isNotEmpty();
        assertThat(text(".".repeat(length)).sentences()).isNotEmpty();
        assertThat(text("")).satisfies(empty -> assertThat(empty.sentences()).isEmpty());
    }
}
