package org.communique.ledger;

import communique.Basis;
import communique.state.CountRow;
import communique.state.NumberCell;
import communique.state.Tally;
import communique.state.Vote;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers the meetings of a counter by date. A number that sources state holds at its meeting and those after it are counted on from
 * it; before the first stated one our own count is told. A change runs on along the counter only as far as it changes anything.
 */
final class Counters {

    private static final Tally NOTHING = new Tally(0, false, 0, null, null);

    private final Overlay rows;
    private final TreeMap<String, SortedSet<String>> changed = new TreeMap<>();
    private final Set<String> renumbered = new TreeSet<>();

    Counters(Overlay rows) {
        this.rows = rows;
    }

    /** Takes a meeting off a counter. */
    void remove(String counterPrefix, String place) {
        rows.delete(Keys.of(counterPrefix, place));
        mark(counterPrefix, place);
    }

    /** Puts a meeting on a counter, or anew with other numbers stated. */
    void put(String counterPrefix, String place, CountRow row) {
        rows.put(Keys.of(counterPrefix, place), StateCodec.COUNT.encode(row));
        mark(counterPrefix, place);
    }

    private void mark(String counterPrefix, String place) {
        changed.computeIfAbsent(counterPrefix, prefix -> new TreeSet<>()).add(Keys.of(counterPrefix, place));
    }

    static CountRow unnumbered(
            String meeting, LocalDate date, boolean planned, List<Vote> votes, List<Vote> yearVotes) {
        return new CountRow(meeting, date, planned, votes, yearVotes, null, null, NOTHING, NOTHING);
    }

    /** Numbers everything anew that the changes touch; returns the keys of all rows that may differ from before. */
    Set<String> renumber() {
        changed.forEach((prefix, keys) -> {
            renumbered.addAll(keys);
            String done = "";
            for (String key : keys) {
                if (key.compareTo(done) > 0) {
                    done = renumberFrom(prefix, key, keys);
                }
            }
        });
        return renumbered;
    }

    /** Numbers on from a key until nothing differs and no change lies ahead; returns the last key that was looked at. */
    private String renumberFrom(String prefix, String from, SortedSet<String> keys) {
        CountRow previous = before(prefix, from);
        String last = from;
        try (RowCursor cursor = rows.scan(from, Keys.endOf(prefix))) {
            while (cursor.hasNext()) {
                Row stored = cursor.next();
                CountRow row = StateCodec.COUNT.decode(stored.value());
                CountRow numbered = number(row, previous);
                byte[] bytes = StateCodec.COUNT.encode(numbered);
                boolean settled = Arrays.equals(bytes, stored.value()) && !keys.contains(stored.key());
                last = stored.key();
                if (settled) {
                    break;
                }
                rows.put(stored.key(), bytes);
                renumbered.add(stored.key());
                previous = numbered;
            }
        }
        return last;
    }

    private CountRow before(String prefix, String key) {
        try (RowCursor cursor = rows.scanBack(Keys.startOf(prefix), key)) {
            return cursor.hasNext() ? StateCodec.COUNT.decode(cursor.next().value()) : null;
        }
    }

    private static CountRow number(CountRow row, CountRow previous) {
        Tally before = previous == null ? NOTHING : previous.getTally();
        boolean sameYear = previous != null
                && previous.getDate().getYear() == row.getDate().getYear();
        Tally yearBefore = sameYear ? previous.getYearTally() : NOTHING;
        NumberCell number = number(row.getVotes(), before, row.getPlanned());
        NumberCell yearNumber = number(row.getYearVotes(), yearBefore, row.getPlanned());
        return new CountRow(
                row.getMeeting(),
                row.getDate(),
                row.getPlanned(),
                row.getVotes(),
                row.getYearVotes(),
                number,
                yearNumber,
                row.getPlanned() ? before : after(before, number, row.getVotes(), row),
                row.getPlanned() ? yearBefore : after(yearBefore, yearNumber, row.getYearVotes(), row));
    }

    private static NumberCell number(List<Vote> votes, Tally before, boolean planned) {
        if (votes.isEmpty() && planned) {
            return null;
        }
        int next = before.getOrdinal() + 1;
        Vote chosen = chosen(votes, next, before.getCalibrated());
        boolean stated = chosen != null && (planned || !before.getCalibrated() || credible(chosen, before));
        int ordinal = stated ? chosen.getValue() : next;
        Basis basis = stated ? Basis.STATED : before.getCalibrated() ? Basis.COUNTED : Basis.OBSERVED;
        int unseen = stated && before.getCalibrated() ? Math.max(0, ordinal - next) : 0;
        List<Integer> others = votes.stream()
                .map(Vote::getValue)
                .filter(value -> value != ordinal)
                .sorted()
                .toList();
        return new NumberCell(ordinal, basis, unseen, before.getMeeting(), before.getDate(), others);
    }

    /** Most statements; then what can follow the number before; then what is nearest to the next; then the smaller. */
    private static Vote chosen(List<Vote> votes, int next, boolean calibrated) {
        return votes.stream()
                .min(Comparator.comparingInt((Vote vote) -> -vote.getSupport())
                        .thenComparing(vote -> calibrated && vote.getValue() < next)
                        .thenComparingInt(vote -> calibrated ? Math.abs(vote.getValue() - next) : 0)
                        .thenComparingInt(Vote::getValue))
                .orElse(null);
    }

    /**
     * A number below the one before contradicts it: the better supported of the two holds, and of equals the later one, unless it is a
     * mere "first", which news says of many things.
     */
    private static boolean credible(Vote vote, Tally before) {
        if (vote.getValue() >= before.getOrdinal() || vote.getSupport() > before.getSupport()) {
            return true;
        }
        return vote.getValue() > 1 && vote.getSupport() == before.getSupport();
    }

    private static Tally after(Tally before, NumberCell number, List<Vote> votes, CountRow row) {
        boolean stated = number.getBasis() == Basis.STATED;
        int support = stated ? support(votes, number.getOrdinal()) : before.getSupport();
        return new Tally(
                number.getOrdinal(), stated || before.getCalibrated(), support, row.getMeeting(), row.getDate());
    }

    private static int support(List<Vote> votes, int value) {
        return votes.stream()
                .filter(vote -> vote.getValue() == value)
                .mapToInt(Vote::getSupport)
                .findFirst()
                .orElse(0);
    }
}
