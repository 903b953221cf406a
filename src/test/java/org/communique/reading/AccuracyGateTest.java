package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures on the labelled articles may not fall below accuracy-floor.properties. */
class AccuracyGateTest {

    private static final Path GOLD = Path.of("..", "shared", "accuracy", "dev.jsonl");
    private static final Path SCORER = Path.of("..", "shared", "accuracy", "score.py");

    @TempDir
    Path folder;

    @Test
    void shouldStayAboveTheFloor() throws IOException, InterruptedException {
        assumeTrue(Files.exists(GOLD) && Files.exists(SCORER), "the labelled articles are not on this machine");
        assumeTrue(python(), "python3 is not on this machine");
        Path facts = folder.resolve("facts.jsonl");
        new ReadToJsonl().convert(GOLD, facts);
        JsonNode figures = new ObjectMapper()
                .readTree(run("python3", SCORER.toString(), GOLD.toString(), facts.toString(), "--json"));
        Properties floor = new Properties();
        try (InputStream in = AccuracyGateTest.class.getResourceAsStream("/accuracy-floor.properties")) {
            floor.load(in);
        }
        assertThat(floor).isNotEmpty();
        floor.forEach((path, least) -> assertThat(
                        figures.at("/" + path.toString().replace('.', '/').replace('_', ' '))
                                .asDouble())
                .as(path.toString())
                .isGreaterThanOrEqualTo(Double.parseDouble(least.toString())));
    }

    private static boolean python() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
