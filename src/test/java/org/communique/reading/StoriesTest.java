package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole reports, our own (stories.txt): exactly these meet, what has become of it, when and where. */
class StoriesTest {

    private static final Reader READER = new Reader();

    @TestFactory
    Stream<DynamicTest> shouldTellEveryMeetingOfAReport() throws IOException {
        try (InputStream stories = StoriesTest.class.getResourceAsStream("stories.txt")) {
            String text = new String(stories.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n@ ", -1)).skip(1).map(StoriesTest::story);
        }
    }

    /** "2026-02-10 | JPN-KOR held 2026-02-09 Seoul; ...", the title, the paragraphs. */
    private static DynamicTest story(String block) {
        List<String> lines = block.lines().toList();
        int bar = lines.get(0).indexOf(" | ");
        String meetings = lines.get(0).substring(bar + 3);
        String body = String.join("\n\n", lines.subList(2, lines.size()));
        NewsText news =
                new NewsText(lines.get(1), body, LocalDate.parse(lines.get(0).substring(0, bar)));
        List<String> expected = meetings.equals("none") ? List.of() : List.of(meetings.split("; ", -1));
        return DynamicTest.dynamicTest(
                news.title(), () -> assertThat(READER.read(news).meetings())
                        .extracting(StoriesTest::told)
                        .containsExactlyInAnyOrderElementsOf(expected));
    }

    private static String told(MeetingFact meeting) {
        String states = meeting.participants().stream()
                .map(Participant::country)
                .distinct()
                .sorted()
                .collect(Collectors.joining("-"));
        String status = meeting.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return String.join(
                " ", states, status, String.valueOf((Object) meeting.date()), String.valueOf(meeting.place()));
    }
}
