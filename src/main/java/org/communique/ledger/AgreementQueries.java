package org.communique.ledger;

import communique.state.MoveRow;
import communique.state.StandRow;
import communique.state.StatementRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.reading.AgreementFact;
import org.communique.reading.Novelty;
import org.communique.reading.Stage;

/** Where agreements stand, read from their rows. */
final class AgreementQueries {

    /** A day that all days lie before. */
    static final LocalDate ALWAYS = LocalDate.of(9999, 12, 30);

    private static final int MOST_NAMES = 20;
    private static final LocalDate FIRST_KNOWN = LocalDate.of(1, 1, 2);

    private final LedgerRows rows;
    private final String pair;

    AgreementQueries(LedgerRows rows, String pair) {
        this.rows = rows;
        this.pair = pair;
    }

    /** Names of all agreements as they stand in keys, sorted. */
    List<String> agreements() {
        List<String> agreements = new ArrayList<>();
        String prefix = Keys.of(pair, Keys.STAND);
        String from = Keys.startOf(prefix);
        while (from != null) {
            try (RowCursor cursor = rows.scan(from, Keys.endOf(prefix))) {
                from = null;
                if (cursor.hasNext()) {
                    String rest = Keys.rest(cursor.next().key(), prefix);
                    String agreement = rest.substring(0, rest.indexOf('|'));
                    agreements.add(agreement);
                    from = Keys.endOf(Keys.of(prefix, agreement));
                }
            }
        }
        return agreements;
    }

    /** Day of the last word of an agreement up to a day; null where there is none. */
    LocalDate lastWord(String agreement, LocalDate asOf) {
        Row last = last(agreement, asOf);
        return last == null ? null : StateCodec.STAND.decode(last.value()).getDate();
    }

    /** The agreement as it stood at the end of a day; null where nothing tells of it by then. */
    AgreementView view(String agreement, LocalDate asOf) {
        Row last = last(agreement, asOf);
        if (last == null) {
            return null;
        }
        StandRow stand = StateCodec.STAND.decode(last.value());
        List<AgreementView.Move> moves = new ArrayList<>();
        Map<String, Integer> names = new LinkedHashMap<>();
        TreeSet<String> parties = new TreeSet<>();
        LocalDate since = null;
        for (Row row : movesUpTo(agreement, asOf)) {
            MoveRow move = StateCodec.MOVE.decode(row.value());
            moves.add(view(row.key(), move, names, parties));
            since = move.getDate();
        }
        List<String> mostUsedFirst = names.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -names.get(name))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Stage stage = RowFacts.fact(stand.getCurrent());
        return new AgreementView(
                pair + ":" + agreement,
                pair,
                parties.isEmpty() ? List.of(pair.split("-", -1)) : List.copyOf(parties),
                mostUsedFirst.isEmpty() ? agreement.replace('-', ' ') : mostUsedFirst.get(0),
                mostUsedFirst.stream().limit(MOST_NAMES).sorted().toList(),
                stage,
                stage == null ? null : since,
                stand.getDate(),
                moves);
    }

    private AgreementView.Move view(String key, MoveRow move, Map<String, Integer> names, Set<String> parties) {
        String[] parts = key.split("\\|", 4);
        List<String> index = AgreementChanges.members(rows, pair, parts[2], parts[3]).stream()
                .map(stand -> AgreementLedger.indexPrefix(pair, stand))
                .toList();
        SourceList sources = new SourceList(rows);
        for (StatementRow statement : sources.oldest(index)) {
            AgreementFact fact = RowFacts.fact(statement.getAgreement());
            names.merge(fact.subject(), 1, Integer::sum);
            parties.addAll(fact.parties());
        }
        Stage from = RowFacts.fact(move.getFrom());
        Stage to = RowFacts.fact(move.getTo());
        Integer days = move.getPreviousSince() == null
                ? null
                : Math.toIntExact(ChronoUnit.DAYS.between(move.getPreviousSince(), move.getDate()));
        return new AgreementView.Move(
                move.getId(),
                from,
                to,
                Stages.direction(from, to),
                move.getNews() > 0 ? Novelty.NOW : Novelty.BACKGROUND,
                move.getDate(),
                RowFacts.fact(move.getPrecision()),
                days,
                sources.count(index, move.getCount()));
    }

    private List<Row> movesUpTo(String agreement, LocalDate asOf) {
        String prefix = Keys.of(pair, Keys.MOVE, agreement);
        List<Row> moves = new ArrayList<>();
        try (RowCursor cursor = rows.scan(Keys.startOf(prefix), Keys.endOf(Keys.of(prefix, asOf.toString())))) {
            cursor.forEachRemaining(moves::add);
        }
        return moves;
    }

    /** The last word of an agreement up to a day; history recalled without a date on an unknown day is no word. */
    private Row last(String agreement, LocalDate asOf) {
        String prefix = Stands.prefix(pair, agreement);
        try (RowCursor cursor =
                rows.scanBack(Keys.of(prefix, FIRST_KNOWN.toString()), Keys.endOf(Keys.of(prefix, asOf.toString())))) {
            return cursor.hasNext() ? cursor.next() : null;
        }
    }
}
