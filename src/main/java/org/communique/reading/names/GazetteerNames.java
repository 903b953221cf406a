package org.communique.reading.names;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Names of the gazetteer in one sentence, the sense chosen by how they are written and what stands beside. */
final class GazetteerNames {

    /**
     * A name found.
     *
     * @param to token after it
     * @param sense null where the words are a name of something else: "New York Times"
     */
    record Found(int to, NameSense sense) {}

    private static final long THE = WordHash.of("the");
    private static final int LONGEST_TITLE = 5;
    private static final int INITIAL = 2;

    private final Gazetteer gazetteer;
    private final Lexicon<NameWord> words;
    private final People people;
    private final LocalDate day;
    private final Sentence sentence;
    private final Tokens tokens;

    GazetteerNames(Gazetteer gazetteer, Lexicon<NameWord> words, People people, Sentence sentence) {
        this.people = people;
        this.day = people.day();
        this.gazetteer = gazetteer;
        this.words = words;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    Found at(int at) {
        PhraseTable.Match<List<NameSense>> match = match(at);
        if (match == null || cutsShort(at, match.to())) {
            return null;
        }
        boolean written = written(at, match.to());
        NameSense best = null;
        for (NameSense sense : match.value()) {
            if ((written || sense.common()) && fits(sense, at, match.to()) && (best == null || better(sense, best))) {
                best = sense;
            }
        }
        return best == null ? null : new Found(match.to(), best.kind() == MentionKind.OTHER_NAME ? null : best);
    }

    /** "the Commonwealth" of "the Commonwealth of Independent States": the next word begins a longer name. */
    private boolean cutsShort(int at, int to) {
        PhraseTable.Match<List<NameSense>> next =
                tokens.is(at, THE) ? gazetteer.names().match(tokens, at + 1, sentence.to()) : null;
        return next != null && next.to() > to;
    }

    /** The longest name, but "U.S." alone of "U.S. Treasury Secretary": "treasury secretary" is a title. */
    private PhraseTable.Match<List<NameSense>> match(int at) {
        PhraseTable.Match<List<NameSense>> initialled = initialled(at);
        if (initialled != null) {
            return initialled;
        }
        PhraseTable.Match<List<NameSense>> match = gazetteer.names().match(tokens, at, sentence.to());
        for (int i = at + 1; match != null && i < match.to(); i++) {
            PhraseTable.Match<Title> title = gazetteer.titles().match(tokens, i, sentence.to());
            if (title != null && title.to() > match.to()) {
                PhraseTable.Match<List<NameSense>> shorter = gazetteer.names().match(tokens, at, i);
                return shorter == null ? match : shorter;
            }
        }
        return match;
    }

    /** "Heiko M. Maas", "Perfecto R. Yasay": a listed person's name with an initial that the list leaves out; null where none stands there. */
    private PhraseTable.Match<List<NameSense>> initialled(int at) {
        int last = at + 2;
        boolean initial = last < sentence.to()
                && tokens.capital(at)
                && tokens.capital(at + 1)
                && tokens.end(at + 1) - tokens.start(at + 1) <= INITIAL
                && tokens.capital(last);
        List<NameSense> senses = initial ? gazetteer.named(tokens.text(at), tokens.text(last), day) : List.of();
        return senses.isEmpty() ? null : new PhraseTable.Match<>(last + 1, senses);
    }

    /** The city named at the token, or null. */
    Mention place(int at) {
        Found found = at(at);
        boolean city = found != null && found.sense() != null && found.sense().place() != null;
        return !city
                ? null
                : new Mention(
                        MentionKind.PLACE,
                        found.sense().form(),
                        at,
                        found.to(),
                        found.sense().parties(),
                        null,
                        found.sense().place(),
                        false);
    }

    private boolean better(NameSense sense, NameSense best) {
        if (sense.person() != null && best.person() != null && day != null) {
            return people.likelier(sense.person(), best.person());
        }
        return !best.lives(day) && sense.lives(day);
    }

    /** "King Abdullah": of several states, and which of them the rest of the article tells. */
    boolean shared(int at) {
        PhraseTable.Match<List<NameSense>> match = gazetteer.names().match(tokens, at, sentence.to());
        long bearers = match == null
                ? 0
                : match.value().stream().filter(sense -> sense.person() != null).count();
        return bearers > 1;
    }

    /** A name has a capital, at the latest in its second word: "inter-Korean", "two Koreas". */
    private boolean written(int at, int to) {
        return tokens.capital(at) || tokens.digit(at) || (to > at + 1 && tokens.capital(to - 1));
    }

    private boolean fits(NameSense sense, int at, int to) {
        if (sense.acronym() && !tokens.upper(at) && !tokens.dotted(at) && !(to > at + 1 && tokens.glued(at + 1))) {
            return false;
        }
        if (sense.person() != null || sense.kind() == MentionKind.OTHER_NAME) {
            return true;
        }
        return !sense.ambiguous() || !besideCapital(at, to);
    }

    /** A doubtful name beside another capitalised word is a part of a person's name: "Michael Jordan", "Georgia Smith", not "EU-Jordan". */
    private boolean besideCapital(int at, int to) {
        return namelike(to) || (at - 1 > sentence.from() && !tokens.glued(at) && namelike(at - 1));
    }

    /** Whether a word for an office ends with the token: "Minister" before a name. */
    boolean endsTitle(int token) {
        for (int start = Math.max(sentence.from(), token - LONGEST_TITLE); start <= token; start++) {
            PhraseTable.Match<Title> title = gazetteer.titles().match(tokens, start, token + 1);
            if (title != null && title.to() == token + 1) {
                return true;
            }
        }
        return false;
    }

    private boolean namelike(int token) {
        return token >= sentence.from()
                && token < sentence.to()
                && tokens.capital(token)
                && !tokens.glued(token)
                && !words.has(tokens, token, NameWord.NOT_A_NAME)
                && gazetteer.titles().match(tokens, token, sentence.to()) == null;
    }
}
