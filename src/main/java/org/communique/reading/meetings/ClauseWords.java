package org.communique.reading.meetings;

import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** Words that begin another clause. */
final class ClauseWords {

    static final LongTable BREAKS = table("that which while but where because although though whereas until amid");

    private ClauseWords() {}

    private static LongTable table(String words) {
        LongTable table = new LongTable(32);
        for (long word : WordHash.ofWords(words)) {
            table.put(word, 1);
        }
        return table;
    }
}
