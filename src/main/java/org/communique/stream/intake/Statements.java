package org.communique.stream.intake;

import communique.Source;
import communique.Statement;
import communique.StatementKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.avro.FactAvro;
import org.communique.reading.AgreementFact;
import org.communique.reading.MeetingFact;
import org.communique.reading.Participant;
import org.communique.reading.Reading;

/** Turns what was read in an article into statements, each keyed by whom it concerns. Pure. */
final class Statements {

    private Statements() {}

    /**
     * Statements of one reading. Ids are article, kind, pair and place in the reading, so that a replay makes the same
     * and a later version replaces them one by one.
     */
    static List<Statement> of(Reading reading, Source source, Instant ingested) {
        List<Statement> all = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (MeetingFact fact : reading.meetings()) {
            Set<String> members = fact.participants().stream()
                    .map(Participant::country)
                    .collect(Collectors.toCollection(TreeSet::new));
            boolean placeable = fact.date() != null || source.getPublished() != null;
            if (members.size() >= 2 && placeable) {
                all.add(statement(members, StatementKind.MEETING, source, ingested, numbers)
                        .setMeeting(FactAvro.toAvro(fact))
                        .build());
            }
        }
        for (AgreementFact fact : reading.agreements()) {
            boolean placeable = fact.date() != null || source.getPublished() != null;
            if (!fact.parties().isEmpty() && placeable) {
                all.add(statement(new TreeSet<>(fact.parties()), StatementKind.AGREEMENT, source, ingested, numbers)
                        .setAgreement(FactAvro.toAvro(fact))
                        .build());
            }
        }
        return all;
    }

    /** Takes back a statement that an earlier version of the article made. */
    static Statement withdrawal(String id, String pair, StatementKind kind, Source source, Instant ingested) {
        return Statement.newBuilder()
                .setId(id)
                .setPair(pair)
                .setKind(kind)
                .setSource(source)
                .setWithdrawn(true)
                .setIngested(ingested)
                .build();
    }

    private static Statement.Builder statement(
            Set<String> members, StatementKind kind, Source source, Instant ingested, Map<String, Integer> numbers) {
        String pair = String.join("-", members);
        String base = source.getArticle() + "/" + (kind == StatementKind.MEETING ? "m" : "a") + "/" + pair + "/";
        return Statement.newBuilder()
                .setId(base + numbers.merge(base, 1, Integer::sum))
                .setPair(pair)
                .setKind(kind)
                .setSource(source)
                .setIngested(ingested);
    }
}
