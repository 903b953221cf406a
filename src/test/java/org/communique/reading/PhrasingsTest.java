package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.reading.text.TsvRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How outlets and ministries of many countries say that governments met, for which time, or agreed (phrasings.tsv). */
class PhrasingsTest {

    private static final Reader READER = new Reader();
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 11, 10);

    @TestFactory
    Stream<DynamicTest> shouldReadEveryPhrasing() {
        return TsvRow.read("/org/communique/reading/phrasings.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.need("text"), () -> check(row)));
    }

    private static void check(TsvRow row) {
        Reading reading = READER.read(new NewsText("News of the day", "PARIS - " + row.need("text"), PUBLISHED));
        List<String> expected = Arrays.asList(row.get("expected").split(" ", -1));
        switch (row.need("kind")) {
            case "meeting" ->
                assertThat(reading.meetings())
                        .extracting(PhrasingsTest::countries)
                        .contains(new TreeSet<>(expected));
            case "ordinal" -> {
                int parties = expected.size() - 2;
                assertThat(reading.meetings())
                        .filteredOn(meeting -> countries(meeting).equals(new TreeSet<>(expected.subList(0, parties))))
                        .flatExtracting(MeetingFact::ordinals)
                        .extracting(ordinal -> ordinal.value() + " " + ordinal.scope())
                        .contains(expected.get(parties) + " " + expected.get(parties + 1));
            }
            case "agreement" ->
                assertThat(reading.agreements())
                        .filteredOn(fact -> fact.stage().name().equals(expected.get(0)))
                        .anySatisfy(fact -> assertThat(overlap(fact.parties(), expected.subList(1, expected.size())))
                                .isGreaterThanOrEqualTo(0.5));
            case "no-meeting" -> assertThat(reading.meetings()).isEmpty();
            default -> throw row.refuse("unknown kind");
        }
    }

    private static Set<String> countries(MeetingFact meeting) {
        return meeting.participants().stream().map(Participant::country).collect(Collectors.toCollection(TreeSet::new));
    }

    private static double overlap(List<String> said, List<String> expected) {
        Set<String> both = new TreeSet<>(said);
        both.retainAll(expected);
        Set<String> either = new TreeSet<>(said);
        either.addAll(expected);
        return (double) both.size() / either.size();
    }
}
