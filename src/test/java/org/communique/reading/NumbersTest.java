package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.reading.text.TsvRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which meeting a number counts, and among which: our own sentences (numbers.tsv). */
class NumbersTest {

    private static final Reader READER = new Reader();

    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 10);

    @TestFactory
    Stream<DynamicTest> shouldTellTheNumberAndItsScope() {
        return TsvRow.read("/org/communique/reading/numbers.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.need("text"), () -> check(row)));
    }

    private static void check(TsvRow row) {
        List<MeetingFact> meetings = READER.read(new NewsText("Diplomatic news", row.need("text"), PUBLISHED))
                .meetings();
        List<String> expected = row.get("number").isEmpty()
                ? List.of()
                : List.of(row.get("number").split(", "));
        assertThat(meetings).isNotEmpty();
        assertThat(meetings.stream().flatMap(NumbersTest::told).toList()).isEqualTo(expected);
    }

    private static Stream<String> told(MeetingFact meeting) {
        String states = meeting.participants().stream()
                .map(Participant::country)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return meeting.ordinals().stream()
                .map(ordinal -> states + " " + ordinal.value() + " "
                        + ordinal.scope().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
