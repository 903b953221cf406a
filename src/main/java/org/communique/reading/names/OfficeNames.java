package org.communique.reading.names;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Participant;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Offices in one sentence and the people who hold them: "Russian President Vladimir Putin", "Chinese officials", "his Polish counterpart". */
final class OfficeNames {

    private static final long AND = WordHash.of("and");
    private static final long OR = WordHash.of("or");
    private static final long IN = WordHash.of("in");
    private static final long OF = WordHash.of("of");
    private static final long THE = WordHash.of("the");
    private static final long FROM = WordHash.of("from");
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long ELECT = WordHash.of("elect");
    private static final long DESIGNATE = WordHash.of("designate");

    private static final int OWNED = 4;

    private final Gazetteer gazetteer;
    private final Lexicon<NameWord> words;
    private final GazetteerNames names;
    private final PersonNames persons;
    private final Sentence sentence;
    private final Tokens tokens;
    private final List<Mention> found;

    /** Takes the list of what is found in the sentence as it grows. */
    OfficeNames(
            Gazetteer gazetteer,
            Lexicon<NameWord> words,
            GazetteerNames names,
            PersonNames persons,
            Sentence sentence,
            List<Mention> found) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.names = names;
        this.persons = persons;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.found = found;
    }

    /** The nations that share the title: "U.S. and Chinese officials". */
    List<Participant> coordinated(int at, Mention nation) {
        List<Participant> all = new ArrayList<>(nation.parties());
        int start = at;
        for (int i = found.size() - 1; i >= 0; i--) {
            Mention before = found.get(i);
            boolean joined = before.kind() == MentionKind.COUNTRY || before.kind() == MentionKind.ORGANISATION;
            if (!joined || opening(before) || !joins(before.to(), start)) {
                break;
            }
            all.addAll(0, before.parties());
            start = before.from();
        }
        return all;
    }

    /** "In Turkey, Greek officials": where a sentence opens, not whose they are. */
    private boolean opening(Mention place) {
        int in = place.from() - 1;
        return in == sentence.from() && tokens.is(in, IN) && tokens.mark(place.to()) == ',';
    }

    /** China of "Xi's special envoy" and "Xi envoy": the nation of the one whose the office at the token is; empty where nobody owns it. */
    List<Participant> ofOwner(int at) {
        Mention owner = found.isEmpty() ? null : found.get(found.size() - 1);
        int from = at;
        while (from > sentence.from() && at - from < OWNED && words.has(tokens, from - 1, NameWord.MODIFIER)) {
            from--;
        }
        boolean owned = owner != null
                && owner.kind() == MentionKind.PERSON
                && owner.code() != null
                && (owner.to() == from || (owner.to() == from - 1 && tokens.is(from - 1, POSSESSIVE)));
        return owned ? List.of(new Participant(owner.code(), null)) : List.of();
    }

    /** Whether only "and", "or" and commas stand between. */
    boolean joins(int from, int to) {
        int first = tokens.is(from, POSSESSIVE) && tokens.is(to - 1, AND) ? from + 1 : from;
        for (int i = first; i < to; i++) {
            if (!tokens.is(i, AND) && !tokens.is(i, OR) && tokens.mark(i) != ',') {
                return false;
            }
        }
        return to > first ? to - first <= 2 : tokens.glued(to);
    }

    /** The person or the office that a title at the token names; null where none stands there. The words about it begin at the start. */
    Mention title(int start, int at, List<Participant> nations) {
        PhraseTable.Match<Title> match = gazetteer.titles().match(tokens, at, sentence.to());
        if (match == null || match.value().level() == null) {
            return null;
        }
        Title title = match.value();
        Level level = level(start, at, title);
        int to = match.to();
        while (tokens.is(to, ELECT) || tokens.is(to, DESIGNATE)) {
            to++;
        }
        List<Participant> of = nations;
        int end = to;
        if (nations.isEmpty()
                && (tokens.is(to, OF)
                        || ((title.plural() || title.level() == Level.OFFICIALS) && tokens.is(to, FROM)))) {
            NationList list = NationList.read(names, tokens, to + 1, sentence.to());
            of = list.parties();
            end = list.parties().isEmpty() ? to : list.to();
        }
        if (of.isEmpty() && title.country() == null && !title.plural()) {
            of = nationAfterName(to);
        }
        if (title.country() != null && (of.isEmpty() || title.only())) {
            of = List.of(new Participant(title.country(), null));
        }
        String code = of.isEmpty() ? null : of.get(of.size() - 1).country();
        Mention person = title.plural() ? null : persons.titled(start, to, code, title.role(), level);
        if (person == null && end > to && !title.plural()) {
            person = persons.titled(start, end, code, title.role(), level);
        }
        if (person == null && !title.plural()) {
            person = persons.apposition(start, Math.max(to, end), code, title.role(), level);
        }
        if (person != null) {
            return person;
        }
        return new Mention(MentionKind.OFFICE, NameForm.TITLE, start, end, of, level, null, title.plural());
    }

    /** "head of the Slovenian delegation", "speaker of the Polish parliament", with the name that follows; null where the words read otherwise. */
    Mention headOf(int at) {
        boolean opens = words.has(tokens, at, NameWord.HEAD) && tokens.is(at + 1, OF) && tokens.is(at + 2, THE);
        GazetteerNames.Found name = opens ? names.at(at + 3) : null;
        boolean nation = name != null
                && name.sense() != null
                && name.sense().kind() == MentionKind.COUNTRY
                && name.sense().form() == NameForm.ADJECTIVE;
        for (int noun = nation ? name.to() : at; nation && noun < Math.min(sentence.to(), name.to() + 3); noun++) {
            if (words.has(tokens, noun, NameWord.INSTITUTION)) {
                return head(at, noun, name.sense().parties());
            }
        }
        return null;
    }

    private Mention head(int at, int noun, List<Participant> nation) {
        Level level = words.has(tokens, noun, NameWord.RULE) ? Level.LEADERS : Level.OFFICIALS;
        String code = nation.get(0).country();
        Mention titled = persons.titled(at, noun + 1, code, null, level);
        Mention person = titled == null ? persons.apposition(at, noun + 1, code, null, level) : titled;
        return person != null
                ? person
                : new Mention(MentionKind.OFFICE, NameForm.TITLE, at, noun + 1, nation, level, null, false);
    }

    /** "of Slovenia" of "Foreign Minister Anze Logar of Slovenia". */
    private List<Participant> nationAfterName(int name) {
        int end = persons.afterName(name);
        if (end == name || !tokens.is(end, OF)) {
            return List.of();
        }
        return NationList.read(names, tokens, end + 1, sentence.to()).parties().stream()
                .limit(1)
                .toList();
    }

    private Level level(int start, int at, Title title) {
        for (int i = start; i < at; i++) {
            if (words.has(tokens, i, NameWord.DEPUTY)) {
                return Level.OFFICIALS;
            }
        }
        return words.has(tokens, at - 1, NameWord.DEPUTY) && at - 1 >= sentence.from()
                ? Level.OFFICIALS
                : title.level();
    }

    /** "his Chinese counterpart Xi Jinping": the rank is that of the person before. */
    Mention counterpart(int start, int at, Mention nation) {
        Level level = Level.OFFICIALS;
        for (Mention before : found) {
            level = before.level() != null ? before.level() : level;
        }
        String code = nation == null ? null : nation.code();
        Mention titled = persons.titled(start, at + 1, code, null, level);
        Mention person = titled == null ? persons.apposition(start, at + 1, code, null, level) : titled;
        if (person != null) {
            return person;
        }
        boolean plural = tokens.word(at).endsWith("s");
        List<Participant> of = nation == null ? List.of() : coordinated(start, nation);
        if (nation == null && tokens.is(at + 1, FROM)) {
            NationList list = NationList.read(names, tokens, at + 2, sentence.to());
            return new Mention(
                    MentionKind.OFFICE, NameForm.TITLE, start, list.to(), list.parties(), level, null, plural);
        }
        return new Mention(MentionKind.OFFICE, NameForm.TITLE, start, at + 1, of, level, null, plural);
    }
}
