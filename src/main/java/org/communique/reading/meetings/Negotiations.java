package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Participant;
import org.communique.reading.names.PhraseTable;
import org.communique.reading.text.TsvRow;

/** Negotiations named by their matter (negotiations.tsv): "the NAFTA talks". Immutable. */
final class Negotiations {

    private static final int REACH = 10;

    private final PhraseTable<List<Participant>> tables = new PhraseTable<>();

    Negotiations() {
        for (TsvRow row : TsvRow.read("/org/communique/reading/meetings/negotiations.tsv")) {
            tables.put(
                    row.need("name"),
                    row.list("codes").stream()
                            .map(code -> new Participant(code, null))
                            .toList());
        }
    }

    /** Parties of the negotiation that is named near the noun; empty where none is. */
    List<Participant> near(Scene scene, int noun) {
        for (int at = Math.max(scene.from(), noun - REACH); at < Math.min(scene.to(), noun + REACH); at++) {
            PhraseTable.Match<List<Participant>> match = tables.match(scene.tokens(), at, scene.to());
            if (match != null) {
                return match.value();
            }
        }
        return List.of();
    }
}
