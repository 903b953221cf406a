package org.communique.reading.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.communique.reading.text.DataFileException;
import org.communique.reading.text.TsvRow;
import org.junit.jupiter.api.Test;

class GazetteerLoaderTest {

    private static final List<String> COUNTRY = List.of("code", "name", "capital", "ambiguous");
    private static final List<String> HOLDER = List.of("code", "person", "role", "title", "start", "end", "family");

    private static TsvRow country(int line, String... cells) {
        return new TsvRow("countries.tsv", line, COUNTRY, Arrays.asList(cells));
    }

    private static TsvRow holder(int line, String... cells) {
        return new TsvRow("office-holders.tsv", line, HOLDER, Arrays.asList(cells));
    }

    private static Gazetteer load(List<TsvRow> countries, List<TsvRow> holders) {
        return new GazetteerLoader().load(countries, List.of(), holders, List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void shouldLoadTheShippedData() {
        Gazetteer gazetteer = Gazetteer.standard();
        assertThat(gazetteer.nameOf("JPN")).isEqualTo("Japan");
        assertThat(gazetteer.capital("JPN")).isEqualTo("Tokyo");
        assertThat(gazetteer.knows("EUU")).isTrue();
    }

    @Test
    void shouldRefuseACodeThatStandsTwice() {
        assertThatThrownBy(() -> load(
                        List.of(country(3, "AAA", "Aland", "", ""), country(4, "AAA", "Beland", "", "")), List.of()))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("countries.tsv:4")
                .hasMessageContaining("countries.tsv:3");
    }

    @Test
    void shouldRefuseANameOfTwoStates() {
        List<TsvRow> rows = List.of(country(3, "AAA", "Aland", "Ville", ""), country(4, "BBB", "Beland", "Ville", ""));
        assertThatThrownBy(() -> load(rows, List.of()))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("countries.tsv:4")
                .hasMessageContaining("Ville");
    }

    @Test
    void shouldAcceptANameThatBothCallAmbiguous() {
        List<TsvRow> rows =
                List.of(country(3, "AAA", "Aland", "Ville", "Ville"), country(4, "BBB", "Beland", "Ville", "Ville"));
        assertThat(load(rows, List.of()).knows("BBB")).isTrue();
    }

    @Test
    void shouldRefuseMalformedLines() {
        TsvRow land = country(3, "AAA", "Aland", "", "");
        assertThatThrownBy(() -> load(List.of(country(3, "aa", "Aland", "", "")), List.of()))
                .hasMessageContaining("countries.tsv:3");
        assertThatThrownBy(() -> load(List.of(land), List.of(holder(5, "BBB", "A B", "other", "x", "2001", "", "B"))))
                .hasMessageContaining("office-holders.tsv:5")
                .hasMessageContaining("BBB");
        assertThatThrownBy(() -> load(List.of(land), List.of(holder(6, "AAA", "A B", "boss", "x", "2001", "", "B"))))
                .hasMessageContaining("office-holders.tsv:6");
        assertThatThrownBy(
                        () -> load(List.of(land), List.of(holder(7, "AAA", "A B", "other", "x", "2001-13", "", "B"))))
                .hasMessageContaining("office-holders.tsv:7");
        assertThatThrownBy(
                        () -> load(List.of(land), List.of(holder(8, "AAA", "A B", "other", "x", "2001", "2000", "B"))))
                .hasMessageContaining("office-holders.tsv:8")
                .hasMessageContaining("ends before");
    }
}
