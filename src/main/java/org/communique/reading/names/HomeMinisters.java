package org.communique.reading.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.reading.Level;
import org.communique.reading.Participant;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;

/** "NAIROBI - Trade Minister Peter Otieno met his Turkish counterpart": outlets name the state of all ministers but their own. */
final class HomeMinisters {

    private static final LongTable OFFICES = LongTable.ofWords("minister minister's premier");

    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;

    HomeMinisters(List<Sentence> sentences, List<List<Mention>> mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** Gives ministers of no state to the one where the report is from. */
    void serve(String home) {
        Set<String> ministers = new HashSet<>();
        for (Sentence sentence : sentences) {
            mentions.get(sentence.index()).stream()
                    .filter(mention -> stateless(mention) && office(sentence, mention))
                    .forEach(mention -> ministers.add(mention.person()));
        }
        if (!ministers.isEmpty()) {
            mentions.forEach(
                    found -> found.replaceAll(mention -> stateless(mention) && ministers.contains(mention.person())
                            ? mention.withParties(List.of(new Participant(home, mention.person())))
                            : mention));
        }
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
