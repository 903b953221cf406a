package org.communique.reading.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.reading.NewsText;
import org.communique.reading.text.Text;
import org.communique.reading.text.TsvRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every leader and foreign minister of a day, written as a report writes them: by office and name first, then by surname. */
class LeadersInTextTest {

    private static final NameReader NAMES = new NameReader(Gazetteer.standard());
    private static final Set<String> ROLES = Set.of("head-of-state", "head-of-government", "foreign-minister");

    /** Some share their name with another leader, or bear an office of five words. */
    private static final double MOST = 0.985;

    @ParameterizedTest
    @ValueSource(strings = {"1996-05-10", "2004-05-10", "2012-09-10", "2019-02-10", "2026-02-10"})
    void shouldKnowThemByOfficeAndBySurname(LocalDate day) {
        List<TsvRow> leaders = TsvRow.read("/org/communique/reading/names/office-holders.tsv").stream()
                .filter(row -> ROLES.contains(row.need("role")) && inOffice(row, day))
                .toList();
        List<String> unknown = new ArrayList<>();
        for (TsvRow row : leaders) {
            String body = "On Monday " + row.get("title") + " " + row.need("person") + " came. On Tuesday "
                    + family(row) + " left.";
            NamedText text = NAMES.read(Text.of(new NewsText("", body, day)));
            if (!knows(text, 0, row.need("code")) || !knows(text, 1, row.need("code"))) {
                unknown.add(row.need("code") + ": " + body);
            }
        }
        assertThat(unknown).describedAs("of %d on %s", leaders.size(), day).hasSizeLessThan((int)
                Math.ceil((1 - MOST) * leaders.size()));
    }

    private static boolean inOffice(TsvRow row, LocalDate day) {
        boolean begun = !Term.first(row.need("start")).isAfter(day);
        return begun && (row.get("end").isEmpty() || !Term.last(row.get("end")).isBefore(day));
    }

    private static String family(TsvRow row) {
        String family = row.get("family").replace("^", "");
        String name = row.need("person");
        return family.isEmpty() ? name.substring(name.lastIndexOf(' ') + 1) : family;
    }

    private static boolean knows(NamedText text, int sentence, String code) {
        return text.mentions(sentence).stream().anyMatch(mention -> code.equals(mention.code()));
    }
}
