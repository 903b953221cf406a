package org.communique.ledger;

import communique.AgreementStage;
import communique.DatePrecision;
import communique.MeetingFormat;
import communique.MeetingLevel;
import communique.MeetingMode;
import java.util.List;
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

/** Facts as rows hold them. */
final class RowFacts {

    private RowFacts() {}

    static communique.Source row(Source source) {
        return new communique.Source(
                source.article(),
                source.version(),
                source.outlet(),
                source.url(),
                source.published(),
                source.embargoed());
    }

    static Source fact(communique.Source row) {
        return new Source(
                row.getArticle(),
                row.getVersion(),
                row.getOutlet(),
                row.getUrl(),
                row.getPublished(),
                row.getEmbargoed());
    }

    static communique.MeetingFact row(MeetingFact fact) {
        return new communique.MeetingFact(
                fact.participants().stream().map(RowFacts::row).toList(),
                MeetingLevel.valueOf(fact.level().name()),
                MeetingFormat.valueOf(fact.format().name()),
                MeetingMode.valueOf(fact.mode().name()),
                row(fact.status()),
                row(fact.date()),
                fact.place(),
                fact.ordinals().stream().map(RowFacts::row).toList(),
                row(fact.evidence()));
    }

    static MeetingFact fact(communique.MeetingFact row) {
        return new MeetingFact(
                row.getParticipants().stream().map(RowFacts::fact).toList(),
                Level.valueOf(row.getLevel().name()),
                Format.valueOf(row.getFormat().name()),
                Mode.valueOf(row.getMode().name()),
                fact(row.getStatus()),
                fact(row.getDate()),
                row.getPlace(),
                row.getOrdinals().stream().map(RowFacts::fact).toList(),
                fact(row.getEvidence()));
    }

    static communique.AgreementFact row(AgreementFact fact) {
        return new communique.AgreementFact(
                fact.parties(),
                fact.subject(),
                row(fact.stage()),
                communique.Novelty.valueOf(fact.when().name()),
                row(fact.date()),
                row(fact.evidence()));
    }

    static AgreementFact fact(communique.AgreementFact row) {
        return new AgreementFact(
                List.copyOf(row.getParties()),
                row.getSubject(),
                fact(row.getStage()),
                Novelty.valueOf(row.getWhen().name()),
                fact(row.getDate()),
                fact(row.getEvidence()));
    }

    static AgreementStage row(Stage stage) {
        return stage == null ? null : AgreementStage.valueOf(stage.name());
    }

    static Stage fact(AgreementStage stage) {
        return stage == null ? null : Stage.valueOf(stage.name());
    }

    static communique.MeetingStatus row(MeetingStatus status) {
        return communique.MeetingStatus.valueOf(status.name());
    }

    static MeetingStatus fact(communique.MeetingStatus status) {
        return MeetingStatus.valueOf(status.name());
    }

    static DatePrecision row(Precision precision) {
        return precision == null ? DatePrecision.UNKNOWN : DatePrecision.valueOf(precision.name());
    }

    static Precision fact(DatePrecision precision) {
        return precision == DatePrecision.UNKNOWN ? null : Precision.valueOf(precision.name());
    }

    static communique.Participant row(Participant participant) {
        return new communique.Participant(participant.country(), participant.person());
    }

    static Participant fact(communique.Participant row) {
        return new Participant(row.getCountry(), row.getPerson());
    }

    static communique.Ordinal row(Ordinal ordinal) {
        return new communique.Ordinal(
                ordinal.value(),
                communique.OrdinalScope.valueOf(ordinal.scope().name()),
                ordinal.counted() == null
                        ? communique.Counted.UNKNOWN
                        : communique.Counted.valueOf(ordinal.counted().name()),
                ordinal.qualifier());
    }

    static Ordinal fact(communique.Ordinal row) {
        return new Ordinal(
                row.getValue(),
                OrdinalScope.valueOf(row.getScope().name()),
                row.getCounted() == communique.Counted.UNKNOWN
                        ? null
                        : Counted.valueOf(row.getCounted().name()),
                row.getQualifier());
    }

    private static communique.EventDate row(EventDate date) {
        return date == null ? null : new communique.EventDate(date.day(), row(date.precision()));
    }

    private static EventDate fact(communique.EventDate row) {
        return row == null ? null : new EventDate(row.getDay(), fact(row.getPrecision()));
    }

    private static communique.Evidence row(Evidence evidence) {
        return new communique.Evidence(
                evidence.sentence(),
                communique.TextPart.valueOf(evidence.part().name()),
                evidence.sentenceStart(),
                evidence.start(),
                evidence.end(),
                evidence.rule());
    }

    private static Evidence fact(communique.Evidence row) {
        return new Evidence(
                row.getSentence(),
                TextPart.valueOf(row.getPart().name()),
                row.getSentenceStart(),
                row.getStart(),
                row.getEnd(),
                row.getRule());
    }
}
