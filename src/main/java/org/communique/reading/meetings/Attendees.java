package org.communique.reading.meetings;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.reading.Level;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.WordHash;

/** Who came to a gathering besides those whom the sentences that tell of it name: the article says elsewhere. */
final class Attendees {

    private static final String UNION = "EUU";
    private static final String NATIONS = "UNO";
    private static final long IN = WordHash.of("in");

    private final NamedText text;
    private final String home;

    Attendees(NamedText text, String home) {
        this.text = text;
        this.home = home;
    }

    List<Participant> besides(Cluster cluster) {
        String body = cluster.body();
        if (body.equals(NATIONS)) {
            return cluster.told().codes().equals(List.of(NATIONS)) ? mainGuest() : List.of();
        }
        if (body.equals(UNION) && body.equals(home) && cluster.told().level() == Level.MINISTERS) {
            return members();
        }
        return Bodies.leaders(body, text);
    }

    /** Of the council of ministers a report names the states that took a stand. */
    private List<Participant> members() {
        Map<String, Integer> named = new TreeMap<>();
        for (Sentence sentence : text.sentences()) {
            for (Mention mention : text.mentions(sentence)) {
                if (mention.party() && mention.form() != NameForm.CAPITAL && !place(sentence, mention)) {
                    mention.codes().stream()
                            .filter(code -> Bodies.mayAttend(UNION, code))
                            .forEach(code -> named.merge(code, 1, Integer::sum));
                }
            }
        }
        return named.keySet().stream().map(code -> new Participant(code, null)).toList();
    }

    /** "in Luxembourg": where they met. */
    private static boolean place(Sentence sentence, Mention mention) {
        return mention.from() > sentence.from() && sentence.tokens().is(mention.from() - 1, IN);
    }

    /** The nation whose people the article names most: of a session of the United Nations it tells what they did there. */
    private List<Participant> mainGuest() {
        Map<String, Integer> named = new TreeMap<>();
        for (Sentence sentence : text.sentences()) {
            for (Mention mention : text.mentions(sentence)) {
                boolean person =
                        mention.kind() == MentionKind.PERSON && mention.codes().size() == 1;
                if (person && !NATIONS.equals(mention.code())) {
                    named.merge(mention.code(), 1, Integer::sum);
                }
            }
        }
        return named.isEmpty()
                ? List.of()
                : List.of(new Participant(
                        Collections.max(named.entrySet(), Map.Entry.comparingByValue())
                                .getKey(),
                        null));
    }
}
