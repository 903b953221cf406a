package org.communique.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @CsvSource({"FÃ¼rst,Fürst", "yearâ€™s talks,year’s talks", "â€œYesâ€\u009D,“Yes”", "ÐœÐ¾Ñ\u0081ÐºÐ²Ð°,Москва"})
    void shouldMendWhatWasReadWrongly(String spoilt, String meant) {
        assertThat(Mojibake.mend(spoilt)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fürst", "São Tomé", "Â", "“Москва”", "Ängström Å·", "FÃ¼rst and Москва", "Ã¼ and ü"})
    void shouldLeaveAloneWhatMayBeMeant(String text) {
        assertThat(Mojibake.mend(text)).isEqualTo(text);
    }
}
