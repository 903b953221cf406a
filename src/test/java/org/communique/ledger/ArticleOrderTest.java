package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.communique.stream.intake.ArticleStatements;
import org.junit.jupiter.api.Test;

/** The law of memory over real articles, through the reader and the ledgers. */
class ArticleOrderTest {

    private static final Path CORPUS = Path.of("../shared/accuracy/dev.jsonl");
    private static final int ORDERS = 20;

    @Test
    void shouldLeaveOneMemoryAndTheSameLiveEventsInTwentyOrdersOfArticles() {
        assumeTrue(Files.exists(CORPUS), "skipped: the gold corpus is not beside the project: " + CORPUS);
        List<List<Statement>> articles = ArticleStatements.of(CORPUS);
        LedgerRun inOrder = run(articles);
        assertThat(inOrder.live()).hasSizeGreaterThan(20);
        Random random = new Random(5);
        for (int i = 0; i < ORDERS; i++) {
            List<List<Statement>> shuffled = new ArrayList<>(articles);
            shuffled.addAll(articles.subList(0, random.nextInt(articles.size())));
            Collections.shuffle(shuffled, random);
            assertThat(run(shuffled).memory()).as("order %d", i).isEqualTo(inOrder.memory());
        }
    }

    private static LedgerRun run(List<List<Statement>> articles) {
        return LedgerRun.of(articles.stream().flatMap(List::stream).toList());
    }
}
