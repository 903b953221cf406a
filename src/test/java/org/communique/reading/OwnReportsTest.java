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

/**
 * Short reports, our own (training/own-reports.jsonl): of those marked as kept exactly these meet, what has become of it, when and where. Of single
 * sentences (training/own-meeting-sentences.jsonl), in which others are named who have no part in it, who meets and what has become of it.
 */
class OwnReportsTest {

    private static final Reader READER = new Reader();

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> shouldTellEveryMeetingOfAReport() throws IOException {
        return kept("training/own-reports.jsonl")
                .map(report -> DynamicTest.dynamicTest(
                        report.path("id").asText() + " " + report.path("title").asText(), () -> check(report, true)));
    }

    @TestFactory
    Stream<DynamicTest> shouldTellTheTwoAndNobodyElse() throws IOException {
        return kept("training/own-meeting-sentences.jsonl")
                .map(sentence -> DynamicTest.dynamicTest(sentence.path("body").asText(), () -> check(sentence, false)));
    }

    private static Stream<JsonNode> kept(String file) throws IOException {
        List<JsonNode> reports = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(file))) {
            reports.add(JSON.readTree(line));
        }
        return reports.stream().filter(report -> report.path("kept").asBoolean());
    }

    private static void check(JsonNode report, boolean whenAndWhere) {
        NewsText news = new NewsText(
                report.path("title").asText(),
                report.path("body").asText(),
                LocalDate.parse(report.path("published").asText()));
        List<String> expected = new ArrayList<>();
        report.path("meetings").forEach(meeting -> expected.add(labelled(meeting, whenAndWhere)));
        assertThat(READER.read(news).meetings())
                .extracting(meeting -> told(meeting, whenAndWhere))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String labelled(JsonNode meeting, boolean whenAndWhere) {
        TreeSet<String> states = new TreeSet<>();
        meeting.path("participants")
                .forEach(one -> states.add(one.path("country").asText()));
        String who = String.join("-", states) + " " + meeting.path("status").asText();
        return whenAndWhere
                ? String.join(
                        " ",
                        who,
                        meeting.path("date").asText(),
                        meeting.path("place").asText())
                : who;
    }

    private static String told(MeetingFact meeting, boolean whenAndWhere) {
        TreeSet<String> states = new TreeSet<>();
        meeting.participants().forEach(one -> states.add(one.country()));
        String status = meeting.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String who = String.join("-", states) + " " + status;
        return whenAndWhere
                ? String.join(" ", who, String.valueOf((Object) meeting.date()), String.valueOf(meeting.place()))
                : who;
    }
}
