package org.communique.reading.meetings;

import java.util.Map;
import java.util.TreeMap;
import org.communique.reading.names.Mention;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Sentence;

/** The one body of states that an article is about: in it "the ministers" are the body's. */
final class HomeBody {

    private static final int OFTEN = 3;

    private HomeBody() {}

    /** Its code; null where no body is named often. */
    static String of(NamedText text) {
        Map<String, Integer> named = new TreeMap<>();
        for (Sentence sentence : text.sentences()) {
            for (Mention mention : text.mentions(sentence)) {
                if (mention.codes().size() == 1 && Bodies.ofStates(mention.code())) {
                    named.merge(mention.code(), 1, Integer::sum);
                }
            }
        }
        return named.entrySet().stream()
                .filter(body -> body.getValue() >= OFTEN)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
