package org.communique.ledger;

import communique.state.StandRow;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The stand rows of a pair's agreements: each agreement's reports in order, each knowing where the agreement stands after it. A change
 * runs on along the agreement only as far as it changes anything.
 */
final class Stands {

    private final Overlay rows;
    private final String pair;
    private final TreeMap<String, SortedSet<String>> changed = new TreeMap<>();
    private final TreeMap<String, SortedSet<String>> touched = new TreeMap<>();

    Stands(Overlay rows, String pair) {
        this.rows = rows;
        this.pair = pair;
    }

    static String prefix(String pair, String agreement) {
        return Keys.of(pair, Keys.STAND, agreement);
    }

    static StandRow row(LedgerRows rows, String pair, String agreement, String stand) {
        return StateCodec.STAND.decode(rows.get(Keys.of(prefix(pair, agreement), stand)));
    }

    /** Keys of all stand rows that may differ from before, by agreement. */
    SortedMap<String, SortedSet<String>> touched() {
        return touched;
    }

    /**
     * Adds statements to a stand, or takes some away.
     *
     * @return whether the row appeared or vanished
     */
    boolean change(String agreement, StandKey stand, int statements) {
        StandRow known = row(rows, pair, agreement, stand.text());
        int count = (known == null ? 0 : known.getCount()) + statements;
        if (count == 0) {
            delete(agreement, stand.text());
        } else {
            put(agreement, stand.text(), known == null ? fresh(stand, count) : withCount(known, count));
        }
        return known == null || count == 0;
    }

    /** Puts a whole stand under another agreement. */
    void relocate(String from, String to, String stand) {
        StandRow known = row(rows, pair, from, stand);
        delete(from, stand);
        put(to, stand, fresh(StandKey.parse(stand), known.getCount()));
    }

    private void put(String agreement, String stand, StandRow row) {
        rows.put(Keys.of(prefix(pair, agreement), stand), StateCodec.STAND.encode(row));
        mark(agreement, stand);
    }

    private void delete(String agreement, String stand) {
        rows.delete(Keys.of(prefix(pair, agreement), stand));
        mark(agreement, stand);
    }

    private void mark(String agreement, String stand) {
        changed.computeIfAbsent(agreement, a -> new TreeSet<>()).add(stand);
        touch(agreement, stand);
    }

    private void touch(String agreement, String stand) {
        touched.computeIfAbsent(agreement, a -> new TreeSet<>()).add(stand);
    }

    private static StandRow fresh(StandKey stand, int count) {
        return new StandRow(
                RowFacts.row(stand.stage()),
                stand.background(),
                stand.hasDay(),
                stand.firstDay(),
                RowFacts.row(stand.precision()),
                count,
                null,
                null,
                null,
                List.of());
    }

    private static StandRow withCount(StandRow row, int count) {
        return new StandRow(
                row.getStage(),
                row.getBackground(),
                row.getDated(),
                row.getDate(),
                row.getPrecision(),
                count,
                row.getMove(),
                row.getFrom(),
                row.getCurrent(),
                row.getMemory());
    }

    /** Takes every changed agreement through its reports anew, from the first change to where nothing differs any more. */
    void retell() {
        changed.forEach((agreement, stands) -> {
            String done = "";
            for (String stand : stands) {
                if (stand.compareTo(done) > 0) {
                    done = retellFrom(agreement, stand, stands);
                }
            }
        });
        changed.clear();
    }

    private String retellFrom(String agreement, String from, Set<String> stands) {
        String prefix = prefix(pair, agreement);
        StandRow previous = before(prefix, from);
        String last = from;
        try (RowCursor cursor = rows.scan(Keys.of(prefix, from), Keys.endOf(prefix))) {
            while (cursor.hasNext()) {
                Row stored = cursor.next();
                last = Keys.rest(stored.key(), prefix);
                StandRow told =
                        new StandStep(StandKey.parse(last), StateCodec.STAND.decode(stored.value()), previous).after();
                byte[] bytes = StateCodec.STAND.encode(told);
                if (Arrays.equals(bytes, stored.value()) && !stands.contains(last)) {
                    break;
                }
                rows.put(stored.key(), bytes);
                touch(agreement, last);
                previous = told;
            }
        }
        return last;
    }

    private StandRow before(String prefix, String stand) {
        try (RowCursor cursor = rows.scanBack(Keys.startOf(prefix), Keys.of(prefix, stand))) {
            return cursor.hasNext() ? StateCodec.STAND.decode(cursor.next().value()) : null;
        }
    }

    /** The row before a stand, for what it moved from. */
    StandRow before(String agreement, StandKey stand) {
        return before(prefix(pair, agreement), stand.text());
    }
}
