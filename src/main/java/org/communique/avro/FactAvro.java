package org.communique.avro;

import org.communique.reading.AgreementFact;
import org.communique.reading.Counted;
import org.communique.reading.EventDate;
import org.communique.reading.Evidence;
import org.communique.reading.Format;
import org.communique.reading.Level;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Mode;
import org.communique.reading.Novelty;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Participant;
import org.communique.reading.Precision;
import org.communique.reading.Stage;
import org.communique.reading.TextPart;

/** Facts of a reading between the core and the wire. */
public final class FactAvro {

    private FactAvro() {}

    public static communique.MeetingFact toAvro(MeetingFact fact) {
        return communique.MeetingFact.newBuilder()
                .setParticipants(
                        fact.participants().stream().map(FactAvro::toAvro).toList())
                .setLevel(Enums.same(communique.MeetingLevel.class, fact.level()))
                .setFormat(Enums.same(communique.MeetingFormat.class, fact.format()))
                .setMode(Enums.same(communique.MeetingMode.class, fact.mode()))
                .setStatus(Enums.same(communique.MeetingStatus.class, fact.status()))
                .setDate(toAvro(fact.date()))
                .setPlace(fact.place())
                .setOrdinals(fact.ordinals().stream().map(FactAvro::toAvro).toList())
                .setEvidence(toAvro(fact.evidence()))
                .build();
    }

    public static MeetingFact fromAvro(communique.MeetingFact fact) {
        return new MeetingFact(
                fact.getParticipants().stream().map(FactAvro::fromAvro).toList(),
                Enums.same(Level.class, fact.getLevel()),
                Enums.same(Format.class, fact.getFormat()),
                Enums.same(Mode.class, fact.getMode()),
                Enums.same(MeetingStatus.class, fact.getStatus()),
                fromAvro(fact.getDate()),
                fact.getPlace(),
                fact.getOrdinals().stream().map(FactAvro::fromAvro).toList(),
                fromAvro(fact.getEvidence()));
    }

    public static communique.AgreementFact toAvro(AgreementFact fact) {
        return communique.AgreementFact.newBuilder()
                .setParties(fact.parties())
                .setSubject(fact.subject())
                .setStage(Enums.same(communique.AgreementStage.class, fact.stage()))
                .setWhen(Enums.same(communique.Novelty.class, fact.when()))
                .setDate(toAvro(fact.date()))
                .setEvidence(toAvro(fact.evidence()))
                .build();
    }

    public static AgreementFact fromAvro(communique.AgreementFact fact) {
        return new AgreementFact(
                fact.getParties(),
                fact.getSubject(),
                Enums.same(Stage.class, fact.getStage()),
                Enums.same(Novelty.class, fact.getWhen()),
                fromAvro(fact.getDate()),
                fromAvro(fact.getEvidence()));
    }

    public static communique.Evidence toAvro(Evidence evidence) {
        return communique.Evidence.newBuilder()
                .setSentence(evidence.sentence())
                .setPart(Enums.same(communique.TextPart.class, evidence.part()))
                .setSentenceStart(evidence.sentenceStart())
                .setStart(evidence.start())
                .setEnd(evidence.end())
                .setRule(evidence.rule())
                .build();
    }

    public static Evidence fromAvro(communique.Evidence evidence) {
        return new Evidence(
                evidence.getSentence(),
                Enums.same(TextPart.class, evidence.getPart()),
                evidence.getSentenceStart(),
                evidence.getStart(),
                evidence.getEnd(),
                evidence.getRule());
    }

    public static communique.Participant toAvro(Participant participant) {
        return new communique.Participant(participant.country(), participant.person());
    }

    private static Participant fromAvro(communique.Participant participant) {
        return new Participant(participant.getCountry(), participant.getPerson());
    }

    private static communique.EventDate toAvro(EventDate date) {
        return date == null
                ? null
                : new communique.EventDate(date.day(), Enums.same(communique.DatePrecision.class, date.precision()));
    }

    private static EventDate fromAvro(communique.EventDate date) {
        return date == null ? null : new EventDate(date.getDay(), Enums.same(Precision.class, date.getPrecision()));
    }

    private static communique.Ordinal toAvro(Ordinal ordinal) {
        return communique.Ordinal.newBuilder()
                .setValue(ordinal.value())
                .setScope(Enums.same(communique.OrdinalScope.class, ordinal.scope()))
                .setCounted(Enums.same(communique.Counted.class, ordinal.counted()))
                .setQualifier(ordinal.qualifier())
                .build();
    }

    private static Ordinal fromAvro(communique.Ordinal ordinal) {
        return new Ordinal(
                ordinal.getValue(),
                Enums.same(OrdinalScope.class, ordinal.getScope()),
                Enums.same(Counted.class, ordinal.getCounted()),
                ordinal.getQualifier());
    }
}
