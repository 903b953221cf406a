package org.communique.ledger;

import communique.state.EventRow;
import java.nio.ByteBuffer;
import java.time.LocalDate;

/**
 * The rows that remember which events were told, for ledgers that take the place of others: they go on from what those told
 * last, so that revisions never go back. Pure.
 */
public final class EventRows {

    private EventRows() {}

    /** Key of the row of an event. */
    public static String key(String pair, String id) {
        return Keys.of(pair, Keys.EVENT, id);
    }

    /** Last revision of an event, as these rows have it; 0 for none. */
    public static int revision(LedgerRows rows, String pair, String id) {
        EventRow row = row(rows, pair, id);
        return row == null ? 0 : row.getRevision();
    }

    /** Whether an event holds, as these rows have it. */
    public static boolean isLive(LedgerRows rows, String pair, String id) {
        EventRow row = row(rows, pair, id);
        return row != null && row.getLive();
    }

    /** The row of an event with another revision; where there is none, that of a cancelled one. */
    public static byte[] withRevision(LedgerRows rows, String pair, String id, int revision) {
        EventRow row = row(rows, pair, id);
        return StateCodec.EVENT.encode(
                row == null
                        ? new EventRow(revision, false, ByteBuffer.allocate(0))
                        : new EventRow(revision, row.getLive(), row.getContent()));
    }

    /**
     * The row of an agreement's silence that was told, if it still lasts.
     *
     * @param id event id
     * @param since day from which it was told to be silent
     * @return null where it is no silence, or word came
     */
    public static byte[] silence(LedgerRows rows, String pair, String id, LocalDate since, int revision) {
        AgreementChange lasting = Staleness.lasting(rows, pair, id, since);
        return lasting == null
                ? null
                : StateCodec.EVENT.encode(new EventRow(revision, true, ByteBuffer.wrap(Journal.digest(lasting))));
    }

    private static EventRow row(LedgerRows rows, String pair, String id) {
        return StateCodec.EVENT.decode(rows.get(key(pair, id)));
    }
}
