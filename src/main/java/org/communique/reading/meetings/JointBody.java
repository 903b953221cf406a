package org.communique.reading.meetings;

/**
 * A body that two or a few states hold together, as one sentence names it: "the Kyrgyz-Tajik demarcation commission".
 *
 * @param parties whose it is; nobody where the words do not say
 * @param from first token of its name, behind the article
 * @param head the noun: "commission"
 * @param to token after all that belongs to it: "on the border between Kyrgyzstan and Tajikistan"
 */
record JointBody(Side parties, int from, int head, int to) {

    /** Whether the words say whose it is. */
    boolean known() {
        return parties.codes().size() >= 2;
    }
}
