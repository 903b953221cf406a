package org.communique.reading.meetings;

import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.TsvRow;
import org.communique.reading.text.WordHash;

/** Numbers as ordinals.tsv and digits give them. Immutable. */
final class OrdinalWords {

    private static final int ORDINAL = 1000;
    private static final int TENS = 2000;
    private static final int TIMES = 3000;
    private static final int COUNT = 4000;

    private final LongTable words = new LongTable(128);

    OrdinalWords() {
        for (TsvRow row : TsvRow.read("/org/communique/reading/meetings/ordinals.tsv")) {
            int kind =
                    switch (row.need("kind")) {
                        case "ordinal" -> ORDINAL;
                        case "tens" -> TENS;
                        case "times" -> TIMES;
                        case "count" -> COUNT;
                        default -> throw row.refuse("unknown kind " + row.get("kind"));
                    };
            words.put(WordHash.of(row.need("word")), kind + Integer.parseInt(row.need("value")));
        }
    }

    /** 21 for "21st" and for the "first" of "twenty-first"; 0 for what is no ordinal. */
    int ordinal(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return 0;
        }
        if (tokens.digit(token)) {
            return digits(tokens, token, true);
        }
        int value = value(tokens, token, ORDINAL);
        int tens = value > 0 && value < 10 && tokens.glued(token) && token > 0 ? value(tokens, token - 1, TENS) : 0;
        return value == 0 ? 0 : tens + value;
    }

    /** 2 for "twice". */
    int times(Tokens tokens, int token) {
        return value(tokens, token, TIMES);
    }

    /** 5 for "five" and "5". */
    int count(Tokens tokens, int token) {
        if (token >= 0 && token < tokens.size() && tokens.digit(token)) {
            return digits(tokens, token, false);
        }
        int value = value(tokens, token, COUNT);
        return value > 0 ? value : value(tokens, token, TENS);
    }

    private int value(Tokens tokens, int token, int kind) {
        int packed = token < 0 || token >= tokens.size() ? 0 : words.get(tokens.hash(token));
        return packed / 1000 * 1000 == kind ? packed % 1000 : 0;
    }

    private static int digits(Tokens tokens, int token, boolean ordinal) {
        String word = tokens.word(token);
        int end = 0;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        String tail = word.substring(end);
        boolean fits = ordinal
                ? tail.equals("st") || tail.equals("nd") || tail.equals("rd") || tail.equals("th")
                : tail.isEmpty();
        return fits && end > 0 && end <= 3 ? Integer.parseInt(word.substring(0, end)) : 0;
    }
}
