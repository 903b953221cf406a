package org.communique.reading.dates;

import java.util.Locale;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.TsvRow;
import org.communique.reading.text.WordHash;

/** The words of calendar.tsv. Immutable. */
final class Calendar {

    private static final int OFFSET = 1000;

    private final LongTable words = new LongTable(128);
    private final CalendarWord[] kinds = CalendarWord.values();

    Calendar() {
        for (TsvRow row : TsvRow.read("/org/communique/reading/dates/calendar.tsv")) {
            int value = Integer.parseInt(row.need("value")) + OFFSET;
            words.put(WordHash.of(row.need("word")), (kind(row) + 1) * OFFSET * 10 + value);
        }
    }

    private int kind(TsvRow row) {
        String name = row.need("kind").toUpperCase(Locale.ROOT);
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i].name().equals(name)) {
                return i;
            }
        }
        throw row.refuse("unknown kind " + name);
    }

    /** Null for a word that is none of time. */
    CalendarWord kind(Tokens tokens, int token) {
        int packed = token < 0 || token >= tokens.size() ? 0 : words.get(tokens.hash(token));
        return packed == 0 ? null : kinds[packed / (OFFSET * 10) - 1];
    }

    int value(Tokens tokens, int token) {
        return words.get(tokens.hash(token)) % (OFFSET * 10) - OFFSET;
    }
}
