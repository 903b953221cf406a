package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.reading.text.TsvRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One meeting in the shapes that sentences take (shapes.tsv), filled with several names, days and places: it is told with its parties, status, day
 * and place wherever these stand. Whoever changes a finder sees here what else he moves.
 */
class ShapesTest {

    private static final Reader READER = new Reader();

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2017, 9, 20);

    private static final List<Who> TWO = List.of(
            new Who("Merkel", "Macron", "DEU FRA"),
            new Who("Japanese Prime Minister Shinzo Abe", "Chinese President Xi Jinping", "CHN JPN"),
            new Who("Peru's president", "the president of Chile", "CHL PER"),
            new Who("U.S. Defense Secretary Jim Mattis", "South Korean Defence Minister Song Young-moo", "KOR USA"));

    private static final List<Who> BODIES = List.of(
            new Who("EU leaders", "", "EUU"),
            new Who("NATO foreign ministers", "", "XNA"),
            new Who("G20 finance ministers", "", "XGT"),
            new Who("Arab foreign ministers", "", "XAL"));

    private static final List<When> BEHIND = List.of(
            new When("on Monday", "2017-09-18"),
            new When("yesterday", "2017-09-19"),
            new When("last month", "2017-08"),
            new When("on Sept. 5", "2017-09-05"),
            new When("earlier this month", "2017-09"));

    private static final List<When> AHEAD = List.of(
            new When("on Friday", "2017-09-22"),
            new When("tomorrow", "2017-09-21"),
            new When("next month", "2017-10"),
            new When("on Oct. 3", "2017-10-03"),
            new When("in November", "2017-11"));

    private static final List<String> PLACES = List.of("Vienna", "Singapore", "Doha");

    private record Who(String a, String b, String codes) {}

    private record When(String words, String date) {}

    @TestFactory
    Stream<DynamicTest> shouldTellTheMeetingInAnyShape() {
        return TsvRow.read("/org/communique/reading/shapes.tsv").stream().flatMap(ShapesTest::filled);
    }

    /** As many tests as there are names, so that over all rows every name meets every day and place. */
    private static Stream<DynamicTest> filled(TsvRow row) {
        List<Who> names = row.need("who").equals("body") ? BODIES : TWO;
        List<When> days = Set.of("held", "none").contains(row.need("status")) ? BEHIND : AHEAD;
        int turn = Math.floorMod(row.need("shape").hashCode(), days.size() * PLACES.size());
        return names.stream().map(who -> {
            int shift = turn + names.indexOf(who);
            return test(row, who, days.get(shift % days.size()), PLACES.get(shift % PLACES.size()));
        });
    }

    private static DynamicTest test(TsvRow row, Who who, When day, String place) {
        String shape = row.need("shape");
        String words = day.words();
        Map<String, String> fill = Map.of(
                "{A}", who.a(),
                "{B}", who.b(),
                "{time}", words,
                "{Time}", capital(words),
                "{day}", words.replaceFirst("^(on|in) ", ""),
                "{place}", place);
        String text = shape;
        for (Map.Entry<String, String> slot : fill.entrySet()) {
            text = text.replace(slot.getKey(), slot.getValue());
        }
        String sentence = capital(text);
        boolean dated = shape.contains("ime}") || shape.contains("{day}");
        String date = dated && !row.need("status").equals("cancelled") ? day.date() : null;
        return DynamicTest.dynamicTest(
                sentence,
                () -> check(row.need("status"), who.codes(), date, shape.contains("{place}") ? place : null, sentence));
    }

    private static void check(String status, String codes, String date, String place, String sentence) {
        List<MeetingFact> told = READER.read(new NewsText("Diplomatic news", sentence, PUBLISHED))
                .meetings();
        if (status.equals("none")) {
            assertThat(told).isEmpty();
            return;
        }
        assertThat(told).singleElement().satisfies(meeting -> {
            assertThat(codes(meeting)).isEqualTo(codes);
            assertThat(meeting.status()).isEqualTo(MeetingStatus.valueOf(status.toUpperCase(Locale.ROOT)));
            assertThat(meeting.place()).isEqualTo(place);
            if (date != null) {
                assertThat(meeting.date()).hasToString(date);
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

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
