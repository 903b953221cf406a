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
        return compound || topic;
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
