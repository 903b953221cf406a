package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario file as written, and then in other orders and with repetitions. */
class ScenarioTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final int ORDERS = 40;

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".scenario")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void shouldTellWhatTheScenarioExpects(Path file) throws IOException {
        Story story = Story.parse(Files.readString(file));
        LedgerRun run = LedgerRun.of(story.statements());
        String pair = story.statements().get(0).pair();
        List<String> actual = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        story.expected().forEach((section, lines) -> {
            expected.add("expect " + section + ":");
            expected.addAll(lines);
            actual.add("expect " + section + ":");
            actual.addAll(Told.section(section, run, pair));
        });
        assertThat(story.expected()).as("%s expects something", file).isNotEmpty();
        assertThat(String.join("\n", actual)).as(story.name()).isEqualTo(String.join("\n", expected));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void shouldKeepTheSameMemoryInAnyOrder(Path file) throws IOException {
        Story story = Story.parse(Files.readString(file));
        List<String> memory = LedgerRun.of(story.statements()).memory();
        Random random = new Random(file.getFileName().toString().hashCode());
        for (int i = 0; i < ORDERS; i++) {
            List<Statement> other = new ArrayList<>(story.statements());
            other.addAll(story.statements()
                    .subList(0, random.nextInt(story.statements().size())));
            Collections.shuffle(other, random);
            assertThat(LedgerRun.of(other).memory())
                    .as("%s in the order %s", story.name(), other)
                    .isEqualTo(memory);
        }
    }
}
