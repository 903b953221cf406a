package org.communique.ledger;

import communique.state.StatementRow;
import java.time.LocalDate;

/**
 * The ledgers of meetings and agreements. Pure: the same rows and the same statement give the same decision, and nothing is written.
 * Immutable and safe for use by many threads.
 */
public final class Ledger {

    private final LandmarkRule landmarks;

    public Ledger() {
        this(LandmarkRule.DEFAULT);
    }

    public Ledger(LandmarkRule landmarks) {
        this.landmarks = landmarks;
    }

    /** What follows from a statement, given the rows that all statements before it left. */
    public Decision apply(LedgerRows rows, Statement statement) {
        String key = Keys.of(statement.pair(), Keys.STATEMENT, statement.id());
        byte[] knownBytes = rows.get(key);
        StatementRow known = StateCodec.STATEMENT.decode(knownBytes);
        StatementRow told = StatementRows.row(statement);
        byte[] toldBytes = StateCodec.STATEMENT.encode(told);
        if (known != null && !StatementRows.replaces(told, toldBytes, known, knownBytes)) {
            return Decision.NOTHING;
        }
        Overlay overlay = new Overlay(rows);
        overlay.put(key, toldBytes);
        Journal journal = new Journal(overlay, statement.pair());
        Statement before = known == null ? null : StatementRows.statement(statement.id(), statement.pair(), known);
        Statement after = statement.withdrawn() ? null : statement;
        if (meeting(before) != null || meeting(after) != null) {
            new MeetingLedger(overlay, statement.pair()).replace(meeting(before), meeting(after), journal, landmarks);
        }
        if (agreement(before) != null || agreement(after) != null) {
            new AgreementLedger(overlay, statement.pair()).replace(agreement(before), agreement(after), journal);
        }
        return new Decision(overlay.writes(), journal.events());
    }

    /**
     * Tells, once each, of the agreements of a pair of which no word came for some months though they are on their way. Only of
     * silence that ran out in the month before this day: older is history, as where old news are replayed.
     *
     * @param today the wall-clock day
     * @param months how long without news makes an agreement stale
     */
    public Decision tellStale(LedgerRows rows, String pair, LocalDate today, int months) {
        Overlay overlay = new Overlay(rows);
        Journal journal = new Journal(overlay, pair);
        new Staleness(overlay, pair, journal).tell(today, months);
        return new Decision(overlay.writes(), journal.events());
    }

    private static MeetingStatement meeting(Statement statement) {
        return statement instanceof MeetingStatement meeting ? meeting : null;
    }

    private static AgreementStatement agreement(Statement statement) {
        return statement instanceof AgreementStatement agreement ? agreement : null;
    }
}
