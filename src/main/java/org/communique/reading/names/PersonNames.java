package org.communique.reading.names;

import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** People in one sentence, known by full name or introduced by a title; bare surnames are {@link Surnames}'. */
final class PersonNames {

    private static final int LONGEST_NAME = 6;
    private static final long FORMER = WordHash.of("former");
    private static final long EX = WordHash.of("ex");
    private static final long BIN = WordHash.of("bin");

    private final Lexicon<NameWord> words;
    private final People people;
    private final GazetteerNames names;
    private final Sentence sentence;
    private final Tokens tokens;

    PersonNames(Lexicon<NameWord> words, People people, GazetteerNames names, Sentence sentence) {
        this.words = words;
        this.people = people;
        this.names = names;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    Mention full(int at, GazetteerNames.Found name) {
        return mention(
                NameForm.FULL_NAME, at, name.to(), people.known(name.sense().person()));
    }

    /** The person named right after a title, or null. */
    Mention titled(int start, int at, String code, Role role, Level level) {
        GazetteerNames.Found next =
                words.has(tokens, at, NameWord.COURTESY) && at + 1 < sentence.to() ? names.at(at + 1) : null;
        boolean listed = next != null && next.sense() != null && next.sense().person() != null;
        boolean courtesy = words.has(tokens, at, NameWord.COURTESY)
                && at + 1 < sentence.to()
                && (listed || (tokens.capital(at + 1) && !words.has(tokens, at, NameWord.NOBLE)));
        return courtesy ? titled(start, at + 1, code, role, level) : afterTitle(start, at, code, role, level);
    }

    private Mention afterTitle(int start, int at, String code, Role role, Level level) {
        if (at >= sentence.to() || tokens.punctuation(at) || !tokens.capital(at)) {
            return null;
        }
        GazetteerNames.Found name = names.at(at);
        if (name != null && name.sense() != null && name.sense().person() != null) {
            Person person = name.sense().person();
            return mention(NameForm.FULL_NAME, start, name.to(), holder(person, start, at, code, level));
        }
        int run = nameRun(at);
        KnownPerson noble = run == at + 1 && words.has(tokens, at - 1, NameWord.NOBLE)
                ? people.byGiven(tokens.text(at, at + 1))
                : null;
        if (noble != null && noble.level() != null) {
            return mention(NameForm.SURNAME, start, run, noble);
        }
        PhraseTable.Match<KnownPerson> known = people.bySurname(tokens, at, sentence.to());
        if (known != null && (known.to() >= run || SentenceNames.headline(sentence))) {
            return mention(NameForm.SURNAME, start, known.to(), known.value());
        }
        PhraseTable.Match<KnownPerson> listed = people.titled(tokens, at, sentence.to(), code, role);
        if (listed != null && (listed.to() >= run || SentenceNames.headline(sentence))) {
            return mention(NameForm.SURNAME, start, listed.to(), listed.value());
        }
        if (run == at || SentenceNames.headline(sentence) || (name != null && name.sense() != null)) {
            return null;
        }
        // "Heiko Martin Maas" is listed by the first and the last of his names.
        NameSense middle = run - at > 2 ? people.listed(tokens.text(at), tokens.text(run - 1), code, level) : null;
        if (middle != null) {
            return mention(NameForm.FULL_NAME, start, run, people.known(middle.person()));
        }
        KnownPerson called = run == at + 1 ? people.byGiven(tokens.text(at, run)) : null;
        if (called != null && called.level() == level && (code == null || code.equals(called.code()))) {
            return mention(NameForm.SURNAME, start, run, called);
        }
        KnownPerson respelt = run - at < 2 ? null : people.respelt(tokens.text(at, at + 1), last(at, run), code, role);
        return mention(
                NameForm.FULL_NAME,
                start,
                run,
                respelt != null ? respelt : people.introduced(nameText(at, run), code, level));
    }

    /** A listed person whom the words before the name may give another office than the list: a body's, or at home beside a body's. */
    private KnownPerson holder(Person person, int start, int at, String code, Level level) {
        if (code == null) {
            return people.known(person);
        }
        return Groups.body(code)
                ? people.serving(person, code, level)
                : people.atHome(person, code, level, former(start, at));
    }

    private boolean former(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, FORMER) || tokens.is(i, EX)) {
                return true;
            }
        }
        return false;
    }

    /** "al-Bashir" of "Umar al-Bashir". */
    private String last(int from, int to) {
        int at = to - 1;
        while (at > from + 1 && tokens.glued(at)) {
            at--;
        }
        return tokens.text(at, to);
    }

    /** "Slovenia's president, Borut Pahor," */
    Mention apposition(int start, int comma, String code, Role role, Level level) {
        if (tokens.mark(comma) != ',' || comma + 1 >= sentence.to() || !tokens.capital(comma + 1)) {
            return null;
        }
        int run = nameRun(comma + 1);
        GazetteerNames.Found name = names.at(comma + 1);
        boolean listed = name != null && name.sense() != null && name.sense().person() != null;
        boolean closed = run < sentence.to() && (tokens.mark(run) == ',' || tokens.mark(run) == '.');
        return listed || (code != null && closed && run - comma > 2)
                ? titled(start, comma + 1, code, role, level)
                : null;
    }

    /** The comma after a name of two words or more that nothing is known of; -1 where none starts here. */
    int unknown(int at) {
        boolean courtesy = words.has(tokens, at - 1, NameWord.COURTESY);
        boolean goesOn = at > sentence.from() && tokens.capital(at - 1) && !courtesy;
        if (!tokens.capital(at) || goesOn || words.has(tokens, at, NameWord.COURTESY)) {
            return -1;
        }
        int run = unknownRun(at);
        return run > at && run < sentence.to() && tokens.mark(run) == ',' ? run : -1;
    }

    /** The given word right after a name of two words or more that nothing is known of; -1 where none starts here. */
    int unknownBefore(int at, long word) {
        int run = tokens.capital(at) ? unknownRun(at) : at;
        return run > at && tokens.is(run, word) ? run : -1;
    }

    /** The token after the capitalised words that begin here. */
    int afterName(int at) {
        return at < sentence.to() && tokens.capital(at) ? nameRun(at) : at;
    }

    private int unknownRun(int at) {
        int run = nameRun(at);
        boolean name = run - at >= 2;
        for (int i = at; name && i < run; i++) {
            name = names.at(i) == null;
        }
        return name ? run : at;
    }

    /** Somebody of that name, told to be of the state and rank by words that end at the given token. */
    Mention introduced(int from, int to, int end, String code, Level level) {
        KnownPerson person = people.introduced(nameText(from, to), code, level);
        return mention(NameForm.FULL_NAME, from, end, person);
    }

    /** The same person, told by what follows the name to be of the state and rank. */
    Mention described(Mention person, int end, String code, Level level) {
        return mention(person.form(), person.from(), end, people.introduced(person.person(), code, level));
    }

    private int nameRun(int at) {
        int end = at;
        while (end < sentence.to() && end - at < LONGEST_NAME && partOfName(at, end)) {
            end++;
        }
        while (end > at && !tokens.capital(end - 1) && !tokens.glued(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean partOfName(int start, int at) {
        if (tokens.punctuation(at) || tokens.digit(at)) {
            return false;
        }
        if (at > start && words.has(tokens, at, NameWord.PARTICLE) && !tokens.capital(at)) {
            return tokens.glued(at) || tokens.is(at, BIN) || tokens.capital(afterParticles(at));
        }
        return tokens.capital(at) && !words.has(tokens, at, NameWord.NOT_A_NAME) && !endsName(start, at);
    }

    /** The token after "van der"; the last of the sentence where nothing follows. */
    private int afterParticles(int at) {
        int next = at;
        while (next + 1 < sentence.to() && words.has(tokens, next, NameWord.PARTICLE) && !tokens.capital(next)) {
            next++;
        }
        return next;
    }

    private boolean endsName(int start, int at) {
        GazetteerNames.Found name = at > start ? names.at(at) : null;
        return name != null && name.sense() != null && name.sense().kind() == MentionKind.COUNTRY;
    }

    private String nameText(int from, int to) {
        return String.join(" ", tokens.text(from, to).split("\\s+"));
    }

    static Mention mention(NameForm form, int from, int to, KnownPerson person) {
        return new Mention(
                MentionKind.PERSON, form, from, to, List.of(person.participant()), person.level(), null, false);
    }
}
