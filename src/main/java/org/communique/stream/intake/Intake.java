package org.communique.stream.intake;

import communique.Source;
import communique.Statement;
import communique.StatementKind;
import communique.state.StatementRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.article.Article;
import org.communique.article.Mark;
import org.communique.article.PubStatus;
import org.communique.avro.ReadingAvro;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;
import org.communique.reading.Reading;
import org.communique.stream.Output;

/** Reads one accepted article and says what goes out for it. Pure. */
final class Intake {

    private static final Reading NOTHING = new Reading(List.of(), List.of(), List.of(), List.of());

    private final Reader reader;

    Intake(Reader reader) {
        this.reader = reader;
    }

    /**
     * What comes of an article.
     *
     * @param outputs the reading, then the statements, those no longer made first
     * @param statements those that are out in the article's name from now on
     */
    record Outcome(List<Output> outputs, List<StatementRef> statements) {}

    Outcome read(Article article, Set<Mark> marks, boolean correction, List<StatementRef> before, Instant ingested) {
        return read(article, labels(marks), correction, before, ingested);
    }

    Outcome read(
            Article article,
            Collection<String> marks,
            boolean correction,
            List<StatementRef> before,
            Instant ingested) {
        Reading reading = article.pubStatus() == PubStatus.USABLE
                ? Bounds.of(reader.read(new NewsText(article.title(), article.body(), article.publishedDay())))
                : NOTHING;
        Source source = ReadingAvro.source(article);
        List<Statement> statements = Statements.of(reading, source, ingested);
        List<Output> outputs = new ArrayList<>();
        Set<String> allMarks = new TreeSet<>(marks);
        allMarks.addAll(reading.marks());
        outputs.add(Output.of(
                IntakeTopology.READINGS,
                article.id(),
                ReadingAvro.toAvro(article, reading, List.copyOf(allMarks), correction, ingested, reader.version())));
        withdrawn(before, statements, source, ingested).forEach(gone -> outputs.add(output(gone)));
        statements.forEach(statement -> outputs.add(output(statement)));
        return new Outcome(outputs, statements.stream().map(Intake::ref).toList());
    }

    static List<String> labels(Set<Mark> marks) {
        return marks.stream().map(Mark::code).sorted().toList();
    }

    private static List<Statement> withdrawn(
            List<StatementRef> before, List<Statement> now, Source source, Instant ingested) {
        Set<String> kept = now.stream().map(Statement::getId).collect(Collectors.toSet());
        return before.stream()
                .filter(ref -> !kept.contains(ref.getId()))
                .map(ref -> Statements.withdrawal(
                        ref.getId(),
                        ref.getPair(),
                        ref.getAgreement() ? StatementKind.AGREEMENT : StatementKind.MEETING,
                        source,
                        ingested))
                .toList();
    }

    private static Output output(Statement statement) {
        return Output.of(IntakeTopology.STATEMENTS, statement.getPair(), statement);
    }

    private static StatementRef ref(Statement statement) {
        return new StatementRef(statement.getId(), statement.getPair(), statement.getKind() == StatementKind.AGREEMENT);
    }
}
