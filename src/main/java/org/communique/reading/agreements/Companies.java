package org.communique.reading.agreements;

import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.names.Mention;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;

/** Sentences in which companies deal with each other: "Ranger Oil Ltd said it completed the sale to Ampol". No government's agreement, whatever states they name. */
final class Companies {

    private static final LongTable SUFFIXES = LongTable.ofWords("inc corp ltd plc spa gmbh llc");

    private Companies() {}

    /** Whether a company is named by its legal form or its ticker, and nobody who governs. */
    static boolean deal(Sentence sentence, List<Mention> mentions) {
        return named(sentence) && mentions.stream().noneMatch(Companies::governs);
    }

    private static boolean named(Sentence sentence) {
        Tokens tokens = sentence.tokens();
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            boolean form = tokens.capital(i) && tokens.capital(i - 1) && SUFFIXES.get(tokens.hash(i)) != 0;
            boolean ticker = tokens.mark(i - 1) == '<' && tokens.upper(i);
            if (form || ticker) {
                return true;
            }
        }
        return false;
    }

    private static boolean governs(Mention mention) {
        return mention.level() == Level.LEADERS || mention.level() == Level.MINISTERS;
    }
}
