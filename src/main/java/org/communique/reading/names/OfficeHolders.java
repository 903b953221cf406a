package org.communique.reading.names;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.reading.Level;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Who an article means by "the president" or "the foreign minister"; told of its sentences in order. */
final class OfficeHolders {

    private static final long THE = WordHash.of("the");
    private static final long AND = WordHash.of("and");

    private final Map<String, Integer> timesNamed = new HashMap<>();

    /** By person, in the order in which they were named last. */
    private final Map<String, Mention> lastNamed = new LinkedHashMap<>();

    /** "the president", "the Republican president": the holder of such rank whom the article names most, among those named before. */
    Mention at(Tokens tokens, List<Mention> mentions, int at) {
        if (!tokens.is(at, THE)) {
            return null;
        }
        for (Mention office : mentions) {
            boolean of = office.from() == at + 1 || (office.from() == at + 2 && tokens.capital(at + 1));
            boolean bare = of
                    && office.kind() == MentionKind.OFFICE
                    && office.parties().isEmpty();
            Mention holder =
                    bare && !office.plural() ? holder(office.level(), beside(tokens, mentions, at, office.to())) : null;
            if (holder != null) {
                return new Mention(
                        MentionKind.PERSON,
                        NameForm.TITLE,
                        at,
                        office.to(),
                        holder.parties(),
                        holder.level(),
                        null,
                        false);
            }
        }
        return null;
    }

    /** Whoever "and" joins to the office is somebody else: "the president and Mr. Putin"; null where nobody is. */
    private static Mention beside(Tokens tokens, List<Mention> mentions, int from, int to) {
        return mentions.stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .filter(mention -> (mention.from() == to + 1 && tokens.is(to, AND))
                        || (mention.to() == from - 1 && tokens.is(from - 1, AND)))
                .findFirst()
                .orElse(null);
    }

    /** Named most often, of several the one named last. */
    private Mention holder(Level level, Mention beside) {
        return lastNamed.values().stream()
                .filter(mention -> mention.level() == level)
                .filter(mention -> beside == null || !mention.person().equals(beside.person()))
                .reduce((one, later) -> times(later) >= times(one) ? later : one)
                .orElse(null);
    }

    private int times(Mention named) {
        return timesNamed.get(named.person());
    }

    /** Counts the people of a sentence for those that follow. */
    void count(List<Mention> sentence) {
        for (Mention mention : sentence) {
            boolean named = mention.kind() == MentionKind.PERSON && mention.form() != NameForm.PRONOUN;
            if (named && mention.level() != null && mention.person() != null) {
                timesNamed.merge(mention.person(), 1, Integer::sum);
                lastNamed.remove(mention.person());
                lastNamed.put(mention.person(), mention);
            }
        }
    }
}
