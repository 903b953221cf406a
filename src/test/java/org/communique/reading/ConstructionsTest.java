package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.reading.text.TsvRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Short reports in the ways in which agencies put them, our own sentences (constructions.tsv): exactly these meet, and what has become of it. */
class ConstructionsTest {

    private static final Reader READER = new Reader();

    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 10);

    @TestFactory
    Stream<DynamicTest> shouldTellWhoMet() {
        return TsvRow.read("/org/communique/reading/constructions.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.need("text"), () -> check(row)));
    }

    private static void check(TsvRow row) {
        List<String> expected = Arrays.stream(row.get("meetings").split(", "))
                .filter(meeting -> !meeting.isEmpty())
                .sorted()
                .toList();
        List<String> told =
                READER.read(new NewsText("Diplomatic news", row.need("text"), PUBLISHED)).meetings().stream()
                        .map(ConstructionsTest::told)
                        .sorted()
                        .toList();
        assertThat(told).isEqualTo(expected);
    }

    private static String told(MeetingFact meeting) {
        String states = meeting.participants().stream()
                .map(Participant::country)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return states + " " + meeting.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
