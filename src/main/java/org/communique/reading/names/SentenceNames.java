package org.communique.reading.names;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Participant;
import org.communique.reading.TextPart;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Finds the names of one sentence, left to right; offices are {@link OfficeNames}', pronouns and groups {@link Anaphora}'s. */
final class SentenceNames {

    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long AND = WordHash.of("and");
    private static final long CHIEF = WordHash.of("chief");
    private static final long OF = WordHash.of("of");
    private static final long THE = WordHash.of("the");
    private static final int MODIFIERS = 6;
    private static final int DESCRIPTION = 8;

    private final Gazetteer gazetteer;
    private final Lexicon<NameWord> words;
    private final GazetteerNames names;
    private final PersonNames persons;
    private final Surnames surnames;
    private final CapitalNames capitals;
    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Mention> found = new ArrayList<>();
    private final OfficeNames offices;

    SentenceNames(Gazetteer gazetteer, Lexicon<NameWord> words, People people, Sentence sentence) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.names = new GazetteerNames(gazetteer, words, people, sentence);
        this.persons = new PersonNames(words, people, names, sentence);
        this.surnames = new Surnames(words, people, names, sentence);
        this.capitals = new CapitalNames(gazetteer, words, names, tokens, sentence.to());
        this.offices = new OfficeNames(gazetteer, words, names, persons, sentence, found);
    }

    /** Mentions from the given token on: what stands before is the dateline. */
    List<Mention> find(int start) {
        int at = Math.max(sentence.from(), start);
        while (at < sentence.to()) {
            GazetteerNames.Found name = tokens.punctuation(at) ? null : names.at(at);
            Mention mention = tokens.punctuation(at) ? null : at(at, name);
            if (mention == null) {
                at = name != null && name.sense() == null ? name.to() : at + 1;
            } else {
                at = Math.max(mention.to(), at + 1);
                found.add(mention);
            }
        }
        return found;
    }

    /** Whether a capitalised word that is no mention yet could be a surname that the article introduces elsewhere. */
    boolean unsure(List<Mention> mentions) {
        int next = 0;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            while (next < mentions.size() && mentions.get(next).to() <= at) {
                next++;
            }
            boolean free = next == mentions.size() || mentions.get(next).from() > at;
            if ((free && tokens.capital(at) && surnames.listed(at)) || names.shared(at)) {
                return true;
            }
        }
        return false;
    }

    private Mention at(int at, GazetteerNames.Found name) {
        if (name != null && name.sense() == null) {
            return null;
        }
        if (name != null && name.sense().kind() == MentionKind.PERSON) {
            return persons.full(at, longer(at, name));
        }
        boolean person = name != null
                && !words.has(tokens, at - 1, NameWord.PLACE_BEFORE)
                && surnames.introducedAs(at, name.to());
        Mention bearer = person ? surnames.at(at) : null;
        if (bearer != null) {
            return bearer;
        }
        if (name != null) {
            return afterNation(at, name);
        }
        if (words.has(tokens, at, NameWord.COUNTERPART)) {
            return offices.counterpart(at, at, null);
        }
        Mention capital = capitals.ofWord(at);
        Mention head = capital != null ? capital : offices.headOf(at);
        if (head != null) {
            return head;
        }
        Mention titled = offices.title(at, at, offices.ofOwner(at));
        boolean stateless = titled != null && titled.kind() == MentionKind.PERSON && titled.code() == null;
        Mention told = stateless && tokens.mark(titled.to()) == ',' ? described(titled, titled.to()) : null;
        if (told != null) {
            return told;
        }
        Mention known = titled != null ? titled : surnames.at(at);
        if (known != null || headline(sentence)) {
            return known;
        }
        Mention member = member(at);
        return member != null ? member : described(at);
    }

    /** "King Abdullah bin Abdulaziz": the name that begins after the title, where it says more. */
    private GazetteerNames.Found longer(int at, GazetteerNames.Found name) {
        for (int i = at + 1; i < name.to(); i++) {
            GazetteerNames.Found other = names.at(i);
            boolean person = other != null
                    && other.sense() != null
                    && other.sense().kind() == MentionKind.PERSON
                    && other.to() > name.to();
            if (person) {
                return other;
            }
        }
        return name;
    }

    /** "Bergmann of Germany" of "defence ministers Karl Bergmann of Germany and Luca Rossini of Italy". */
    private Mention member(int at) {
        Mention before = found.isEmpty() ? null : found.get(found.size() - 1);
        int of = before == null ? -1 : persons.unknownBefore(at, OF);
        boolean first = before != null && before.kind() == MentionKind.OFFICE && before.plural() && follows(before, at);
        boolean next = before != null
                && before.kind() == MentionKind.PERSON
                && before.level() != null
                && offices.joins(before.to(), at)
                && names.at(before.to() - 1) != null;
        GazetteerNames.Found state = of < 0 || !(first || next) ? null : names.at(of + 1);
        boolean nation = state != null
                && state.sense() != null
                && state.sense().kind() == MentionKind.COUNTRY
                && state.sense().form() != NameForm.ADJECTIVE;
        return nation ? persons.introduced(at, of, state.to(), state.sense().code(), before.level()) : null;
    }

    private boolean follows(Mention before, int at) {
        return before.to() == at || (before.to() + 1 == at && tokens.mark(before.to()) == ',');
    }

    /** "Luka Petrov, a senior Bulgarian diplomat", "Ana Horvatic, Croatia's deputy interior minister": somebody whom the words after the name introduce. */
    private Mention described(int at) {
        int comma = persons.unknown(at);
        return comma < 0
                ? null
                : described(
                        new Mention(
                                MentionKind.PERSON,
                                NameForm.FULL_NAME,
                                at,
                                comma,
                                List.of(new Participant(null, tokens.text(at, comma))),
                                null,
                                null,
                                false),
                        comma);
    }

    private Mention described(Mention person, int comma) {
        int end = comma < 0 ? -1 : Math.min(sentence.to(), comma + DESCRIPTION);
        String code = null;
        Mention office = null;
        for (int head = comma + 1; head < end && tokens.mark(head) != ','; head++) {
            GazetteerNames.Found name = tokens.punctuation(head) ? null : names.at(head);
            Mention mention =
                    name == null || name.sense() == null ? offices.title(head, head, List.of()) : at(head, name);
            Mention owner = mention == null && tokens.capital(head) ? surnames.at(head) : mention;
            if (owner != null && owner.kind() == MentionKind.PERSON && tokens.is(owner.to(), POSSESSIVE)) {
                code = owner.code();
                head = owner.to();
                continue;
            }
            if (mention != null && (mention.kind() == MentionKind.PERSON || mention.plural())) {
                return null;
            }
            code = mention == null || code != null ? code : mention.code();
            office = mention != null && mention.kind() == MentionKind.OFFICE ? mention : office;
            if (code != null && office != null) {
                return persons.described(person, Math.max(head + 1, mention.to()), code, office.level());
            }
        }
        return null;
    }

    /** "Russian President Vladimir Putin", "Morocco's foreign minister", "Chinese officials", or the country alone. */
    private Mention afterNation(int at, GazetteerNames.Found name) {
        boolean acts = capitalForState(at, name);
        String body = acts ? gazetteer.seated(name.sense().place()) : null;
        Mention nation = new Mention(
                body != null
                        ? MentionKind.ORGANISATION
                        : acts ? MentionKind.COUNTRY : name.sense().kind(),
                name.sense().form(),
                at,
                name.to(),
                body != null
                        ? List.of(new Participant(body, null))
                        : name.sense().parties(),
                null,
                name.sense().place(),
                false);
        if (nation.kind() == MentionKind.PLACE) {
            return capitals.withState(nation);
        }
        Mention owner = nation.form() == NameForm.METONYM ? owner(at) : null;
        if (owner != null) {
            return nation.withParties(owner.parties());
        }
        Mention capital = capitals.ofState(nation);
        if (capital != null) {
            return capital;
        }
        boolean heads = nation.kind() == MentionKind.ORGANISATION || nation.form() == NameForm.METONYM;
        if (heads && tokens.is(name.to(), CHIEF)) {
            return new Mention(
                    MentionKind.OFFICE,
                    NameForm.TITLE,
                    at,
                    name.to() + 1,
                    nation.parties(),
                    Level.LEADERS,
                    null,
                    false);
        }
        int next = tokens.is(name.to(), POSSESSIVE) ? name.to() + 1 : name.to();
        int head = skipModifiers(next);
        boolean peer = nation.form() == NameForm.ADJECTIVE && head == next && words.has(tokens, head, NameWord.PEER);
        if (peer || words.has(tokens, head, NameWord.COUNTERPART)) {
            return offices.counterpart(at, head, nation);
        }
        Mention office = head == next ? null : office(at, next, nation);
        office = office == null ? office(at, head, nation) : office;
        return office == null ? nation : office;
    }

    private Mention office(int at, int head, Mention nation) {
        return head < sentence.to() ? offices.title(at, head, offices.coordinated(at, nation)) : null;
    }

    /** "Poland's" of "Poland's Senate": a house that other states have too is theirs; null where nobody owns it. */
    private Mention owner(int at) {
        Mention last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean owns = last != null
                && last.kind() == MentionKind.COUNTRY
                && (last.to() == at || (last.to() == at - 1 && tokens.is(at - 1, POSSESSIVE)));
        return owns ? last : null;
    }

    /** "ties with Moscow", but not "talks in Moscow" or "the Moscow summit". */
    private boolean capitalForState(int at, GazetteerNames.Found name) {
        return name.sense().form() == NameForm.CAPITAL
                && !words.has(tokens, at - 1, NameWord.PLACE_BEFORE)
                && !words.has(tokens, name.to(), NameWord.PLACE_AFTER)
                && !tokens.glued(name.to() < tokens.size() ? name.to() : at);
    }

    private int skipModifiers(int from) {
        int at = from;
        while (at < sentence.to()
                && at - from < MODIFIERS
                && (words.has(tokens, at, NameWord.MODIFIER) || both(at) || counted(from, at))) {
            at++;
        }
        return at;
    }

    /** "27" of "the EU's 27 leaders". */
    private boolean counted(int from, int at) {
        return at == from && tokens.is(at - 1, POSSESSIVE) && tokens.digit(at);
    }

    /** "and" of "planning and investment minister". */
    private boolean both(int at) {
        return tokens.is(at, AND)
                && words.has(tokens, at - 1, NameWord.MODIFIER)
                && words.has(tokens, at + 1, NameWord.MODIFIER);
    }

    /** Headlines in capitals or title case tell names from words less surely. */
    static boolean headline(Sentence sentence) {
        return sentence.part() == TextPart.TITLE;
    }

    static boolean isThe(Tokens tokens, int at) {
        return tokens.is(at, THE);
    }
}
