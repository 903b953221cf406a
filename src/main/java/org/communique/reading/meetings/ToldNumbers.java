package org.communique.reading.meetings;

import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** "It was their third since the vote", "and the first in Moscow", "the fourth time that the two have talked": numbers of a meeting that other words tell. */
final class ToldNumbers {

    private static final int SUBJECT_REACH = 24;
    private static final int IT_REACH = 3;
    private static final int TIME_REACH = 30;
    private static final int NEAR = 12;
    private static final long TIME = WordHash.of("time");
    private static final long BUT = WordHash.of("but");
    private static final long TO = WordHash.of("to");
    private static final long FOR = WordHash.of("for");
    private static final long[] IT = WordHash.ofWords("it this that which what these");
    private static final LongTable SOMEBODY = LongTable.ofWords("who he she");

    private final Draft draft;
    private final Scene scene;
    private final Tokens tokens;
    private final Sides sides;

    ToldNumbers(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.tokens = scene.tokens();
        this.sides = new Sides(scene);
    }

    /** To be called when all else in the sentence has been found. */
    void find() {
        boolean counted = false;
        for (int at = scene.from(); at < scene.to(); at++) {
            int value = draft.ordinalWords().ordinal(tokens, at);
            if (value == 0) {
                continue;
            }
            if (draft.earlier().numbers(value)) {
                counted = true;
                continue;
            }
            NumberPhrase phrase = NumberPhrase.of(draft, at);
            Ordinal ordinal = phrase == null ? null : read(phrase, value, counted);
            if (ordinal != null) {
                counted = true;
                draft.number(at, parties(at), ordinal);
            }
        }
    }

    private Ordinal read(NumberPhrase phrase, int value, boolean counted) {
        int before = phrase.opening() - 1;
        boolean people = parties(phrase.at()).mentions().stream()
                .anyMatch(mention -> mention.person() != null || mention.level() != null);
        if (scene.is(phrase.at() + 1, TIME)) {
            int after = phrase.at() + 2;
            boolean counts =
                    scene.is(before, FOR) ? joined(before) || opens(before, after) : it(before) && together(after);
            return counts ? new OrdinalScopes(scene, scene.to()).ofTime(value, after, people) : null;
        }
        OrdinalScopes scopes = new OrdinalScopes(scene, draft.status().clauseEnd(phrase.at()));
        boolean another = counted && (scene.isAnd(before) || scene.is(before, BUT)) && phrase.goesOn(scene);
        if (!another && !tells(phrase, scopes)) {
            return null;
        }
        Ordinal ordinal = scopes.of(value, phrase.after(), people, phrase.series(scene, value));
        return another && ordinal.scope() != OrdinalScope.THIS_YEAR
                ? OrdinalScopes.ordinal(value, OrdinalScope.OTHER, people, scopes.qualifier(phrase.at() + 1))
                : ordinal;
    }

    /** Said of a meeting, or set beside one. */
    private boolean tells(NumberPhrase phrase, OrdinalScopes scopes) {
        int before = phrase.opening() - 1;
        boolean counts = phrase.counts(scene, scopes);
        if (scene.has(before, MeetingWord.BE)) {
            return (counts || phrase.head() >= 0 || alone(phrase)) && subject(before);
        }
        if (scene.has(before, MeetingWord.HOLD)) {
            return phrase.head() >= 0 && (counts || phrase.owned(scene));
        }
        boolean beside = scene.isAnd(before) && value(phrase) == 1 && scopes.since(phrase.after());
        if (!(aside(before) || beside) || !meets(before, scene.from())) {
            return false;
        }
        boolean owned = phrase.owned(scene);
        if (phrase.head() >= 0) {
            return owned || counts;
        }
        boolean near =
                phrase.among(scene, scopes) && meets(before, draft.status().clauseStart(before));
        return counts && (owned || near);
    }

    private int value(NumberPhrase phrase) {
        return draft.ordinalWords().ordinal(tokens, phrase.at());
    }

    /** "was only their second", "was their fifth, after": nothing else is counted. */
    private boolean alone(NumberPhrase phrase) {
        boolean ends = phrase.after() >= scene.to() || tokens.punctuation(phrase.after());
        return ends && phrase.owned(scene);
    }

    private boolean aside(int token) {
        char mark = scene.mark(token);
        return mark == ',' || mark == '-' || mark == '\u2013' || mark == '\u2014' || mark == '(';
    }

    /** Whether what stands before the comma tells of a meeting. */
    private boolean meets(int comma, int from) {
        for (int i = comma - 1; i >= Math.max(from, comma - SUBJECT_REACH); i--) {
            if (meeting(i) || scene.has(i, MeetingWord.MEET_VERB) || scene.has(i, MeetingWord.SPEAK)) {
                return true;
            }
        }
        return false;
    }

    private boolean meeting(int token) {
        return draft.tells(token, ActWord.COUNTED) && !scene.has(token, MeetingWord.MEET_VERB);
    }

    /** "It was", "Monday's talks, held in Rome, were": a meeting is what the number is told of. */
    private boolean subject(int be) {
        for (int i = be - 1; i >= Math.max(scene.from(), be - SUBJECT_REACH); i--) {
            if (meeting(i)) {
                return true;
            }
            if (scene.isOneOf(i, IT)) {
                return i >= be - IT_REACH;
            }
            if (SOMEBODY.get(tokens.hash(i)) != 0) {
                return false;
            }
        }
        return false;
    }

    private boolean it(int from) {
        for (int i = from; i >= Math.max(scene.from(), from - NEAR); i--) {
            if (scene.isOneOf(i, IT)) {
                return true;
            }
        }
        return false;
    }

    /** "spoke for the first time since": those of the verb meet, and no other act stands between. */
    private boolean joined(int opening) {
        for (int i = opening - 1; i > Math.max(scene.from() - 1, opening - NEAR); i--) {
            if (joins(i) && draft.earlier().toldBy(i)) {
                return true;
            }
            boolean other =
                    tokens.punctuation(i) || scene.has(i, MeetingWord.PAST_VERB) || scene.is(i, TO) || scene.isAnd(i);
            if (other) {
                return false;
            }
        }
        return false;
    }

    /** "For the first time since 2021, the prime ministers of Hungary and Serbia met": what they do first after it. */
    private boolean opens(int opening, int after) {
        int comma = Math.max(comma(), after - 1);
        for (int i = comma + 1; opening == scene.from() && i < Math.min(scene.to(), comma + SUBJECT_REACH); i++) {
            if (joins(i) && draft.earlier().toldBy(i)) {
                return true;
            }
            boolean other =
                    scene.has(i, MeetingWord.PAST_VERB) || scene.has(i, MeetingWord.SAY) || scene.mark(i) == ';';
            if (other) {
                return false;
            }
        }
        return false;
    }

    private int comma() {
        for (int i = scene.from(); i < Math.min(scene.to(), scene.from() + NEAR); i++) {
            if (scene.mark(i) == ',') {
                return i;
            }
        }
        return -1;
    }

    private boolean joins(int token) {
        return scene.has(token, MeetingWord.MEET_VERB)
                || scene.has(token, MeetingWord.SPEAK)
                || scene.has(token, MeetingWord.PHONE)
                || scene.has(token, MeetingWord.GATHER_VERB)
                || scene.has(token, MeetingWord.HOST)
                || draft.tells(token, ActWord.JOINED);
    }

    /** The verb that tells who comes together; the number itself where none follows. */
    private int joined(int at, int reach) {
        for (int i = at + 2; i < Math.min(scene.to(), at + reach); i++) {
            if (joins(i) && scene.any(i - 2, i, MeetingWord.HOLD)) {
                return i;
            }
        }
        return at;
    }

    /** "that the two had talked face to face". */
    private boolean together(int from) {
        boolean together = false;
        for (int i = from; i < Math.min(scene.to(), from + TIME_REACH); i++) {
            boolean passive = scene.has(i, MeetingWord.MEET_VERB) && scene.has(i - 1, MeetingWord.BE);
            together |= !passive && (draft.tells(i, ActWord.JOINED) || draft.tells(i, ActWord.COUNTED));
        }
        return together && scene.mentions().stream().anyMatch(mention -> mention.from() >= from && mention.party());
    }

    /** Those whom the words around the number name: "their", "between the two", "the third time that the Israeli leader and Abbas had talked". */
    private Side parties(int at) {
        Side talked = scene.is(at + 1, TIME) ? sides.subject(joined(at, TIME_REACH)) : Side.NOBODY;
        if (talked.codes().size() > 1) {
            return talked;
        }
        for (Mention mention : scene.mentions()) {
            if (mention.kind() == MentionKind.GROUP
                    && mention.to() > at - 4
                    && mention.codes().size() > 1) {
                return Side.of(mention);
            }
        }
        return Side.NOBODY;
    }
}
