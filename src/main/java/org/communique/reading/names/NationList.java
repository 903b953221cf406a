package org.communique.reading.names;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Participant;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/**
 * Countries and organisations in a row: "the U.S., Japan and 10 other nations".
 *
 * @param to token after the last of them
 */
record NationList(List<Participant> parties, int to) {

    private static final int LONGEST_NAME = 5;
    private static final long AND = WordHash.of("and");

    /** What may stand before a nation; Gulf agencies call others "sisterly". */
    private static final LongTable PASSES = LongTable.ofWords("and the both sisterly brotherly friendly");

    static NationList read(GazetteerNames names, Tokens tokens, int from, int limit) {
        List<Participant> parties = new ArrayList<>();
        int end = from;
        int at = from;
        while (at < limit) {
            GazetteerNames.Found name = tokens.punctuation(at) ? null : names.at(at);
            if (name != null && name.sense() != null && nation(name.sense())) {
                parties.addAll(name.sense().parties());
                at = name.to();
                end = at;
            } else if (!parties.isEmpty() && holder(names, tokens, at, limit) > at) {
                at = holder(names, tokens, at, limit);
            } else if (PASSES.get(tokens.hash(at)) != 0 || tokens.mark(at) == ',') {
                at++;
            } else {
                break;
            }
        }
        return new NationList(parties, end);
    }

    /** The token after "Rubio" of "the foreign ministers of the U.S., Rubio, and Japan, Toshimitsu Motegi"; the given one where nobody is named so. */
    private static int holder(GazetteerNames names, Tokens tokens, int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + LONGEST_NAME) && tokens.capital(at)) {
            GazetteerNames.Found name = names.at(at);
            if (name != null && name.sense() != null && nation(name.sense())) {
                return from;
            }
            at++;
        }
        return tokens.mark(at) == ',' || (at == from + 1 && tokens.is(at, AND)) ? at : from;
    }

    private static boolean nation(NameSense sense) {
        return (sense.kind() == MentionKind.COUNTRY || sense.kind() == MentionKind.ORGANISATION)
                && sense.form() != NameForm.ADJECTIVE;
    }
}
