package org.communique.reading.names;

import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Participant;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Bare surnames in one sentence: of people whom the article has introduced, and of leaders in office. */
final class Surnames {

    private static final long MAY = WordHash.of("may");
    private static final String STATES = "USA";
    private static final long SECRETARY = WordHash.of("secretary");
    private static final long AND = WordHash.of("and");

    private final Lexicon<NameWord> words;
    private final People people;
    private final GazetteerNames names;
    private final Sentence sentence;
    private final Tokens tokens;

    Surnames(Lexicon<NameWord> words, People people, GazetteerNames names, Sentence sentence) {
        this.words = words;
        this.people = people;
        this.names = names;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** Whether a surname of this article or of the gazetteer starts here. */
    boolean listed(int at) {
        return people.listed(tokens, at, sentence.to());
    }

    /** "Toledo", "Montenegro" after a president of that name has been introduced. */
    boolean introducedAs(int at, int to) {
        PhraseTable.Match<KnownPerson> match = tokens.capital(at) ? people.bySurname(tokens, at, sentence.to()) : null;
        return match != null && match.to() == to;
    }

    /** Who is meant by the surname that starts here; null where nobody is. */
    Mention at(int at) {
        Mention noble = noble(at);
        if (noble != null) {
            return noble;
        }
        if (!(tokens.capital(at) || particle(at)) || !listed(at) || insideOtherName(at) || month(at)) {
            return null;
        }
        boolean courtesy = words.has(tokens, at - 1, NameWord.COURTESY) && at > sentence.from();
        if (!courtesy && words.has(tokens, at, NameWord.NOT_A_NAME)) {
            return null;
        }
        int from = courtesy ? at - 1 : at;
        PhraseTable.Match<KnownPerson> known = people.bySurname(tokens, at, sentence.to());
        if (known != null && !nameGoesOn(known.to())) {
            return borne(from, known);
        }
        PhraseTable.Match<KnownPerson> secretary = secretary(at);
        if (secretary != null) {
            return borne(at - 1, secretary);
        }
        boolean common = !courtesy && words.has(tokens, at, NameWord.COMMON_SURNAME);
        if (common && !words.has(tokens, at, NameWord.LEADER_SURNAME)) {
            return null;
        }
        PhraseTable.Match<KnownPerson> leader =
                people.leader(tokens, at, sentence.to(), common && !paired(at), courtesy);
        return leader == null || nameGoesOn(leader.to()) ? null : borne(from, leader);
    }

    /** "Secretary Rubio": how Washington calls its ministers. */
    private PhraseTable.Match<KnownPerson> secretary(int at) {
        boolean titled = at > sentence.from()
                && tokens.is(at - 1, SECRETARY)
                && tokens.capital(at - 1)
                && (at - 1 == sentence.from() || !tokens.capital(at - 2));
        return titled ? people.titled(tokens, at, sentence.to(), STATES, Role.FOREIGN_MINISTER) : null;
    }

    /** "Sir Keir", "Prince Mohammed", "Crown Prince Mohammed": called by the first name. */
    private Mention noble(int at) {
        boolean opens = words.has(tokens, at, NameWord.NOBLE) && at + 1 < sentence.to() && tokens.capital(at + 1);
        boolean alone = opens && names.at(at + 1) == null && !nameGoesOn(at + 2) && !particle(at + 2);
        KnownPerson person = alone ? people.byGiven(tokens.text(at + 1, at + 2)) : null;
        return person == null || person.level() == null
                ? null
                : PersonNames.mention(NameForm.SURNAME, at, at + 2, person);
    }

    /** "Xi" of "the Trump-Xi meeting", "Presidents Putin and Xi": beside a leader a common surname is one too. */
    private boolean paired(int at) {
        boolean after = tokens.glued(at) && leads(at - 1);
        boolean listed = tokens.is(at - 1, AND) && leads(at - 2) && at - 3 >= sentence.from() && titles(at - 3);
        return after || listed || (at + 1 < sentence.to() && tokens.glued(at + 1) && leads(at + 1));
    }

    private boolean titles(int at) {
        return words.has(tokens, at, NameWord.COURTESY) || names.endsTitle(at);
    }

    private boolean leads(int at) {
        return at >= sentence.from()
                && tokens.capital(at)
                && !words.has(tokens, at, NameWord.COMMON_SURNAME)
                && people.leads(tokens, at, sentence.to());
    }

    /** Who bears the name; "the Trump administration" is his state, "a Trump lawyer" nobody's. */
    private Mention borne(int at, PhraseTable.Match<KnownPerson> name) {
        int next = name.to();
        if (next >= sentence.to() || tokens.glued(next)) {
            return PersonNames.mention(NameForm.SURNAME, at, next, name.value());
        }
        if (words.has(tokens, next, NameWord.STAFF)) {
            return null;
        }
        if (words.has(tokens, next, NameWord.RULE)) {
            List<Participant> state = List.of(new Participant(name.value().code(), null));
            return new Mention(MentionKind.OFFICE, NameForm.TITLE, at, next + 1, state, Level.OFFICIALS, null, true);
        }
        return PersonNames.mention(NameForm.SURNAME, at, next, name.value());
    }

    /** "al" of "al-Sharaa", "von" of "von der Leyen": a surname may begin with a small letter. */
    private boolean particle(int at) {
        int next = at + 1;
        while (next < sentence.to() && words.has(tokens, next, NameWord.PARTICLE) && !tokens.capital(next)) {
            next++;
        }
        return words.has(tokens, at, NameWord.PARTICLE)
                && !tokens.glued(at)
                && next < sentence.to()
                && tokens.capital(next);
    }

    /** "in May" names no Mrs. May. */
    private boolean month(int at) {
        return tokens.is(at, MAY) && at > sentence.from() && words.has(tokens, at - 1, NameWord.BEFORE_MONTH);
    }

    /** "Ivanka" before "Trump": somebody else of that name. */
    private boolean insideOtherName(int at) {
        int before = at - 1;
        return before > sentence.from()
                && !SentenceNames.headline(sentence)
                && tokens.capital(before)
                && !tokens.glued(at)
                && !words.has(tokens, before, NameWord.COURTESY)
                && !words.has(tokens, before, NameWord.NOT_A_NAME)
                && !lastWordOfTitle(before)
                && names.at(before) == null;
    }

    private boolean lastWordOfTitle(int at) {
        return words.has(tokens, at, NameWord.MODIFIER) || names.endsTitle(at);
    }

    /** A capital after a surname makes it a given name or a part of a longer one. */
    private boolean nameGoesOn(int to) {
        return to < sentence.to()
                && !SentenceNames.headline(sentence)
                && tokens.capital(to)
                && !tokens.glued(to)
                && !words.has(tokens, to, NameWord.NOT_A_NAME)
                && names.at(to) == null;
    }
}
