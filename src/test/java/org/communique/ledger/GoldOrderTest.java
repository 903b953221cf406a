package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The law of memory over what real articles state. */
class GoldOrderTest {

    private static final Path CORPUS = Path.of("../shared/accuracy/dev.jsonl");
    private static final int ORDERS = 20;

    @Test
    void shouldLeaveOneMemoryOfTheGoldCorpusInTwentyOrders() throws IOException {
        assumeTrue(Files.exists(CORPUS), "the gold corpus lies beside the project: " + CORPUS);
        List<Statement> statements = GoldLabels.statements(CORPUS);
        List<String> memory = LedgerRun.of(statements).memory();
        SplittableRandom random = new SplittableRandom(20);
        for (int i = 0; i < ORDERS; i++) {
            assertThat(LedgerRun.of(Histories.shuffled(statements, random)).memory())
                    .isEqualTo(memory);
        }
    }
}
