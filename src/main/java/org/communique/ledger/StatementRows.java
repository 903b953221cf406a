package org.communique.ledger;

import communique.state.StatementRow;
import java.util.Arrays;

/** Statements as rows: the latest of each id, and tombstones that keep an older version from coming back. */
final class StatementRows {

    private StatementRows() {}

    static StatementRow row(Statement statement) {
        long version = statement.source().version();
        if (statement.withdrawn()) {
            return new StatementRow(version, true, null, null, null);
        }
        communique.Source source = RowFacts.row(statement.source());
        if (statement instanceof MeetingStatement meeting) {
            return new StatementRow(version, false, source, RowFacts.row(meeting.fact()), null);
        }
        return new StatementRow(version, false, source, null, RowFacts.row(((AgreementStatement) statement).fact()));
    }

    /** The live statement of a row, or null for a tombstone. It no longer knows when it was ingested. */
    static Statement statement(String id, String pair, StatementRow row) {
        if (row.getWithdrawn()) {
            return null;
        }
        Source source = RowFacts.fact(row.getSource());
        return row.getMeeting() != null
                ? new MeetingStatement(id, pair, source, false, RowFacts.fact(row.getMeeting()), null)
                : new AgreementStatement(id, pair, source, false, RowFacts.fact(row.getAgreement()), null);
    }

    /** A higher version replaces; of one version a withdrawal; of two texts of one version the same one whatever came first. */
    static boolean replaces(StatementRow told, byte[] toldBytes, StatementRow known, byte[] knownBytes) {
        if (told.getVersion() != known.getVersion()) {
            return told.getVersion() > known.getVersion();
        }
        if (told.getWithdrawn() || known.getWithdrawn()) {
            return told.getWithdrawn() && !known.getWithdrawn();
        }
        return Arrays.compareUnsigned(toldBytes, knownBytes) > 0;
    }
}
