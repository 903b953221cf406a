package org.communique.reading.agreements;

import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.names.Mention;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/**
 * Sentences in which companies deal with each other ("Ranger Oil Ltd said it completed the sale to Ampol"), and what is agreed with them or with
 * people at home: no government's agreement, whatever states they name.
 */
final class PrivateDealings {

    private static final LongTable LINKS = LongTable.ofWords("for on of to in that which who and");
    private static final long WITH = WordHash.of("with");
    private static final int PARTNER_REACH = 12;
    private static final int DESCRIBED = 5;
    private static final int ACTOR_REACH = 3;

    private PrivateDealings() {}

    /** Whether a company is named by its legal form or its ticker, and nobody who governs. */
    static boolean deal(Sentence sentence, List<Mention> mentions) {
        return named(sentence) && mentions.stream().noneMatch(PrivateDealings::governs);
    }

    /** Whether companies or people at home are who acts or with whom it is agreed. */
    static boolean unofficial(Hit hit) {
        return actor(hit) || partner(hit);
    }

    /** "Agreed with its bank advisory committee", "a deal with French companies": whom the words after the act name. */
    private static boolean partner(Hit hit) {
        Marks marks = hit.marks();
        Tokens tokens = marks.tokens();
        int from = Math.max(hit.head(), hit.noun()) + 1;
        for (int i = from; i < Math.min(marks.to(), from + PARTNER_REACH) && !tokens.punctuation(i); i++) {
            if (tokens.is(i, WITH)) {
                return described(tokens, i + 1, Math.min(marks.to(), i + 1 + DESCRIBED));
            }
        }
        return false;
    }

    /** "The two companies signed the agreement". */
    private static boolean actor(Hit hit) {
        Tokens tokens = hit.marks().tokens();
        int from = Math.max(hit.marks().from(), hit.first() - ACTOR_REACH);
        for (int i = hit.first() - 1; i >= from && !tokens.punctuation(i); i--) {
            if (ContextWord.COMPANY.is(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean described(Tokens tokens, int from, int to) {
        for (int i = from; i < to && !tokens.punctuation(i) && LINKS.get(tokens.hash(i)) == 0; i++) {
            if (ContextWord.PRIVATE.is(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Sentence sentence) {
        Tokens tokens = sentence.tokens();
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            boolean form = tokens.capital(i) && tokens.capital(i - 1) && ContextWord.SUFFIX.is(tokens, i);
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
