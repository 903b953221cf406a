package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.communique.reading.text.TsvRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that end in the middle of a sentence or begin there, as summaries of feeds do: they are read without complaint. */
class FragmentsTest {

    private static final Reader READER = new Reader();
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 11, 10);

    static Stream<String> sentences() {
        return Stream.of("phrasings.tsv", "status-phrasings.tsv")
                .flatMap(file -> TsvRow.read("/org/communique/reading/" + file).stream())
                .map(row -> row.need("text"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void shouldReadEveryBeginningAndEveryEnd(String sentence) {
        for (int at = sentence.indexOf(' '); at > 0; at = sentence.indexOf(' ', at + 1)) {
            String beginning = sentence.substring(0, at);
            String end = sentence.substring(at + 1);
            assertThatCode(() -> {
                        READER.read(new NewsText(beginning, beginning, PUBLISHED));
                        READER.read(new NewsText("", end, PUBLISHED));
                        READER.read(new NewsText("", "Later " + end, PUBLISHED));
                    })
                    .describedAs("%s | %s", beginning, end)
                    .doesNotThrowAnyException();
        }
    }
}
