package org.communique.reading.meetings;

import org.communique.reading.text.LongTable;

/** Verbs in the past tense: "agreed", "kept"; not names such as Ahmed, nor "red". */
final class PastTense {

    private static final int SHORTEST = 4;

    private static final LongTable IRREGULAR = LongTable.ofWords(
            "ate became began brought broke built came caught chose cut did drew drove fell flew fought found gave got grew had heard held hit kept knew laid led left lent lost made meant met paid put ran read rode rose sat saw sent set shook showed slept sold sought spent spoke stood struck swore taught thought threw told took understood went withdrew won wore wound wrote");

    private PastTense() {}

    static boolean at(Scene scene, int token) {
        if (!scene.inside(token) || scene.tokens().capital(token)) {
            return false;
        }
        String word = scene.tokens().word(token);
        return (word.length() >= SHORTEST && word.endsWith("ed"))
                || IRREGULAR.get(scene.tokens().hash(token)) != 0;
    }
}
