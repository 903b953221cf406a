package org.communique.reading.names;

import java.util.List;
import org.communique.reading.Participant;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Cities told by their state: "the Omani capital", "Oman's capital, Muscat", "Muscat, the capital of Oman", "Helsinki, Finland": one place, and no party. */
final class CapitalNames {

    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long CAPITAL = WordHash.of("capital");
    private static final long CITY = WordHash.of("city");
    private static final long OF = WordHash.of("of");
    private static final long THE = WordHash.of("the");

    private final Gazetteer gazetteer;
    private final Lexicon<NameWord> words;
    private final GazetteerNames names;
    private final Tokens tokens;
    private final int end;

    CapitalNames(Gazetteer gazetteer, Lexicon<NameWord> words, GazetteerNames names, Tokens tokens, int end) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.names = names;
        this.tokens = tokens;
        this.end = end;
    }

    /** The capital that the words after the state's name tell; null where they do not. */
    Mention ofState(Mention state) {
        return ofState(state.from(), state.to(), state.parties());
    }

    private Mention ofState(int from, int end, List<Participant> state) {
        int to = tokens.is(end, POSSESSIVE) ? end + 1 : end;
        String capital = tokens.is(to, CAPITAL) ? capital(state) : null;
        if (capital == null) {
            return null;
        }
        int after = tokens.is(to + 1, CITY) ? to + 2 : to + 1;
        GazetteerNames.Found name = named(tokens.mark(after) == ',' ? after + 1 : after);
        boolean same = name != null && capital.equals(name.sense().place());
        return city(from, same ? name.to() : after, state);
    }

    /** "the capital of Oman", where the word is the token; null where no state follows. */
    Mention ofWord(int at) {
        GazetteerNames.Found name = tokens.is(at, CAPITAL) && tokens.is(at + 1, OF) ? named(at + 2) : null;
        boolean state = name != null
                && name.sense().kind() == MentionKind.COUNTRY
                && capital(name.sense().parties()) != null;
        return state ? city(at, name.to(), name.sense().parties()) : null;
    }

    /** "Helsinki, Finland", "Muscat, the capital of Oman", "Muscat, Oman's capital": the place with what tells whose it is. */
    Mention withState(Mention place) {
        int next = place.to() + 1;
        if (tokens.mark(place.to()) != ',' || next >= end) {
            return place;
        }
        int word = tokens.is(next, THE) ? next + 1 : next;
        Mention capital = ofWord(word);
        GazetteerNames.Found state = capital == null ? named(word) : null;
        if (state != null && state.sense().kind() == MentionKind.COUNTRY) {
            capital = ofState(next, state.to(), state.sense().parties());
        }
        if (capital != null && capital.place().equals(place.place())) {
            return place.spanning(place.from(), capital.to());
        }
        boolean same = state != null
                && word == next
                && place.code().equals(state.sense().code());
        boolean acts = same && (words.has(tokens, state.to(), NameWord.ACTS) || tokens.is(state.to(), POSSESSIVE));
        return same && !acts ? place.spanning(place.from(), state.to()) : place;
    }

    private String capital(List<Participant> state) {
        return gazetteer.capital(state.get(0).country());
    }

    private GazetteerNames.Found named(int at) {
        GazetteerNames.Found name = at < end && !tokens.punctuation(at) ? names.at(at) : null;
        return name == null || name.sense() == null ? null : name;
    }

    private Mention city(int from, int to, List<Participant> state) {
        return new Mention(MentionKind.PLACE, NameForm.CAPITAL, from, to, state, null, capital(state), false);
    }
}
