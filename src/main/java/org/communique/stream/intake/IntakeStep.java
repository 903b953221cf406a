package org.communique.stream.intake;

import communique.state.ArticleState;
import communique.state.HeldArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.communique.article.Arrival;
import org.communique.article.Article;
import org.communique.article.ArticleCheck;
import org.communique.article.ArticleVersions;
import org.communique.article.Checked;
import org.communique.article.Mark;
import org.communique.avro.ArticleAvro;
import org.communique.reading.Reader;
import org.communique.stream.Effect;
import org.communique.stream.Rejected;
import org.communique.stream.Rejection;
import org.communique.stream.Step;

/** Takes articles in: checks, tells versions apart, reads, and states what was read. */
final class IntakeStep extends Step<communique.Article> {

    private final Intake intake;
    private final Duration heldCheck;
    private KeyValueStore<String, byte[]> articles;
    private KeyValueStore<String, byte[]> held;
    private Tally tally;

    IntakeStep(Deserializer<SpecificRecord> decoder, Reader reader, long heldCheckMs) {
        super("intake", communique.Article.class, decoder);
        this.intake = new Intake(reader);
        this.heldCheck = Duration.ofMillis(heldCheckMs);
    }

    @Override
    public void init(ProcessorContext<String, SpecificRecord> context) {
        super.init(context);
        articles = context.getStateStore(IntakeTopology.ARTICLES);
        held = context.getStateStore(IntakeTopology.HELD);
        tally = new Tally(context.getStateStore(Tally.STORE));
        context.schedule(heldCheck, PunctuationType.WALL_CLOCK_TIME, this::release);
    }

    @Override
    protected Effect decide(String key, communique.Article value, Instant ingested) throws Rejected {
        Checked checked = ArticleCheck.check(ArticleAvro.fromAvro(value), now());
        if (checked instanceof Checked.Rejected refused) {
            throw new Rejected(Rejection.of(refused.cause().name(), refused.message()));
        }
        Checked.Accepted accepted = (Checked.Accepted) checked;
        Article article = accepted.article();
        if (!article.id().equals(key)) {
            // All versions of an article must meet on one partition, or none is known as a correction of the other.
            throw new Rejected(Rejection.of(
                    "KEY_MISMATCH",
                    "The record's key is not the article's id " + article.id() + ". Publish with the id as key."));
        }
        ArticleState known = ArticleStates.decode(articles.get(key));
        Arrival arrival = ArticleVersions.decide(ArticleStates.version(known), article);
        return switch (arrival.outcome()) {
            case CONFLICT -> throw new Rejected(Rejection.of("VERSION_CONFLICT", arrival.message()));
            case DUPLICATE -> duplicate(key, arrival, known);
            case FIRST, CORRECTION, WITHDRAWAL ->
                accepted.marks().contains(Mark.EMBARGOED)
                        ? hold(accepted, arrival, known, ingested)
                        : read(accepted, arrival, known, ingested);
        };
    }

    private Effect duplicate(String key, Arrival arrival, ArticleState known) {
        byte[] row = ArticleStates.encode(ArticleStates.of(arrival.known(), known.getStatements()));
        return new Effect(List.of(() -> articles.put(key, row), () -> tally.add(Tally.DUPLICATE, 1)), List.of());
    }

    private Effect read(Checked.Accepted accepted, Arrival arrival, ArticleState known, Instant ingested) {
        String key = accepted.article().id();
        Intake.Outcome outcome = intake.read(
                accepted.article(), accepted.marks(), known != null, ArticleStates.statements(known), ingested);
        byte[] row = ArticleStates.encode(ArticleStates.of(arrival.known(), outcome.statements()));
        List<Runnable> writes = new ArrayList<>();
        writes.add(() -> articles.put(key, row));
        writes.addAll(forgetHeld(key));
        return new Effect(writes, outcome.outputs());
    }

    /** What an embargoed version replaces is withdrawn at its end, not before. */
    private Effect hold(Checked.Accepted accepted, Arrival arrival, ArticleState known, Instant ingested) {
        Article article = accepted.article();
        String key = article.id();
        byte[] row = ArticleStates.encode(ArticleStates.of(arrival.known(), ArticleStates.statements(known)));
        byte[] waiting = ArticleStates.encode(new HeldArticle(
                article.embargoed().toEpochMilli(),
                ingested.toEpochMilli(),
                known != null,
                Intake.labels(accepted.marks()),
                ArticleStates.buffer(ArticleAvro.toAvro(article))));
        List<Runnable> writes = new ArrayList<>(forgetHeld(key));
        writes.add(() -> articles.put(key, row));
        writes.add(() -> held.put(key, waiting));
        writes.add(() -> tally.add(Tally.HELD, 1));
        return new Effect(writes, List.of());
    }

    /** A held version that is replaced before its time was never read: it counts as a duplicate of what replaces it. */
    private List<Runnable> forgetHeld(String key) {
        return held.get(key) == null
                ? List.of()
                : List.of(() -> held.delete(key), () -> tally.add(Tally.HELD, -1), () -> tally.add(Tally.DUPLICATE, 1));
    }

    private void release(long now) {
        List<KeyValue<String, HeldArticle>> due = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> rows = held.all()) {
            while (rows.hasNext()) {
                KeyValue<String, byte[]> row = rows.next();
                HeldArticle waiting = ArticleStates.decodeHeld(row.value);
                if (waiting.getUntil() <= now) {
                    due.add(KeyValue.pair(row.key, waiting));
                }
            }
        }
        due.forEach(row -> release(row.key, row.value, now));
    }

    private void release(String key, HeldArticle waiting, long now) {
        ArticleState known = ArticleStates.decode(articles.get(key));
        Intake.Outcome outcome;
        try {
            outcome = intake.read(
                    ArticleAvro.fromAvro(ArticleStates.article(waiting)),
                    waiting.getMarks(),
                    waiting.getCorrection(),
                    known.getStatements(),
                    Instant.ofEpochMilli(waiting.getIngested()));
        } catch (RuntimeException e) {
            // Left where it is, it would be tried again for ever and hold up all the others.
            letGo(key);
            forward(deadLetter(key, ArticleStates.bytes(waiting), e), now);
            return;
        }
        known.put("statements", outcome.statements());
        articles.put(key, ArticleStates.encode(known));
        letGo(key);
        outcome.outputs().forEach(output -> forward(output, now));
    }

    private void letGo(String key) {
        held.delete(key);
        tally.add(Tally.HELD, -1);
    }
}
