package org.communique.ledger;

import communique.state.MoveRow;
import communique.state.StatementRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.communique.reading.AgreementFact;
import org.communique.reading.Novelty;
import org.communique.reading.Stage;

/** Tells what changed in the moves of agreements. */
final class AgreementChanges {

    /** Stands of a move that are looked at for its sources. */
    private static final int MOST_STANDS = 40;

    private final Overlay rows;
    private final String pair;
    private final Journal journal;

    AgreementChanges(Overlay rows, String pair, Journal journal) {
        this.rows = rows;
        this.pair = pair;
        this.journal = journal;
    }

    void tell(Moves moves) {
        Map<String, String> before = new TreeMap<>();
        Map<String, String> now = new TreeMap<>();
        for (String key : moves.touched()) {
            MoveRow old = row(rows.base(), key);
            MoveRow row = row(rows, key);
            if (old != null) {
                before.put(old.getId(), key);
            }
            if (row != null) {
                now.put(row.getId(), key);
            }
        }
        Map<String, String> replacedBy = replaced(moves, before, now);
        before.forEach((id, key) -> {
            if (!now.containsKey(id)) {
                String reason = replacedBy.containsValue(id) ? Reasons.OTHERWISE_TOLD : Reasons.NOBODY_TELLS;
                AgreementChange content = bare(rows.base(), key);
                journal.cancel(id, reason, content::withLifecycle);
            }
        });
        now.forEach((id, key) -> {
            AgreementChange content = content(key);
            String key0 = before.get(id);
            String reason =
                    key0 == null ? Reasons.OTHERWISE_TOLD : Reasons.update(row(rows.base(), key0), row(rows, key));
            journal.tell(id, content, replacedBy.get(id), reason, content::withLifecycle);
        });
    }

    /** Ids of moves that took the place of others which are gone: new to old. */
    private Map<String, String> replaced(Moves moves, Map<String, String> before, Map<String, String> now) {
        Map<String, String> replaced = new HashMap<>();
        moves.tookThePlaceOf().forEach((key, oldKey) -> {
            MoveRow row = row(rows, key);
            MoveRow old = row(rows.base(), oldKey);
            boolean gone =
                    row != null && old != null && !now.containsKey(old.getId()) && !before.containsKey(row.getId());
            if (gone) {
                replaced.put(row.getId(), old.getId());
            }
        });
        return replaced;
    }

    private AgreementChange content(String key) {
        String[] parts = key.split("\\|", 4);
        List<String> index = members(rows, pair, parts[2], parts[3]).stream()
                .map(stand -> AgreementLedger.indexPrefix(pair, stand))
                .toList();
        SourceList sources = new SourceList(rows);
        List<StatementRow> told = sources.oldest(index);
        List<AgreementFact> facts =
                told.stream().map(s -> RowFacts.fact(s.getAgreement())).toList();
        AgreementChange bare = bare(rows, key);
        return new AgreementChange(
                bare.id(),
                null,
                pair,
                bare.agreement(),
                mostFrequent(facts.stream().map(AgreementFact::parties).toList(), Comparator.comparingInt(List::size)),
                mostFrequent(
                        facts.stream().map(AgreementFact::subject).toList(), Comparator.comparingInt(String::length)),
                facts.stream().map(AgreementFact::subject).distinct().sorted().toList(),
                bare.from(),
                bare.to(),
                bare.direction(),
                bare.when(),
                bare.date(),
                bare.datePrecision(),
                bare.previousSince(),
                told.stream().map(s -> RowFacts.fact(s.getSource())).toList(),
                sources.count(index, row(rows, key).getCount()),
                facts.stream().map(AgreementFact::evidence).toList());
    }

    static List<String> members(LedgerRows rows, String pair, String agreement, String move) {
        String prefix = Moves.memberPrefix(pair, agreement, move);
        List<String> members = new ArrayList<>();
        try (RowCursor cursor = rows.scan(Keys.startOf(prefix), Keys.endOf(prefix))) {
            while (cursor.hasNext() && members.size() < MOST_STANDS) {
                members.add(Keys.rest(cursor.next().key(), prefix));
            }
        }
        return members;
    }

    private AgreementChange bare(LedgerRows from, String key) {
        MoveRow row = row(from, key);
        String agreement = key.split("\\|", 4)[2];
        Stage old = RowFacts.fact(row.getFrom());
        Stage to = RowFacts.fact(row.getTo());
        return new AgreementChange(
                row.getId(),
                null,
                pair,
                pair + ":" + agreement,
                List.of(pair.split("-", -1)),
                agreement.replace('-', ' '),
                List.of(),
                old,
                to,
                Stages.direction(old, to),
                row.getNews() > 0 ? Novelty.NOW : Novelty.BACKGROUND,
                row.getDate(),
                RowFacts.fact(row.getPrecision()),
                row.getPreviousSince(),
                List.of(),
                SourceList.step(row.getCount()),
                List.of());
    }

    /** The choice of most sources; of equals the smallest, and then the first by text. */
    private static <T> T mostFrequent(List<T> choices, Comparator<T> smallestFirst) {
        Map<T, Long> votes =
                choices.stream().collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()));
        return votes.keySet().stream()
                .min(Comparator.comparing((T choice) -> -votes.get(choice))
                        .thenComparing(smallestFirst)
                        .thenComparing(Object::toString))
                .orElseThrow();
    }

    private static MoveRow row(LedgerRows rows, String key) {
        return StateCodec.MOVE.decode(rows.get(key));
    }
}
