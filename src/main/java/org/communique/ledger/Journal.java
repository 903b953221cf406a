package org.communique.ledger;

import communique.state.EventRow;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Turns what is to be told now, and what is no longer, into events with their place in the life of their id. */
final class Journal {

    private static final int DIGEST_BYTES = 16;

    private final Overlay rows;
    private final String pair;
    private final TreeMap<String, LedgerEvent> cancels = new TreeMap<>();
    private final TreeMap<String, LedgerEvent> words = new TreeMap<>();

    Journal(Overlay rows, String pair) {
        this.rows = rows;
        this.pair = pair;
    }

    /** Cancels first, then first words and updates, each by id. */
    List<LedgerEvent> events() {
        List<LedgerEvent> events = new ArrayList<>(cancels.values());
        events.addAll(words.values());
        return events;
    }

    /** Whether something under this id was told and still holds. */
    boolean isLive(String id) {
        EventRow row = row(id);
        return row != null && row.getLive();
    }

    /** Reference to the last event of an id. */
    String reference(String id) {
        EventRow row = StateCodec.EVENT.decode(rows.base().get(key(id)));
        return row == null ? null : id + "#" + row.getRevision();
    }

    /**
     * Tells an event unless just the same was told last.
     *
     * @param content the event without a lifecycle
     * @param replaced id of the event that this one takes the place of; null for none
     */
    void tell(String id, LedgerEvent content, String replaced, String reason, Function<Lifecycle, LedgerEvent> event) {
        byte[] digest = digest(content);
        EventRow last = row(id);
        boolean live = last != null && last.getLive();
        if (live && Arrays.equals(digest, last.getContent().array())) {
            return;
        }
        int revision = last == null ? 1 : last.getRevision() + 1;
        write(id, new EventRow(revision, true, ByteBuffer.wrap(digest)));
        Lifecycle lifecycle = live
                ? new Lifecycle(MessageType.UPDATE, revision, id + "#" + last.getRevision(), reason)
                : new Lifecycle(
                        MessageType.ALERT,
                        revision,
                        replaced == null ? null : reference(replaced),
                        replaced == null ? null : reason);
        words.put(id, event.apply(lifecycle));
    }

    /** Cancels what was told under an id, if it still holds. */
    void cancel(String id, String reason, Function<Lifecycle, LedgerEvent> event) {
        EventRow last = row(id);
        if (last == null || !last.getLive()) {
            return;
        }
        int revision = last.getRevision() + 1;
        write(id, new EventRow(revision, false, ByteBuffer.allocate(0)));
        Lifecycle lifecycle = new Lifecycle(MessageType.CANCEL, revision, id + "#" + last.getRevision(), reason);
        cancels.put(id, event.apply(lifecycle));
    }

    private EventRow row(String id) {
        return StateCodec.EVENT.decode(rows.get(key(id)));
    }

    private void write(String id, EventRow row) {
        rows.put(key(id), StateCodec.EVENT.encode(row));
    }

    private String key(String id) {
        return Keys.of(pair, Keys.EVENT, id);
    }

    static byte[] digest(LedgerEvent content) {
        return Arrays.copyOf(Keys.sha256(content.toString().getBytes(StandardCharsets.UTF_8)), DIGEST_BYTES);
    }
}
