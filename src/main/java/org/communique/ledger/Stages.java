package org.communique.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.reading.Stage;

/** The stages and the moves between them. Knowledge: stages.tsv and stage-moves.tsv. */
final class Stages {

    private static final String WITHIN = "WITHIN";
    private static final String BESIDE = "-";

    private static final Map<Stage, String> CODES = Tables.rows("stages.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> Stage.valueOf(row.get(1)), row -> row.get(0)));
    private static final Map<Stage, Integer> RANKS = Tables.rows("stages.tsv").stream()
            .filter(row -> !row.get(2).equals(BESIDE))
            .collect(
                    Collectors.toUnmodifiableMap(row -> Stage.valueOf(row.get(1)), row -> Integer.valueOf(row.get(2))));
    private static final Map<List<Stage>, String> MOVES = Tables.rows("stage-moves.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> List.of(Stage.valueOf(row.get(0)), Stage.valueOf(row.get(1))), row -> row.get(2)));

    private Stages() {}

    /** How a stage stands in keys; in the order in which reports of one day are taken. */
    static String code(Stage stage) {
        return CODES.get(stage);
    }

    static Stage ofCode(String code) {
        return CODES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stage has the code " + code));
    }

    /** Whether to tell of a stage moves nothing because the agreement is further already. */
    static boolean isWithin(Stage current, Stage told) {
        return WITHIN.equals(MOVES.get(List.of(current, told)));
    }

    /** Whether a stage lies before another on the way into force. */
    static boolean isEarlier(Stage one, Stage other) {
        Integer rank = RANKS.get(one);
        Integer otherRank = RANKS.get(other);
        return rank != null && otherRank != null && rank < otherRank;
    }

    /** Whether an agreement in this stage is on its way and may fall silent. */
    static boolean isOnItsWay(Stage stage) {
        return RANKS.containsKey(stage) && stage != Stage.IN_FORCE;
    }

    static Direction direction(Stage from, Stage to) {
        if (from == null) {
            return Direction.FIRST;
        }
        String move = MOVES.get(List.of(from, to));
        return move == null || move.equals(WITHIN) ? Direction.ODD : Direction.valueOf(move);
    }
}
