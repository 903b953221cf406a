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

/** The same two leaders, their meeting held, planned, proposed, called off or denied in the ways in which news puts it (status-phrasings.tsv). */
class StatusPhrasingsTest {

    private static final Reader READER = new Reader();

    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 10);

    @TestFactory
    Stream<DynamicTest> shouldTellWhatHasBecomeOfTheMeeting() {
        return TsvRow.read("/org/communique/reading/status-phrasings.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.need("text"), () -> check(row)));
    }

    private static void check(TsvRow row) {
        List<MeetingFact> meetings =
                READER.read(new NewsText("", row.need("text"), PUBLISHED)).meetings();
        if (row.need("status").equals("none")) {
            assertThat(meetings).isEmpty();
            return;
        }
        assertThat(meetings).singleElement().satisfies(meeting -> {
            assertThat(codes(meeting)).isEqualTo("DEU POL");
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
