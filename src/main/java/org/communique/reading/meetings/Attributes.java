package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Names that only tell more of another word: nobody who meets. */
final class Attributes {

    private static final long LEVEL = WordHash.of("level");

    /** Behind a state's name they make it what somebody knows of or has seen. */
    private static final LongTable TOPICAL = LongTable.ofWords(
            "veteran veterans vet vets expert experts specialist specialists scholar scholars hand hands watcher watchers hawk hawks adviser advisers advisor advisors analyst analysts desk correspondent war");

    private static final int LIST = 12;
    private static final long AND = WordHash.of("and");
    private static final long FROM = WordHash.of("from");

    private static final LongTable CIVIL = LongTable.ofWords(
            "buyers executives students companies firms businessmen businesspeople businesses investors exporters importers traders players fans tourists visitors journalists artists writers activists protesters scientists researchers academics athletes clubs workers migrants refugees farmers musicians dancers entrepreneurs startups pilgrims");

    private Attributes() {}

    /** "EU" of "EU-mediated talks", "foreign secretary" of "foreign secretary-level talks", "Vietnam" of "a Vietnam veteran": what is done by a party, of its rank or about it is none. */
    static boolean is(Tokens tokens, Sentence sentence, Mention mention) {
        int next = mention.to();
        if (next >= sentence.to()) {
            return false;
        }
        boolean compound = tokens.glued(next)
                && !tokens.capital(next)
                && (tokens.word(next).endsWith("ed") || tokens.is(next, LEVEL));
        boolean topic = mention.kind() == MentionKind.COUNTRY
                && mention.form() == NameForm.NAME
                && !tokens.upper(mention.from())
                && TOPICAL.get(tokens.hash(next)) != 0;
        return compound || topic || (mention.kind() == MentionKind.COUNTRY && civil(tokens, sentence, mention.from()));
    }

    /** "Buyers from Oman, Kenya and Tanzania": nobody who speaks for a state. */
    private static boolean civil(Tokens tokens, Sentence sentence, int state) {
        int at = state - 1;
        while (at > Math.max(sentence.from(), state - LIST)
                && (tokens.mark(at) == ',' || tokens.is(at, AND) || tokens.capital(at))) {
            at--;
        }
        return at > sentence.from() && tokens.is(at, FROM) && CIVIL.get(tokens.hash(at - 1)) != 0;
    }

    /** "France" of "Emmanuel Macron (France)". */
    static boolean bracketed(Tokens tokens, Sentence sentence, Mention state, List<Mention> named) {
        return state.kind() == MentionKind.COUNTRY
                && state.from() > sentence.from()
                && tokens.mark(state.from() - 1) == '('
                && tokens.mark(state.to()) == ')'
                && named.stream()
                        .anyMatch(person -> person.to() == state.from() - 1
                                && person.kind() == MentionKind.PERSON
                                && person.codes().equals(state.codes()));
    }
}
