package org.communique.avro;

import communique.Clocks;
import communique.StatementKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.communique.ledger.AgreementChange;
import org.communique.ledger.AgreementStatement;
import org.communique.ledger.Contradiction;
import org.communique.ledger.Lifecycle;
import org.communique.ledger.MeetingStatement;
import org.communique.ledger.Milestone;
import org.communique.ledger.Source;
import org.communique.ledger.Statement;
import org.communique.reading.Precision;

/** Statements and events of the ledgers between the core and the wire. */
public final class LedgerAvro {

    /** Characters of evidence; an event carries that of twenty sources. */
    private static final int MAX_QUOTE = 10_000;

    private LedgerAvro() {}

    /**
     * A statement as the ledgers take it.
     *
     * @throws IllegalArgumentException where it is neither about a meeting nor about an agreement, or lacks its fact, or
     *     quotes more than an event could carry
     */
    public static Statement fromAvro(communique.Statement s) {
        Source source = fromAvro(s.getSource());
        if (quoted(s) > MAX_QUOTE) {
            throw new IllegalArgumentException("Statement " + s.getId() + " quotes a sentence of " + quoted(s)
                    + " characters; at most " + MAX_QUOTE + " can be kept");
        }
        if (s.getKind() == StatementKind.MEETING && (s.getWithdrawn() || s.getMeeting() != null)) {
            return new MeetingStatement(
                    s.getId(),
                    s.getPair(),
                    source,
                    s.getWithdrawn(),
                    s.getMeeting() == null ? null : FactAvro.fromAvro(s.getMeeting()),
                    s.getIngested());
        }
        if (s.getKind() == StatementKind.AGREEMENT && (s.getWithdrawn() || s.getAgreement() != null)) {
            return new AgreementStatement(
                    s.getId(),
                    s.getPair(),
                    source,
                    s.getWithdrawn(),
                    s.getAgreement() == null ? null : FactAvro.fromAvro(s.getAgreement()),
                    s.getIngested());
        }
        throw new IllegalArgumentException(
                "Statement " + s.getId() + " of kind " + s.getKind() + " carries no such fact");
    }

    /**
     * An event as it is told.
     *
     * @param published day of publication of the article that brought it; null where unknown
     */
    public static communique.MeetingMilestone toAvro(Milestone m, LocalDate published, Instant ingested, Instant now) {
        return communique.MeetingMilestone.newBuilder()
                .setId(m.id())
                .setLifecycle(toAvro(m.lifecycle()))
                .setPair(m.pair())
                .setMeeting(m.meeting())
                .setPeople(m.people().stream().map(FactAvro::toAvro).toList())
                .setLevel(Enums.same(communique.MeetingLevel.class, m.level()))
                .setFormat(Enums.same(communique.MeetingFormat.class, m.format()))
                .setMode(Enums.same(communique.MeetingMode.class, m.mode()))
                .setStatus(Enums.same(communique.MeetingStatus.class, m.status()))
                .setDate(m.date())
                .setDatePrecision(precision(m.datePrecision()))
                .setPlace(m.place())
                .setOrdinal(m.ordinal())
                .setScope(Enums.same(communique.OrdinalScope.class, m.scope()))
                .setCounted(Enums.same(communique.Counted.class, m.counted()))
                .setQualifier(m.qualifier())
                .setBasis(Enums.same(communique.Basis.class, m.basis()))
                .setSources(sources(m.sources()))
                .setSourceCount(m.sourceCount())
                .setPreviousMeeting(m.previousMeeting())
                .setPreviousDate(m.previousDate())
                .setUnseenBetween(m.unseenBetween())
                .setContradictions(
                        m.contradictions().stream().map(LedgerAvro::toAvro).toList())
                .setLandmark(m.landmark())
                .setLandmarkReason(m.landmarkReason())
                .setEvidence(m.evidence().stream().map(FactAvro::toAvro).toList())
                .setPlover(EventCodes.plover(m))
                .setCameo(EventCodes.cameo(m))
                .setClocks(new Clocks(published, ingested, now))
                .build();
    }

    /**
     * An event as it is told.
     *
     * @param published day of publication of the article that brought it; null where unknown
     */
    public static communique.AgreementChange toAvro(
            AgreementChange c, LocalDate published, Instant ingested, Instant now) {
        return communique.AgreementChange.newBuilder()
                .setId(c.id())
                .setLifecycle(toAvro(c.lifecycle()))
                .setPair(c.pair())
                .setAgreement(c.agreement())
                .setParties(c.parties())
                .setSubject(c.subject())
                .setNames(c.names())
                .setFrom(c.from() == null ? null : Enums.same(communique.AgreementStage.class, c.from()))
                .setTo(Enums.same(communique.AgreementStage.class, c.to()))
                .setDirection(Enums.same(communique.Direction.class, c.direction()))
                .setWhen(Enums.same(communique.Novelty.class, c.when()))
                .setDate(c.date())
                .setDatePrecision(precision(c.datePrecision()))
                .setPreviousSince(c.previousSince())
                .setSources(sources(c.sources()))
                .setSourceCount(c.sourceCount())
                .setEvidence(c.evidence().stream().map(FactAvro::toAvro).toList())
                .setPlover(EventCodes.plover(c))
                .setCameo(EventCodes.cameo(c))
                .setClocks(new Clocks(published, ingested, now))
                .build();
    }

    private static communique.Lifecycle toAvro(Lifecycle l) {
        return new communique.Lifecycle(
                Enums.same(communique.MessageType.class, l.messageType()), l.revision(), l.replaces(), l.reason());
    }

    private static communique.Contradiction toAvro(Contradiction c) {
        return new communique.Contradiction(c.value(), toAvro(c.source()), FactAvro.toAvro(c.evidence()));
    }

    private static List<communique.Source> sources(List<Source> sources) {
        return sources.stream().map(LedgerAvro::toAvro).toList();
    }

    private static communique.DatePrecision precision(Precision precision) {
        return precision == null
                ? communique.DatePrecision.UNKNOWN
                : Enums.same(communique.DatePrecision.class, precision);
    }

    private static communique.Source toAvro(Source s) {
        return new communique.Source(s.article(), s.version(), s.outlet(), s.url(), s.published(), s.embargoed());
    }

    private static int quoted(communique.Statement s) {
        communique.Evidence evidence = s.getMeeting() != null
                ? s.getMeeting().getEvidence()
                : s.getAgreement() != null ? s.getAgreement().getEvidence() : null;
        return evidence == null ? 0 : evidence.getSentence().length();
    }

    private static Source fromAvro(communique.Source s) {
        return new Source(
                s.getArticle(), s.getVersion(), s.getOutlet(), s.getUrl(), s.getPublished(), s.getEmbargoed());
    }
}
