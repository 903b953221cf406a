package org.communique.ledger;

import communique.state.EventRow;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A ledger fed with statements, and what consumers who keep the newest revision of each id know of it. */
final class LedgerRun {

    private final Ledger ledger = new Ledger();
    private final MemoryRows rows = new MemoryRows();
    private final SortedMap<String, LedgerEvent> live = new TreeMap<>();
    private final Map<String, Integer> revisions = new LinkedHashMap<>();
    private List<LedgerEvent> last = List.of();

    static LedgerRun of(List<Statement> statements) {
        LedgerRun run = new LedgerRun();
        statements.forEach(run::apply);
        return run;
    }

    Decision apply(Statement statement) {
        Decision decision = ledger.apply(rows, statement);
        rows.write(decision.writes());
        decision.events().forEach(this::hear);
        last = decision.events();
        return decision;
    }

    private void hear(LedgerEvent event) {
        int revision = event.lifecycle().revision();
        int known = revisions.getOrDefault(event.id(), 0);
        if (revision != known + 1) {
            throw new AssertionError("revision " + revision + " after " + known + ": " + event);
        }
        revisions.put(event.id(), revision);
        boolean wasLive = live.containsKey(event.id());
        switch (event.lifecycle().messageType()) {
            case ALERT -> check(!wasLive, event);
            case UPDATE -> check(wasLive && !content(event).equals(content(live.get(event.id()))), event);
            case CANCEL -> check(wasLive, event);
        }
        if (event.lifecycle().messageType() == MessageType.CANCEL) {
            live.remove(event.id());
        } else {
            live.put(event.id(), event);
        }
    }

    private static void check(boolean right, LedgerEvent event) {
        if (!right) {
            throw new AssertionError("no right event after those before it: " + event);
        }
    }

    MemoryRows rows() {
        return rows;
    }

    SortedMap<String, LedgerEvent> live() {
        return live;
    }

    List<LedgerEvent> last() {
        return last;
    }

    /** All that must not depend on the order of statements, line by line. */
    List<String> memory() {
        return memory(true);
    }

    /** The same, without tombstones if so wanted. */
    List<String> memory(boolean tombstones) {
        List<String> lines = new ArrayList<>();
        rows.all().forEach((key, value) -> {
            String kind = key.split("\\|", 3)[1];
            if (kind.equals(Keys.EVENT)) {
                EventRow row = StateCodec.EVENT.decode(value);
                if (row.getLive()) {
                    lines.add(key + " "
                            + Base64.getEncoder()
                                    .encodeToString(row.getContent().array()));
                }
            } else if (tombstones
                    || !kind.equals(Keys.STATEMENT)
                    || !StateCodec.STATEMENT.decode(value).getWithdrawn()) {
                lines.add(key + " " + Base64.getEncoder().encodeToString(value));
            }
        });
        live.values().forEach(event -> lines.add(content(event).toString()));
        return lines;
    }

    static LedgerEvent content(LedgerEvent event) {
        return event instanceof Milestone milestone
                ? milestone.withLifecycle(null)
                : ((AgreementChange) event).withLifecycle(null);
    }
}
