package org.communique.reading.names;

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
    private final GazetteerNames names;
    private final Tokens tokens;
    private final int end;

    CapitalNames(Gazetteer gazetteer, GazetteerNames names, Tokens tokens, int end) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.tokens = tokens;
        this.end = end;
    }

    /** The capital that the words after the state's name tell; null where they do not. */
    Mention ofState(Mention state) {
        int to = tokens.is(state.to(), POSSESSIVE) ? state.to() + 1 : state.to();
        if (!tokens.is(to, CAPITAL) || gazetteer.capital(state.code()) == null) {
            return null;
        }
        int after = tokens.is(to + 1, CITY) ? to + 2 : to + 1;
        int city = tokens.mark(after) == ',' ? after + 1 : after;
        GazetteerNames.Found name = named(city);
        boolean same = name != null
                && gazetteer.capital(state.code()).equals(name.sense().place());
        return capital(state, state.from(), same ? name.to() : after);
    }

    /** "the capital of Oman", where the word is the token; null where no state follows. */
    Mention ofWord(int at) {
        GazetteerNames.Found name = tokens.is(at, CAPITAL) && tokens.is(at + 1, OF) ? named(at + 2) : null;
        boolean state = name != null
                && name.sense().kind() == MentionKind.COUNTRY
                && gazetteer.capital(name.sense().parties().get(0).country()) != null;
        return state
                ? capital(
                        new Mention(
                                MentionKind.COUNTRY,
                                NameForm.NAME,
                                at,
                                name.to(),
                                name.sense().parties(),
                                null,
                                null,
                                false),
                        at,
                        name.to())
                : null;
    }

    /** "Helsinki, Finland", "Muscat, the capital of Oman", "Muscat, Oman's capital": the place with what tells whose it is. */
    Mention withState(Mention place, boolean acts) {
        int next = place.to() + 1;
        if (tokens.mark(place.to()) != ',' || next >= end) {
            return place;
        }
        int word = tokens.is(next, THE) ? next + 1 : next;
        Mention capital = ofWord(word);
        GazetteerNames.Found state = capital == null ? named(word) : null;
        if (state != null && state.sense().kind() == MentionKind.COUNTRY) {
            capital = ofState(new Mention(
                    MentionKind.COUNTRY,
                    state.sense().form(),
                    next,
                    state.to(),
                    state.sense().parties(),
                    null,
                    null,
                    false));
        }
        if (capital != null && capital.place().equals(place.place())) {
            return place.spanning(place.from(), capital.to());
        }
        boolean same = state != null
                && word == next
                && place.code().equals(state.sense().code());
        return same && !acts && !tokens.is(state.to(), POSSESSIVE) ? place.spanning(place.from(), state.to()) : place;
    }

    private GazetteerNames.Found named(int at) {
        GazetteerNames.Found name = at < end && !tokens.punctuation(at) ? names.at(at) : null;
        return name == null || name.sense() == null ? null : name;
    }

    private Mention capital(Mention state, int from, int to) {
        return new Mention(
                MentionKind.PLACE,
                NameForm.CAPITAL,
                from,
                to,
                state.parties(),
                null,
                gazetteer.capital(state.code()),
                false);
    }
}
