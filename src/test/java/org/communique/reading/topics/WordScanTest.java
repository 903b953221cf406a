package org.communique.reading.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordScanTest {

    @Test
    void shouldGiveWordsInTheirPlainForm() {
        assertThat(words("Japan's tariffs, cease-fire talks and the U.S. crisis"))
                .containsExactly("japan", "tariff", "cease-fire", "talk", "and", "the", "u.s", "crisis");
    }

    @Test
    void shouldHashAPhraseAsItsWordsInAText() {
        assertThat(WordScan.hashOfPhrase("peace treaty"))
                .isEqualTo(WordScan.hashOfPhrase("Peace  Treaties".replace("ies", "y")));
        assertThat(WordScan.hashOfPhrase("peace treaty")).isNotEqualTo(WordScan.hashOfPhrase("treaty peace"));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words.forEach(text, (word, original) -> words.add(word));
        return words;
    }
}
