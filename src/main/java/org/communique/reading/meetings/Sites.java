package org.communique.reading.meetings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.TsvRow;

/** Cities, and the cities where seats of power stand (sites.tsv). Immutable. */
final class Sites {

    private final Map<String, String> places = new HashMap<>();

    Sites() {
        for (TsvRow row : TsvRow.read("/org/communique/reading/meetings/sites.tsv")) {
            places.put(row.need("site").toLowerCase(Locale.ROOT), row.need("place"));
        }
    }

    /** Place that the mention names, or null. */
    String place(Tokens tokens, Mention mention) {
        if (mention.kind() == MentionKind.PERSON
                || mention.kind() == MentionKind.GROUP
                || mention.kind() == MentionKind.OFFICE) {
            return null;
        }
        String site = places.get(tokens.text(mention.from(), mention.to()).toLowerCase(Locale.ROOT));
        return site != null ? site : mention.place();
    }
}
