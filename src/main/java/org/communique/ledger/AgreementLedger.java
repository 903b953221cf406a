package org.communique.ledger;

import communique.state.MatterRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes statements about agreements in and out. */
final class AgreementLedger {

    private final Overlay rows;
    private final String pair;
    private final Stands stands;
    private final BareDeals bareDeals;

    AgreementLedger(Overlay rows, String pair) {
        this.rows = rows;
        this.pair = pair;
        this.stands = new Stands(rows, pair);
        this.bareDeals = new BareDeals(rows, pair, stands);
    }

    /** Replaces what a statement said by what it says now; either may be null. */
    void replace(AgreementStatement before, AgreementStatement after, Journal journal) {
        if (before != null) {
            change(before, -1);
        }
        if (after != null) {
            change(after, 1);
        }
        bareDeals.settle();
        stands.retell();
        Moves moves = new Moves(rows, pair, stands);
        moves.follow();
        moves.noteCorrection(moveOf(rows.base(), before), moveOf(rows, after));
        new AgreementChanges(rows, pair, journal).tell(moves);
        Staleness staleness = new Staleness(rows, pair, journal);
        stands.touched().keySet().forEach(staleness::takeBack);
    }

    /** Key of the move that a statement tells of; null where it tells of none. */
    private String moveOf(LedgerRows from, AgreementStatement statement) {
        if (statement == null) {
            return null;
        }
        StandKey stand = StandKey.of(statement.fact(), statement.source().published());
        String agreement = agreementOf(from, pair, stand);
        String move = Stands.row(from, pair, agreement, stand.text()).getMove();
        return move == null ? null : Moves.key(pair, agreement, move);
    }

    /** Name, as it stands in keys, of the agreement that a known stand is about. */
    static String agreementOf(LedgerRows from, String pair, StandKey stand) {
        String key = stand.matter().equals(StandKey.NO_MATTER)
                ? Keys.of(pair, Keys.BARE, stand.text())
                : Keys.of(pair, Keys.MATTER, stand.matter());
        return StateCodec.MATTER.decode(from.get(key)).getAgreement();
    }

    private void change(AgreementStatement statement, int by) {
        StandKey stand = StandKey.of(statement.fact(), statement.source().published());
        String index = indexKey(pair, stand.text(), statement);
        if (by > 0) {
            rows.put(index, SourceList.indexValue(statement));
        } else {
            rows.delete(index);
        }
        if (stand.matter().equals(StandKey.NO_MATTER)) {
            bareDeals.change(stand, by);
            return;
        }
        String matter = stand.matter();
        MatterRow known = matterRow(matter);
        int count = (known == null ? 0 : known.getCount()) + by;
        if (known == null) {
            put(matter, new MatterRow(matter, count));
            unite();
        } else {
            put(matter, new MatterRow(known.getAgreement(), count));
        }
        String agreement = matterRow(matter).getAgreement();
        if (stands.change(agreement, stand, by)) {
            bareDeals.noteNamed(agreement, stand.day(), by);
        }
        if (count == 0) {
            rows.delete(key(matter));
            unite();
        }
    }

    /** Finds anew which matters mean one agreement, and moves the stands of those that changed sides. */
    private void unite() {
        Map<String, String> known = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        String prefix = Keys.of(pair, Keys.MATTER);
        try (RowCursor cursor = rows.scan(Keys.startOf(prefix), Keys.endOf(prefix))) {
            while (cursor.hasNext()) {
                Row row = cursor.next();
                MatterRow matter = StateCodec.MATTER.decode(row.value());
                known.put(Keys.rest(row.key(), prefix), matter.getAgreement());
                counts.put(Keys.rest(row.key(), prefix), matter.getCount());
            }
        }
        Matters.agreements(known.keySet()).forEach((matter, agreement) -> {
            if (!agreement.equals(known.get(matter))) {
                put(matter, new MatterRow(agreement, counts.get(matter)));
                relocate(matter, known.get(matter), agreement);
            }
        });
    }

    private void relocate(String matter, String from, String to) {
        String prefix = Stands.prefix(pair, from);
        List<String> moving = new ArrayList<>();
        try (RowCursor cursor = rows.scan(Keys.startOf(prefix), Keys.endOf(prefix))) {
            while (cursor.hasNext()) {
                String stand = Keys.rest(cursor.next().key(), prefix);
                if (StandKey.parse(stand).matter().equals(matter)) {
                    moving.add(stand);
                }
            }
        }
        for (String stand : moving) {
            stands.relocate(from, to, stand);
            bareDeals.noteNamed(from, StandKey.parse(stand).day(), -1);
            bareDeals.noteNamed(to, StandKey.parse(stand).day(), 1);
        }
    }

    static String indexPrefix(String pair, String stand) {
        return Keys.of(pair, Keys.STAND_OF, stand);
    }

    private static String indexKey(String pair, String stand, Statement statement) {
        return Keys.of(indexPrefix(pair, stand), SourceList.published(statement), statement.id());
    }

    private MatterRow matterRow(String matter) {
        return StateCodec.MATTER.decode(rows.get(key(matter)));
    }

    private void put(String matter, MatterRow row) {
        rows.put(key(matter), StateCodec.MATTER.encode(row));
    }

    private String key(String matter) {
        return Keys.of(pair, Keys.MATTER, matter);
    }
}
