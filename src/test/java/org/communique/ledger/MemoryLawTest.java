package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The law of memory: what a ledger knows and tells depends on the set of statements alone. */
class MemoryLawTest {

    private static final int HISTORIES = 2_000;
    private static final int ORDERS = 3;

    @Test
    void shouldRememberTheSameInAnyOrder() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            long orders = seed;
            holds(seed, statements -> sameInAnyOrder(statements, orders));
        }
    }

    @Test
    void shouldRememberWithdrawnAndReplacedStatementsAsIfNeverTold() {
        for (long seed = 0; seed < HISTORIES / 2; seed++) {
            holds(seed, MemoryLawTest::sameAsLatestAlone);
        }
    }

    @Test
    void shouldForgetEverythingWhenEverythingIsWithdrawn() {
        for (long seed = 0; seed < HISTORIES / 4; seed++) {
            holds(seed, MemoryLawTest::emptyAfterWithdrawal);
        }
    }

    private static void holds(long seed, Predicate<List<Statement>> law) {
        List<Statement> history = new Histories(seed).next();
        if (!passes(law, history)) {
            List<Statement> smallest = shrunk(history, law);
            assertThat(smallest)
                    .as("seed %d breaks the law with these statements", seed)
                    .isEmpty();
        }
    }

    private static boolean passes(Predicate<List<Statement>> law, List<Statement> history) {
        try {
            return law.test(history);
        } catch (RuntimeException | AssertionError e) {
            return false;
        }
    }

    /** Drops statements as long as the law is still broken. */
    private static List<Statement> shrunk(List<Statement> history, Predicate<List<Statement>> law) {
        List<Statement> smallest = history;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (int i = 0; i < smallest.size() && !smaller; i++) {
                List<Statement> candidate = new ArrayList<>(smallest);
                candidate.remove(i);
                if (!candidate.isEmpty() && !passes(law, candidate)) {
                    smallest = candidate;
                    smaller = true;
                }
            }
        }
        return smallest;
    }

    private static boolean sameInAnyOrder(List<Statement> statements, long seed) {
        List<String> memory = LedgerRun.of(statements).memory();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < ORDERS; i++) {
            if (!LedgerRun.of(Histories.shuffled(statements, random)).memory().equals(memory)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameAsLatestAlone(List<Statement> statements) {
        Map<String, Statement> latest = new LinkedHashMap<>();
        for (Statement statement : statements) {
            latest.merge(statement.id(), statement, MemoryLawTest::later);
        }
        List<Statement> live = latest.values().stream()
                .filter(statement -> !statement.withdrawn())
                .toList();
        return LedgerRun.of(statements).memory(false).equals(LedgerRun.of(live).memory(false));
    }

    private static Statement later(Statement one, Statement other) {
        var a = StatementRows.row(one);
        var b = StatementRows.row(other);
        return StatementRows.replaces(b, StateCodec.STATEMENT.encode(b), a, StateCodec.STATEMENT.encode(a))
                ? other
                : one;
    }

    private static boolean emptyAfterWithdrawal(List<Statement> statements) {
        LedgerRun run = LedgerRun.of(statements);
        for (Statement statement : statements) {
            Source source = new Source(statement.source().article(), 9, null, null, null, null);
            run.apply(new MeetingStatement(statement.id(), statement.pair(), source, true, null, statement.ingested()));
        }
        return run.memory(false).isEmpty();
    }
}
