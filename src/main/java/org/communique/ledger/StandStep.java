package org.communique.ledger;

import communique.AgreementStage;
import communique.state.StageMemory;
import communique.state.StandRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.reading.Precision;
import org.communique.reading.Stage;

/** What one more report does to an agreement of which all reports before it are known. */
final class StandStep {

    /** Days in which reports of a stage just left may still come in. */
    private static final int LAG_DAYS = 3;

    /** Days in which another source may call a new stage by a lesser one. */
    private static final int SETTLING_DAYS = 7;

    private final StandKey key;
    private final StandRow row;
    private final Stage before;
    private final Stage current;
    private final TreeMap<String, String> moveOfStage = new TreeMap<>();

    StandStep(StandKey key, StandRow row, StandRow previous) {
        this.key = key;
        this.row = row;
        this.before = previous == null ? null : RowFacts.fact(previous.getFrom());
        this.current = previous == null ? null : RowFacts.fact(previous.getCurrent());
        if (previous != null) {
            previous.getMemory()
                    .forEach(
                            memory -> moveOfStage.put(Stages.code(RowFacts.fact(memory.getStage())), memory.getMove()));
        }
    }

    StandRow after() {
        String known = moveOf(key.stage());
        if (!key.hasDay() || isRecalled(known)) {
            return row(known, before, current);
        }
        if (key.stage() == current) {
            return row(known, before, current);
        }
        moveOfStage.put(Stages.code(key.stage()), key.text());
        return row(key.text(), current, key.stage());
    }

    /** Start of the stay in the stage before the current one, for a row that moves. */
    LocalDate previousSince() {
        return current == null ? null : start(moveOf(current)).firstDay();
    }

    Stage current() {
        return current;
    }

    /** Whether the report tells of a stage that the agreement has left behind, or already was in within the told period. */
    private boolean isRecalled(String known) {
        if (current == null || key.stage() == current) {
            return false;
        }
        StandKey currentStart = start(moveOf(current));
        if (key.precision() != Precision.DAY) {
            boolean knownInPeriod = known != null && !start(known).day().isBefore(key.firstDay());
            boolean passedInPeriod =
                    !currentStart.day().isBefore(key.firstDay()) && Stages.isEarlier(key.stage(), current);
            if (knownInPeriod || passedInPeriod) {
                return true;
            }
        }
        if (Stages.isWithin(current, key.stage())) {
            return true;
        }
        boolean lags =
                key.stage() == before && !key.day().isAfter(currentStart.day().plusDays(LAG_DAYS));
        boolean settles = Stages.isEarlier(key.stage(), current)
                && !key.day().isAfter(currentStart.day().plusDays(SETTLING_DAYS));
        return lags || settles;
    }

    private String moveOf(Stage stage) {
        return moveOfStage.get(Stages.code(stage));
    }

    private static StandKey start(String move) {
        return StandKey.parse(move);
    }

    private StandRow row(String move, Stage from, Stage now) {
        List<StageMemory> memory =
                moveOfStage.entrySet().stream().map(StandStep::memory).toList();
        return new StandRow(
                row.getStage(),
                row.getBackground(),
                row.getDated(),
                row.getDate(),
                row.getPrecision(),
                row.getCount(),
                move,
                RowFacts.row(from),
                RowFacts.row(now),
                memory);
    }

    private static StageMemory memory(Map.Entry<String, String> entry) {
        AgreementStage stage = RowFacts.row(Stages.ofCode(entry.getKey()));
        return new StageMemory(stage, entry.getValue());
    }
}
