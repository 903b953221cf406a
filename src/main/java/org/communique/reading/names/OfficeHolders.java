package org.communique.reading.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Who an article means by "the president" or "the foreign minister"; told of its sentences in order. */
final class OfficeHolders {

    private static final long THE = WordHash.of("the");
    private static final long AND = WordHash.of("and");

    private static final LongTable OFFICES = LongTable.ofWords(
            "president premier minister chancellor king queen emperor emir amir sultan prince pope pontiff secretary taoiseach chief");

    private final Map<String, Integer> timesNamed = new HashMap<>();

    /** By person, in the order in which they were named last. */
    private final Map<String, Mention> lastNamed = new LinkedHashMap<>();

    /** By person, the words of the titles by which the article introduces them. */
    private final Map<String, Set<Long>> titles = new HashMap<>();

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
            Mention holder = bare && !office.plural()
                    ? holder(tokens, office, beside(tokens, mentions, at, office.to()), speaks(mentions, at))
                    : null;
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

    /** Named most often, of several the one named last; nobody of another title where one of this is known. */
    private Mention holder(Tokens tokens, Mention office, Mention beside, String government) {
        List<Mention> ranked = lastNamed.values().stream()
                .filter(mention -> mention.level() == office.level())
                .filter(mention -> beside == null || !mention.person().equals(beside.person()))
                .toList();
        List<Mention> titled = ranked.stream()
                .filter(mention -> may(mention.person(), tokens, office))
                .toList();
        List<Mention> own = titled.stream()
                .filter(mention -> government != null && mention.codes().contains(government))
                .toList();
        return (!own.isEmpty() ? own : titled.isEmpty() ? ranked : titled)
                .stream()
                        .reduce((one, later) -> times(later) >= times(one) ? later : one)
                        .orElse(null);
    }

    /** The state of "the White House" in "the White House said the president"; null where none is told of so. */
    private static String speaks(List<Mention> mentions, int before) {
        return mentions.stream()
                .filter(mention ->
                        mention.form() == NameForm.METONYM && mention.code() != null && mention.to() <= before)
                .map(Mention::code)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** Whether he was introduced by this title or by none. */
    private boolean may(String person, Tokens tokens, Mention office) {
        Set<Long> known = titles.getOrDefault(person, Set.of());
        return known.isEmpty() || known.contains(tokens.hash(office.to() - 1));
    }

    private int times(Mention named) {
        return timesNamed.get(named.person());
    }

    /** Counts the people of a sentence for those that follow. */
    void count(Tokens tokens, List<Mention> sentence) {
        for (Mention mention : sentence) {
            boolean named = mention.kind() == MentionKind.PERSON && mention.form() != NameForm.PRONOUN;
            if (named && mention.level() != null && mention.person() != null) {
                timesNamed.merge(mention.person(), 1, Integer::sum);
                lastNamed.remove(mention.person());
                lastNamed.put(mention.person(), mention);
                titled(tokens, mention);
            }
        }
    }

    private void titled(Tokens tokens, Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (OFFICES.get(tokens.hash(i)) != 0) {
                titles.computeIfAbsent(mention.person(), person -> new HashSet<>())
                        .add(tokens.hash(i));
            }
        }
    }
}
