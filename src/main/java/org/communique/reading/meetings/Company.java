package org.communique.reading.meetings;

import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** What joins a name to the one before it as "and" does: "Macron, along with Merz, met", "together with", "as well as". */
final class Company {

    private static final long[] ALONG = WordHash.ofWords("along together");
    private static final long WITH = WordHash.of("with");
    private static final long ALONGSIDE = WordHash.of("alongside");
    private static final long AS = WordHash.of("as");
    private static final long WELL = WordHash.of("well");

    private static final LongTable WORDS = LongTable.ofWords("along together with alongside as well");

    private Company() {}

    /** Whether the token belongs to such words. */
    static boolean joins(Scene scene, int token) {
        if (WORDS.get(scene.tokens().hash(token)) == 0) {
            return false;
        }
        for (int end = token; end <= token + 2; end++) {
            int start = start(scene, end);
            if (start >= 0 && start <= token) {
                return true;
            }
        }
        return false;
    }

    /** Whether they end at the token, and stand behind a name. */
    static boolean ends(Scene scene, int token) {
        int start = start(scene, token);
        int left = scene.mark(start - 1) == ',' ? start - 1 : start;
        return start >= 0 && scene.endingAt(left) != null;
    }

    /** First token of the words that end at the given one; -1 where none do. */
    private static int start(Scene scene, int end) {
        if (scene.is(end, ALONGSIDE)) {
            return end;
        }
        if (scene.is(end, WITH) && scene.isOneOf(end - 1, ALONG)) {
            return end - 1;
        }
        boolean asWellAs = scene.is(end, AS) && scene.is(end - 1, WELL) && scene.is(end - 2, AS);
        return asWellAs ? end - 2 : -1;
    }
}
