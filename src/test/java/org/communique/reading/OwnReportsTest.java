package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Short reports, our own (training/own-reports.jsonl): of those marked as kept exactly these meet, what has become of it, when and where. */
class OwnReportsTest {

    private static final Reader READER = new Reader();

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> shouldTellEveryMeetingOfAReport() throws IOException {
        List<JsonNode> reports = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("training/own-reports.jsonl"))) {
            reports.add(JSON.readTree(line));
        }
        return reports.stream()
                .filter(report -> report.path("kept").asBoolean())
                .map(report -> DynamicTest.dynamicTest(
                        report.path("id").asText() + " " + report.path("title").asText(), () -> check(report)));
    }

    private static void check(JsonNode report) {
        NewsText news = new NewsText(
                report.path("title").asText(),
                report.path("body").asText(),
                LocalDate.parse(report.path("published").asText()));
        List<String> expected = new ArrayList<>();
        report.path("meetings").forEach(meeting -> expected.add(labelled(meeting)));
        assertThat(READER.read(news).meetings())
                .extracting(OwnReportsTest::told)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String labelled(JsonNode meeting) {
        TreeSet<String> states = new TreeSet<>();
        meeting.path("participants")
                .forEach(one -> states.add(one.path("country").asText()));
        return String.join(
                " ",
                String.join("-", states),
                meeting.path("status").asText(),
                meeting.path("date").asText(),
                meeting.path("place").asText());
    }

    private static String told(MeetingFact meeting) {
        TreeSet<String> states = new TreeSet<>();
        meeting.participants().forEach(one -> states.add(one.country()));
        String status = meeting.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return String.join(
                " ",
                String.join("-", states),
                status,
                String.valueOf((Object) meeting.date()),
                String.valueOf(meeting.place()));
    }
}
