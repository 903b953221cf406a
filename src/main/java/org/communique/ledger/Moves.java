package org.communique.ledger;

import communique.state.MoveRow;
import communique.state.StandRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The move rows of a pair's agreements, kept in step with the stands. */
final class Moves {

    /** A member row says all with its key. */
    private static final byte[] MEMBER = {1};

    private final Overlay rows;
    private final String pair;
    private final Stands stands;
    private final Set<String> touched = new TreeSet<>();
    private final Map<String, String> tookThePlaceOf = new HashMap<>();

    Moves(Overlay rows, String pair, Stands stands) {
        this.rows = rows;
        this.pair = pair;
        this.stands = stands;
    }

    /** Keys of all move rows that may differ from before. */
    Set<String> touched() {
        return touched;
    }

    /** Moves whose reports stood in another move before: new key to old. */
    Map<String, String> tookThePlaceOf() {
        return tookThePlaceOf;
    }

    /** Notes that a statement which told of one move now tells of another. */
    void noteCorrection(String oldKey, String newKey) {
        if (oldKey != null && newKey != null && !oldKey.equals(newKey)) {
            tookThePlaceOf.putIfAbsent(newKey, oldKey);
        }
    }

    static String key(String pair, String agreement, String move) {
        return Keys.of(pair, Keys.MOVE, agreement, move);
    }

    static String memberPrefix(String pair, String agreement, String move) {
        return Keys.of(pair, Keys.MEMBER, agreement, move);
    }

    void follow() {
        Map<String, String> oldMoveOfStand = new HashMap<>();
        stands.touched().forEach((agreement, keys) -> keys.forEach(stand -> leave(agreement, stand, oldMoveOfStand)));
        stands.touched().forEach((agreement, keys) -> keys.forEach(stand -> join(agreement, stand, oldMoveOfStand)));
        nameAnew();
    }

    private void leave(String agreement, String stand, Map<String, String> oldMoveOfStand) {
        StandRow old = Stands.row(rows.base(), pair, agreement, stand);
        if (old != null && old.getMove() != null) {
            String key = key(pair, agreement, old.getMove());
            oldMoveOfStand.put(stand, key);
            rows.delete(Keys.of(memberPrefix(pair, agreement, old.getMove()), stand));
            add(key, old, -1);
        }
    }

    private void join(String agreement, String stand, Map<String, String> oldMoveOfStand) {
        StandRow now = Stands.row(rows, pair, agreement, stand);
        if (now == null || now.getMove() == null) {
            return;
        }
        String key = key(pair, agreement, now.getMove());
        rows.put(Keys.of(memberPrefix(pair, agreement, now.getMove()), stand), MEMBER);
        add(key, now, 1);
        if (now.getMove().equals(stand)) {
            begin(agreement, key, StandKey.parse(stand), now);
        }
        String oldKey = oldMoveOfStand.get(stand);
        if (oldKey != null && !oldKey.equals(key)) {
            tookThePlaceOf.putIfAbsent(key, oldKey);
        }
    }

    private void add(String key, StandRow stand, int sign) {
        touched.add(key);
        MoveRow row = row(key);
        int count = (row == null ? 0 : row.getCount()) + sign * stand.getCount();
        int news = (row == null ? 0 : row.getNews()) + (stand.getBackground() ? 0 : sign * stand.getCount());
        if (row == null) {
            row = new MoveRow("", null, stand.getStage(), stand.getDate(), stand.getPrecision(), null, 0, 0);
        }
        put(key, row, count, news);
    }

    private void begin(String agreement, String key, StandKey start, StandRow now) {
        StandStep step = new StandStep(start, now, stands.before(agreement, start));
        MoveRow row = row(key);
        MoveRow begun = new MoveRow(
                row.getId(),
                RowFacts.row(step.current()),
                now.getStage(),
                start.firstDay(),
                RowFacts.row(start.precision()),
                step.previousSince(),
                0,
                0);
        put(key, begun, row.getCount(), row.getNews());
    }

    private void put(String key, MoveRow row, int count, int news) {
        MoveRow counted = new MoveRow(
                row.getId(),
                row.getFrom(),
                row.getTo(),
                row.getDate(),
                row.getPrecision(),
                row.getPreviousSince(),
                count,
                news);
        rows.put(key, StateCodec.MOVE.encode(counted));
    }

    private MoveRow row(String key) {
        return StateCodec.MOVE.decode(rows.get(key));
    }

    /** Deletes moves that nobody tells of any more, and names the others: several to one stage in one month by their order. */
    private void nameAnew() {
        Set<String> families = new TreeSet<>();
        for (String key : touched) {
            MoveRow row = row(key);
            if (row.getCount() == 0) {
                rows.delete(key);
            }
            families.add(family(key));
        }
        families.forEach(this::name);
    }

    private String family(String key) {
        String[] parts = key.split("\\|", 4);
        StandKey start = StandKey.parse(parts[3]);
        return Keys.of(parts[2], label(start), Stages.code(start.stage()));
    }

    private static String label(StandKey start) {
        int length = start.when() == StandKey.When.YEAR ? 4 : 7;
        return start.day().toString().substring(0, length);
    }

    private void name(String family) {
        String[] parts = family.split("\\|", 3);
        String prefix = Keys.of(pair, Keys.MOVE, parts[0]);
        List<String> keys = new ArrayList<>();
        try (RowCursor cursor = rows.scan(Keys.of(prefix, parts[1]), Keys.of(prefix, parts[1] + "}"))) {
            cursor.forEachRemaining(row -> keys.add(row.key()));
        }
        TreeMap<String, MoveRow> ofFamily = new TreeMap<>();
        keys.stream().filter(key -> family(key).equals(family)).forEach(key -> ofFamily.put(key, row(key)));
        int number = 0;
        for (Map.Entry<String, MoveRow> move : ofFamily.entrySet()) {
            number++;
            String stage =
                    Stages.ofCode(parts[2]).name().toLowerCase(Locale.ROOT).replace('_', '-');
            String id = pair + ":" + parts[0] + ":" + stage + ":" + parts[1] + (number == 1 ? "" : "." + number);
            MoveRow row = move.getValue();
            if (!row.getId().equals(id)) {
                touched.add(move.getKey());
                MoveRow named = new MoveRow(
                        id,
                        row.getFrom(),
                        row.getTo(),
                        row.getDate(),
                        row.getPrecision(),
                        row.getPreviousSince(),
                        row.getCount(),
                        row.getNews());
                rows.put(move.getKey(), StateCodec.MOVE.encode(named));
            }
        }
    }
}
