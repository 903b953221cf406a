package org.communique.article.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads real feeds, many of them broken, and compares what came of each with what came of it when a person looked. */
class FeedCorpusTest {
    private static final Path CORPUS = Path.of("..", "shared", "feeds");

    @TestFactory
    List<DynamicTest> shouldReadEveryFeedOfTheCorpus() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus of real feeds is not at " + CORPUS);
        try (BufferedReader expected = new BufferedReader(new InputStreamReader(
                FeedCorpusTest.class.getResourceAsStream("feed-corpus.tsv"), StandardCharsets.UTF_8))) {
            return expected.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(FeedCorpusTest::test)
                    .toList();
        }
    }

    private static DynamicTest test(String expected) {
        String file = expected.substring(0, expected.indexOf('\t'));
        return DynamicTest.dynamicTest(
                file, () -> assertThat(FeedTable.line(CORPUS.resolve(file))).isEqualTo(expected));
    }
}
