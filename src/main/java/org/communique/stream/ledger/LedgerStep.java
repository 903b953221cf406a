package org.communique.stream.ledger;

import communique.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.communique.avro.LedgerAvro;
import org.communique.ledger.AgreementChange;
import org.communique.ledger.Decision;
import org.communique.ledger.Ledger;
import org.communique.ledger.LedgerEvent;
import org.communique.ledger.LedgerQueries;
import org.communique.ledger.LedgerRows;
import org.communique.ledger.Milestone;
import org.communique.stream.Effect;
import org.communique.stream.Output;
import org.communique.stream.Rejected;
import org.communique.stream.Rejection;
import org.communique.stream.Step;

/** Takes statements into the ledgers of their pair and tells what changed. */
final class LedgerStep extends Step<Statement> {

    /** A feed whose newest article is older than this is not today's news but a replay. */
    private static final int CURRENT_DAYS = 7;

    private final Ledger ledger;
    private final Silence silence;
    private KeyValueStore<String, byte[]> rows;
    private LocalDate newestArticle = LocalDate.MIN;

    LedgerStep(Deserializer<SpecificRecord> decoder, Ledger ledger, Silence silence) {
        super("ledger", Statement.class, decoder);
        this.ledger = ledger;
        this.silence = silence;
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        super.init(context);
        rows = context.getStateStore(LedgerTopology.ROWS);
        if (silence.months() > 0) {
            context.schedule(silence.check(), PunctuationType.WALL_CLOCK_TIME, this::tellSilence);
        }
    }

    @Override
    protected Effect decide(String key, Statement statement, Instant ingested) throws Rejected {
        // The rows of a pair must stay on the partition of its key, or two ledgers of one pair would arise.
        if (!statement.getPair().equals(key)) {
            throw new Rejected(Rejection.of(
                    "KEY_MISMATCH", "The key " + key + " is not the statement's pair " + statement.getPair() + "."));
        }
        org.communique.ledger.Statement fact;
        try {
            fact = LedgerAvro.fromAvro(statement);
        } catch (IllegalArgumentException e) {
            throw new Rejected(Rejection.of("BAD_STATEMENT", e.getMessage() + "."));
        }
        Decision decision = ledger.apply(new StoreRows(rows), fact);
        LocalDate published = statement.getSource().getPublished();
        if (published != null && published.isAfter(newestArticle)) {
            newestArticle = published;
        }
        return effect(decision, published, statement.getIngested());
    }

    /**
     * Silence is told by the wall clock, and only while the news are of these days: a replay of old news is behind the
     * clock, and what it has not told yet is no silence.
     */
    private void tellSilence(long time) {
        Instant now = Instant.ofEpochMilli(time);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (newestArticle.isBefore(today.minusDays(CURRENT_DAYS))) {
            return;
        }
        LedgerRows known = new StoreRows(rows);
        for (String pair : LedgerQueries.pairs(known)) {
            Effect effect = effect(ledger.tellStale(known, pair, today, silence.months()), null, now);
            effect.writes().forEach(Runnable::run);
            effect.outputs().forEach(output -> forward(output, time));
        }
    }

    private Effect effect(Decision decision, LocalDate published, Instant ingested) {
        List<Runnable> writes = new ArrayList<>();
        decision.writes().forEach((row, value) -> writes.add(() -> rows.put(row, value)));
        Instant now = now();
        return new Effect(
                writes,
                decision.events().stream()
                        .map(event -> output(event, published, ingested, now))
                        .toList());
    }

    private static Output output(LedgerEvent event, LocalDate published, Instant ingested, Instant now) {
        if (event instanceof Milestone milestone) {
            return Output.of(
                    LedgerTopology.MILESTONES, event.pair(), LedgerAvro.toAvro(milestone, published, ingested, now));
        }
        return Output.of(
                LedgerTopology.AGREEMENT_CHANGES,
                event.pair(),
                LedgerAvro.toAvro((AgreementChange) event, published, ingested, now));
    }
}
