package org.communique.stream.ledger;

import communique.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.communique.avro.LedgerAvro;
import org.communique.ledger.AgreementChange;
import org.communique.ledger.Decision;
import org.communique.ledger.Ledger;
import org.communique.ledger.LedgerEvent;
import org.communique.ledger.Milestone;
import org.communique.stream.Effect;
import org.communique.stream.Output;
import org.communique.stream.Rejected;
import org.communique.stream.Rejection;
import org.communique.stream.Step;

/** Takes statements into the ledgers of their pair and tells what changed. */
final class LedgerStep extends Step<Statement> {

    private final Ledger ledger;
    private KeyValueStore<String, byte[]> rows;

    LedgerStep(Deserializer<SpecificRecord> decoder, Ledger ledger) {
        super("ledger", Statement.class, decoder);
        this.ledger = ledger;
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        super.init(context);
        rows = context.getStateStore(LedgerTopology.ROWS);
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
        List<Runnable> writes = new ArrayList<>();
        decision.writes().forEach((row, value) -> writes.add(() -> rows.put(row, value)));
        Instant now = now();
        List<Output> outputs = decision.events().stream()
                .map(event -> output(event, statement.getSource().getPublished(), statement.getIngested(), now))
                .toList();
        return new Effect(writes, outputs);
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
