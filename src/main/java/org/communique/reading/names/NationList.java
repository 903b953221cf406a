package org.communique.reading.names;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Participant;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/**
 * Countries and organisations in a row: "the U.S., Japan and 10 other nations".
 *
 * @param to token after the last of them
 */
record NationList(List<Participant> parties, int to) {

    private static final long AND = WordHash.of("and");
    private static final long THE = WordHash.of("the");
    private static final long BOTH = WordHash.of("both");

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
            } else if (!parties.isEmpty()
                    && tokens.capital(at)
                    && (tokens.mark(at + 1) == ',' || tokens.is(at + 1, AND))) {
                at++;
            } else if (tokens.is(at, AND) || tokens.is(at, THE) || tokens.is(at, BOTH) || tokens.mark(at) == ',') {
                at++;
            } else {
                break;
            }
        }
        return new NationList(parties, end);
    }

    private static boolean nation(NameSense sense) {
        return (sense.kind() == MentionKind.COUNTRY || sense.kind() == MentionKind.ORGANISATION)
                && sense.form() != NameForm.ADJECTIVE;
    }
}
