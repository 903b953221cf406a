package org.communique.reading.meetings;

import org.communique.reading.text.LongTable;

/** Words that begin another clause. */
final class ClauseWords {

    static final LongTable BREAKS =
            LongTable.ofWords("that which while but where because although though whereas until amid");

    private ClauseWords() {}
}
