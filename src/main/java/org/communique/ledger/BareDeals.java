package org.communique.ledger;

import communique.state.MatterRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Agreements told of as a bare "deal": they mean the one agreement of the pair that is told of near in time. Where there is none, or
 * more than one, the deals of a month stand for themselves.
 */
final class BareDeals {

    private static final int NEAR_DAYS = 30;
    private static final String UNNAMED = "unnamed-";

    private final Overlay rows;
    private final String pair;
    private final Stands stands;
    private final Set<LocalDate> dirty = new TreeSet<>();

    BareDeals(Overlay rows, String pair, Stands stands) {
        this.rows = rows;
        this.pair = pair;
        this.stands = stands;
    }

    /** Notes that a named agreement gained or lost a stand on a day. */
    void noteNamed(String agreement, LocalDate day, int change) {
        String key = Keys.of(pair, Keys.DAY, day.toString(), agreement);
        MatterRow known = StateCodec.MATTER.decode(rows.get(key));
        int count = (known == null ? 0 : known.getCount()) + change;
        if (count == 0) {
            rows.delete(key);
        } else {
            rows.put(key, StateCodec.MATTER.encode(new MatterRow(agreement, count)));
        }
        if (known == null || count == 0) {
            dirty.add(day);
        }
    }

    /** Adds statements to a stand without a matter, or takes some away. */
    void change(StandKey stand, int statements) {
        String key = key(stand);
        MatterRow known = StateCodec.MATTER.decode(rows.get(key));
        String agreement = known == null ? meant(stand) : known.getAgreement();
        int count = (known == null ? 0 : known.getCount()) + statements;
        if (count == 0) {
            rows.delete(key);
        } else {
            rows.put(key, StateCodec.MATTER.encode(new MatterRow(agreement, count)));
        }
        stands.change(agreement, stand, statements);
    }

    /** Finds anew what bare deals mean near the days on which agreements came or went. */
    void settle() {
        Set<String> near = new TreeSet<>();
        String prefix = Keys.of(pair, Keys.BARE);
        for (LocalDate day : dirty) {
            Span span = Span.of(day).widened(NEAR_DAYS, NEAR_DAYS);
            try (RowCursor cursor = rows.scan(
                    Keys.of(prefix, span.from().toString()),
                    Keys.endOf(Keys.of(prefix, span.to().toString())))) {
                cursor.forEachRemaining(row -> near.add(Keys.rest(row.key(), prefix)));
            }
        }
        near.forEach(this::settle);
    }

    private void settle(String text) {
        StandKey stand = StandKey.parse(text);
        MatterRow known = StateCodec.MATTER.decode(rows.get(key(stand)));
        String agreement = meant(stand);
        if (!agreement.equals(known.getAgreement())) {
            rows.put(key(stand), StateCodec.MATTER.encode(new MatterRow(agreement, known.getCount())));
            stands.relocate(known.getAgreement(), agreement, text);
        }
    }

    private String meant(StandKey stand) {
        Span span = Span.of(stand.day()).widened(NEAR_DAYS, NEAR_DAYS);
        String prefix = Keys.of(pair, Keys.DAY);
        List<String> named = new ArrayList<>();
        try (RowCursor cursor = rows.scan(
                Keys.of(prefix, span.from().toString()),
                Keys.endOf(Keys.of(prefix, span.to().toString())))) {
            while (cursor.hasNext()) {
                String agreement =
                        StateCodec.MATTER.decode(cursor.next().value()).getAgreement();
                if (!named.contains(agreement)) {
                    named.add(agreement);
                }
            }
        }
        return named.size() == 1
                ? named.get(0)
                : UNNAMED + stand.day().toString().substring(0, 7);
    }

    private String key(StandKey stand) {
        return Keys.of(pair, Keys.BARE, stand.text());
    }
}
