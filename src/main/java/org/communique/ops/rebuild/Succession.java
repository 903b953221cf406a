package org.communique.ops.rebuild;

import communique.Lifecycle;
import communique.MessageType;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.ledger.EventRows;
import org.communique.ledger.LedgerRows;

/**
 * What ledgers that take the place of others must tell, so that whoever keeps the newest revision of each event knows just
 * what the new ones hold, and what these must remember so that they go on from there. Pure.
 */
final class Succession {

    static final String REASON = "the ledgers were built anew";

    /**
     * What to do about one event.
     *
     * @param lifecycle of the word to be told; null where nothing is to be told
     * @param fromBuilt whether the content is that of the new ledgers; else what the old ones told last
     * @param offset where the content stands
     * @param row what the new ledgers must have as the event's row; null where they have it
     */
    record Step(String id, String pair, Lifecycle lifecycle, boolean fromBuilt, long offset, ByteBuffer row) {}

    private final LedgerRows rows;

    Succession(LedgerRows rows) {
        this.rows = rows;
    }

    /** Steps for all events of one partition, by id; none for those of which both know the same. */
    List<Step> steps(Told told, Told built) {
        Set<String> ids = new TreeSet<>(told.words().keySet());
        ids.addAll(built.words().keySet());
        List<Step> steps = new ArrayList<>();
        for (String id : ids) {
            Step step = step(id, told.words().get(id), built.words().get(id));
            if (step.lifecycle() != null || step.row() != null) {
                steps.add(step);
            }
        }
        return steps;
    }

    private Step step(String id, Told.Word told, Told.Word built) {
        boolean wasLive = told != null && told.live();
        boolean isLive = built != null && built.live();
        if (wasLive && !isLive) {
            byte[] silence = EventRows.silence(rows, told.pair(), id, told.date(), told.revision());
            return silence == null
                    ? cancel(id, told)
                    : new Step(id, told.pair(), null, false, -1, ByteBuffer.wrap(silence));
        }
        if (isLive && !(wasLive && told.content().equals(built.content()))) {
            return tell(id, told, built);
        }
        int revision = told == null ? built.revision() : told.revision();
        return silentStep(id, (told == null ? built : told).pair(), revision);
    }

    private Step tell(String id, Told.Word told, Told.Word built) {
        int revision = told == null ? 1 : told.revision() + 1;
        boolean update = told != null && told.live();
        Lifecycle lifecycle = new Lifecycle(
                update ? MessageType.UPDATE : MessageType.ALERT,
                revision,
                update ? id + "#" + told.revision() : null,
                update ? REASON : null);
        return new Step(id, built.pair(), lifecycle, true, built.offset(), row(built.pair(), id, revision));
    }

    private Step cancel(String id, Told.Word told) {
        int revision = told.revision() + 1;
        Lifecycle lifecycle = new Lifecycle(MessageType.CANCEL, revision, id + "#" + told.revision(), REASON);
        return new Step(id, told.pair(), lifecycle, false, told.offset(), row(told.pair(), id, revision));
    }

    private Step silentStep(String id, String pair, int revision) {
        return new Step(id, pair, null, false, -1, row(pair, id, revision));
    }

    /** Null where the row has this revision already. */
    private ByteBuffer row(String pair, String id, int revision) {
        return EventRows.revision(rows, pair, id) == revision
                ? null
                : ByteBuffer.wrap(EventRows.withRevision(rows, pair, id, revision));
    }
}
