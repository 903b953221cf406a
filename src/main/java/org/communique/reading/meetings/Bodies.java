package org.communique.reading.meetings;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.reading.Level;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.TsvRow;

/** Bodies that meet: clubs of states, agencies, armed movements (organisations.tsv, bodies.tsv). Immutable. */
final class Bodies {

    private static final int SEVERAL = 3;

    private static final Map<String, String> KINDS = kinds();
    private static final Map<String, List<String>> CLUBS = clubs();

    private Bodies() {}

    /** As the gazetteer says, but for those that the file names. */
    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        TsvRow.read("/org/communique/reading/names/organisations.tsv")
                .forEach(row -> kinds.put(row.need("code"), row.get("kind")));
        rows().forEach(row -> kinds.put(row.need("code"), row.need("kind")));
        return Map.copyOf(kinds);
    }

    private static Map<String, List<String>> clubs() {
        Map<String, List<String>> clubs = new HashMap<>();
        rows().forEach(row -> clubs.put(row.need("code"), row.list("members")));
        return Map.copyOf(clubs);
    }

    private static List<TsvRow> rows() {
        return TsvRow.read("/org/communique/reading/meetings/bodies.tsv");
    }

    static boolean club(String code) {
        return is(code, "club");
    }

    static boolean agency(String code) {
        return is(code, "agency");
    }

    static boolean movement(String code) {
        return is(code, "armed-movement");
    }

    /** Whether states meet in it as such; the United Nations' name stands for too much else. */
    static boolean ofStates(String code) {
        boolean named = code.equals("EUU") || (code.startsWith("X") && KINDS.containsKey(code));
        return named && !agency(code) && !movement(code) && !is(code, "party");
    }

    private static boolean is(String code, String kind) {
        return kind.equals(KINDS.get(code));
    }

    /** Whether a state's representative can sit in the body; of most bodies the members are not told, and then everybody can. */
    static boolean mayAttend(String body, String state) {
        List<String> members = CLUBS.getOrDefault(body, List.of());
        return members.isEmpty() || members.contains(state);
    }

    /** Whether the state is known to be a member. */
    static boolean member(String body, String state) {
        return CLUBS.getOrDefault(body, List.of()).contains(state);
    }

    /** Whether these are members, at least three: they are the body sooner than its name is. */
    static boolean are(List<String> states, String body) {
        return states.size() >= SEVERAL && CLUBS.getOrDefault(body, List.of()).containsAll(states);
    }

    /** The members' leaders whom the article names, where it names several: they are who met. */
    static List<Participant> leaders(String club, NamedText text) {
        List<String> states = CLUBS.getOrDefault(club, List.of());
        if (states.isEmpty() || !club(club)) {
            return List.of();
        }
        Map<String, Map<Participant, Integer>> named = new TreeMap<>();
        for (Sentence sentence : text.sentences()) {
            for (Participant leader : leaders(text, sentence)) {
                if (states.contains(leader.country())) {
                    named.computeIfAbsent(leader.country(), country -> new LinkedHashMap<>())
                            .merge(leader, 1, Integer::sum);
                }
            }
        }
        return named.size() < SEVERAL
                ? List.of()
                : named.values().stream().map(Bodies::mostNamed).toList();
    }

    private static Participant mostNamed(Map<Participant, Integer> people) {
        return Collections.max(people.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private static List<Participant> leaders(NamedText text, Sentence sentence) {
        return text.mentions(sentence).stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON && mention.level() == Level.LEADERS)
                .map(Mention::parties)
                .filter(parties -> parties.size() == 1 && parties.get(0).country() != null)
                .map(parties -> parties.get(0))
                .toList();
    }
}
