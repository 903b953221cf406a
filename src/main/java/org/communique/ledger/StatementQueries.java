package org.communique.ledger;

import communique.state.MeetingRow;
import communique.state.MoveRow;
import communique.state.ReportRow;
import java.util.Locale;
import org.communique.reading.AgreementFact;
import org.communique.reading.EventDate;
import org.communique.reading.MeetingFact;
import org.communique.reading.Novelty;

/** Follows statements to the meetings and agreements that they are part of. */
final class StatementQueries {

    private final LedgerRows rows;
    private final String pair;

    StatementQueries(LedgerRows rows, String pair) {
        this.rows = rows;
        this.pair = pair;
    }

    StatementView view(Statement statement) {
        return statement instanceof MeetingStatement meeting ? view(meeting) : view((AgreementStatement) statement);
    }

    private StatementView view(MeetingStatement statement) {
        MeetingFact fact = statement.fact();
        String label = MeetingClass.of(fact).label();
        String report = Report.of(fact, statement.source().published()).key();
        ReportRow row = StateCodec.REPORT.decode(rows.get(Keys.of(pair, Keys.REPORT, label, report)));
        MeetingRow meeting =
                StateCodec.MEETING.decode(rows.get(Keys.of(Meetings.prefix(pair, label), row.getMeeting())));
        return new StatementView(
                statement.id(),
                says(fact),
                fact.evidence().sentence(),
                meeting.getId(),
                RowFacts.fact(meeting.getStatus()),
                meeting.getCounted(),
                null,
                null,
                null,
                false,
                meeting.getSourceCount());
    }

    private StatementView view(AgreementStatement statement) {
        AgreementFact fact = statement.fact();
        StandKey stand = StandKey.of(fact, statement.source().published());
        String agreement = AgreementLedger.agreementOf(rows, pair, stand);
        String moveKey = Stands.row(rows, pair, agreement, stand.text()).getMove();
        MoveRow move = moveKey == null ? null : StateCodec.MOVE.decode(rows.get(Moves.key(pair, agreement, moveKey)));
        AgreementView now = new AgreementQueries(rows, pair).view(agreement, AgreementQueries.ALWAYS);
        return new StatementView(
                statement.id(),
                says(fact),
                fact.evidence().sentence(),
                null,
                null,
                false,
                pair + ":" + agreement,
                now == null ? null : now.stage(),
                move == null ? null : move.getId(),
                fact.when() == Novelty.BACKGROUND,
                move == null ? 0 : move.getCount());
    }

    private static String says(MeetingFact fact) {
        return lower(fact.level()) + " " + lower(fact.mode()) + " " + lower(fact.format()) + " meeting "
                + lower(fact.status()) + ", " + when(fact.date())
                + (fact.place() == null ? "" : ", " + fact.place());
    }

    private static String says(AgreementFact fact) {
        return fact.subject() + ": " + lower(fact.stage()) + ", " + when(fact.date())
                + (fact.when() == Novelty.BACKGROUND ? ", recalled" : "");
    }

    private static String when(EventDate date) {
        if (date == null) {
            return "no date told";
        }
        return switch (date.precision()) {
            case DAY -> date.day().toString();
            case MONTH -> date.day().toString().substring(0, 7);
            case YEAR -> Integer.toString(date.day().getYear());
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
