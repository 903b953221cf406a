package org.communique.reading.names;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.reading.Level;
import org.communique.reading.Participant;
import org.communique.reading.TextPart;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;

/** "NAIROBI - Trade Minister Peter Otieno met his Turkish counterpart": outlets name the state of all ministers but their own. */
final class HomeMinisters {

    private static final LongTable OFFICES = LongTable.ofWords("minister premier");
    private static final LongTable TITLES = LongTable.ofWords("president prime premier king foreign finance defence");
    private static final String STATES = "USA";
    private static final int MAIN = 2;

    private final Map<String, Integer> states;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;

    /** Takes how often each state is named. */
    HomeMinisters(List<Sentence> sentences, List<List<Mention>> mentions, Map<String, Integer> states) {
        this.states = states;
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** Gives ministers of no state to the one where the report is from; where that is null to the one whose own it names without its state. */
    void serve(String dateline) {
        Set<String> ministers = new HashSet<>();
        Set<String> bare = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Mention mention : mentions.get(sentence.index())) {
                if (stateless(mention) && office(sentence, mention)) {
                    ministers.add(mention.person());
                } else if (unqualified(sentence, mention)) {
                    bare.add(mention.code());
                }
            }
        }
        bare.remove(STATES);
        bare.removeIf(state -> states.values().stream()
                        .filter(times -> times > states.getOrDefault(state, 0))
                        .count()
                >= MAIN);
        String home = dateline == null && bare.size() == 1 ? bare.iterator().next() : dateline;
        if (home != null && !ministers.isEmpty()) {
            mentions.forEach(
                    found -> found.replaceAll(mention -> stateless(mention) && ministers.contains(mention.person())
                            ? mention.withParties(List.of(new Participant(home, mention.person())))
                            : mention));
        }
    }

    /** "President Lazarus Chakwera", but for America's, whom all outlets name so. */
    private static boolean unqualified(Sentence sentence, Mention mention) {
        return mention.kind() == MentionKind.PERSON
                && mention.form() == NameForm.FULL_NAME
                && mention.code() != null
                && sentence.part() == TextPart.BODY
                && TITLES.get(sentence.tokens().hash(mention.from())) != 0;
    }

    private static boolean stateless(Mention mention) {
        boolean ranks = mention.level() == Level.MINISTERS || mention.level() == Level.LEADERS;
        return mention.kind() == MentionKind.PERSON && ranks && mention.person() != null && mention.code() == null;
    }

    private static boolean office(Sentence sentence, Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (OFFICES.get(sentence.tokens().hash(i)) != 0) {
                return true;
            }
        }
        return false;
    }
}
