package org.communique.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.communique.cli.Communique;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The replay command as a user calls it, on a broker that it brings itself. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ReplayIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final String TALKS =
            "OSLO - Norwegian Prime Minister Jonas Berg met Kenyan President Amos Otieno in Oslo on Monday for their third meeting.";

    @TempDir
    Path directory;

    private final StringWriter printed = new StringWriter();

    @Test
    void shouldRememberTheSameOfTwoArticlesInEitherOrder() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "skipped: ../shared/seeds is not there");
        List<Path> seeds = files(SEEDS);

        Path forth = replay(seeds, "forth");
        Path back = replay(List.of(seeds.get(1), seeds.get(0)), "back");

        Map<String, JsonNode> milestones = live(forth, "milestones");
        assertThat(live(back, "milestones")).isEqualTo(milestones);
        assertThat(live(back, "agreement-changes")).isEqualTo(live(forth, "agreement-changes"));
        assertThat(milestones.values().stream().map(ReplayIT::told))
                .contains(
                        "JPN-RUS 19 OVERALL STATED 2017-09-07 Vladivostok 0",
                        "JPN-RUS 3 THIS_YEAR STATED 2017-09-07 Vladivostok 0",
                        "JPN-RUS 21 OVERALL STATED 2018-05-26 Moscow 1");
        assertThat(milestones.values().stream().map(ReplayIT::told))
                .anyMatch(line -> line.startsWith("KOR-PRK 2 OVERALL STATED 2018-05-26"))
                .noneMatch(line -> line.matches("\\S+ (4|5|6|8) .*"));
        assertThat(live(forth, "agreement-changes").values())
                .extracting(change -> change.path("to").asText())
                .contains("NEGOTIATING")
                .doesNotContain("SIGNED");
    }

    @Test
    void shouldAccountForEveryBadInput() throws IOException {
        List<Path> inputs = new ArrayList<>();
        inputs.add(file("good.txt", "date 2025-03-03\n" + TALKS));
        inputs.add(file("undated.txt", TALKS));
        inputs.add(file("empty.txt", ""));
        inputs.add(file("html.jsonl", line("html", "2025-03-03", "<p>" + TALKS + "</p><script>x()</script>")));
        inputs.add(file("blank.jsonl", line("blank", "2025-03-03", "   ")));
        inputs.add(file("future.jsonl", line("future", "3000-01-01", TALKS)));
        inputs.add(file("long.jsonl", line("long", "2025-03-03", "word ".repeat(1_000_000))));
        inputs.add(
                file(
                        "spanish.jsonl",
                        line(
                                "spanish",
                                "2025-03-03",
                                "El presidente de Chile se reunió con la primera ministra de Islandia en Valparaíso y los dos hablaron de la pesca y del mar.")));
        inputs.add(file("twice.jsonl", line("twice", "2025-03-03", TALKS) + "\n" + line("twice", "2025-03-03", TALKS)));
        inputs.add(file("cut.jsonl", "{\"id\": \"cut\", \"title\": \"Cut o"));
        inputs.add(bytes(
                "latin.jsonl",
                line("latin", "2025-03-03", "Präsident: " + TALKS).getBytes(StandardCharsets.ISO_8859_1)));
        inputs.add(gzip("zipped.jsonl.gz", line("zipped", "2025-03-03", TALKS)));

        Path out = replay(inputs, "out");

        // 13 items: one of each file, two of twice.jsonl.
        assertThat(printed.toString()).contains("in 13 = read 7 + duplicates 1 + dead letters 5");
        assertThat(lines(out, "dead-letters").stream()
                        .map(l -> l.path("value").path("cause").asText()))
                .containsExactlyInAnyOrder("UNREADABLE", "EMPTY_BODY", "FUTURE_DATE", "TOO_LARGE", "MALFORMED_JSON");
        Map<String, String> marks = lines(out, "readings").stream()
                .collect(Collectors.toMap(
                        l -> l.path("key").asText(),
                        l -> l.path("value").path("marks").toString()));
        assertThat(marks.get("undated")).contains("undated");
        assertThat(marks.get("html")).contains("html");
        assertThat(marks.get("latin")).contains("encoding");
        assertThat(marks.get("spanish")).contains("not-english");
    }

    private Path replay(List<Path> inputs, String name) {
        Path out = directory.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("replay", "--out", out.toString()));
        inputs.forEach(input -> arguments.add(input.toString()));
        CommandLine command = Communique.commandLine().setOut(new PrintWriter(printed));
        assertThat(command.execute(arguments.toArray(String[]::new))).isZero();
        return out;
    }

    /** The newest revision of each event that is not cancelled, without what the order of arrival may change. */
    private static Map<String, JsonNode> live(Path out, String topic) throws IOException {
        Map<String, JsonNode> newest = new TreeMap<>();
        for (JsonNode line : lines(out, topic)) {
            newest.put(line.path("value").path("id").asText(), line.path("value"));
        }
        newest.values()
                .removeIf(event ->
                        event.path("lifecycle").path("messageType").asText().equals("CANCEL"));
        newest.values().forEach(event -> ((com.fasterxml.jackson.databind.node.ObjectNode) event)
                .remove(List.of("lifecycle", "clocks")));
        return newest;
    }

    private static String told(JsonNode milestone) {
        return String.join(
                " ",
                milestone.path("pair").asText(),
                milestone.path("ordinal").asText(),
                milestone.path("scope").asText(),
                milestone.path("basis").asText(),
                milestone.path("date").asText(),
                milestone.path("place").asText(),
                milestone.path("unseenBetween").asText());
    }

    private static List<JsonNode> lines(Path out, String topic) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve(topic + ".jsonl"))) {
            all.add(JSON.readTree(line));
        }
        return all;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static String line(String id, String published, String body) {
        return JSON.createObjectNode()
                .put("id", id)
                .put("published", published)
                .put("title", "")
                .put("body", body)
                .toString();
    }

    private Path file(String name, String text) throws IOException {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }

    private Path gzip(String name, String text) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes(name, zipped.toByteArray());
    }
}
