package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.reading.text.TsvRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The same two, their meeting held, planned, proposed, called off or denied in the ways in which news puts it (status-phrasings.tsv, of visits
 * visit-phrasings.tsv), and where they met (places.tsv).
 */
class StatusPhrasingsTest {

    private static final Reader READER = new Reader();

    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 10);

    @TestFactory
    Stream<DynamicTest> shouldTellWhatHasBecomeOfTheMeeting() {
        return TsvRow.read("/org/communique/reading/status-phrasings.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.need("text"), () -> check(row, "DEU POL")));
    }

    @TestFactory
    Stream<DynamicTest> shouldTellWhatHasBecomeOfTheVisit() {
        return TsvRow.read("/org/communique/reading/visit-phrasings.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.need("text"), () -> check(row, "JPN NOR")));
    }

    @TestFactory
    Stream<DynamicTest> shouldTellWhereTheyMet() {
        return TsvRow.read("/org/communique/reading/places.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.need("text"), () -> {
                    NewsText news = new NewsText("", row.need("text"), PUBLISHED);
                    assertThat(READER.read(news).meetings())
                            .extracting(meeting -> codes(meeting) + " " + meeting.place())
                            .containsExactly("HRV SRB " + row.need("place"));
                }));
    }

    private static void check(TsvRow row, String parties) {
        List<MeetingFact> meetings =
                READER.read(new NewsText("", row.need("text"), PUBLISHED)).meetings();
        if (row.need("status").equals("none")) {
            assertThat(meetings).isEmpty();
            return;
        }
        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(codes(meeting)).isEqualTo(parties);
            assertThat(meeting.status().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .isEqualTo(row.need("status"));
            if (row.need("text").contains("Monday")) {
                assertThat(meeting.date()).hasToString("2026-02-09");
            }
            if (row.need("text").contains("Friday") && meeting.date() != null) {
                assertThat(meeting.date()).hasToString("2026-02-13");
            }
        });
    }

    private static String codes(MeetingFact meeting) {
        return meeting.participants().stream()
                .map(Participant::country)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }
}
