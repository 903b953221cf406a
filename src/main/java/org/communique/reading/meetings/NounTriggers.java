package org.communique.reading.meetings;

import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** Which nouns tell of a meeting, and the word that links one to those who meet. */
final class NounTriggers {

    private static final int REACH = 9;
    private static final int HOLD_REACH = 4;
    private static final int BETWEEN_REACH = 13;
    private static final long TRILATERAL = WordHash.of("trilateral");
    private static final long CONFERENCE = WordHash.of("conference");
    private static final long VIDEO = WordHash.of("video");
    private static final long AT = WordHash.of("at");
    private static final long FOR = WordHash.of("for");
    private static final long TO = WordHash.of("to");
    private static final long OF = WordHash.of("of");
    private static final long FACE = WordHash.of("face");
    private static final long FROM = WordHash.of("from");
    private static final long OVER = WordHash.of("over");
    private static final long WORKING = WordHash.of("working");
    private static final long CONTACTS = WordHash.of("contacts");
    private static final long TOGETHER = WordHash.of("together");
    private static final long AUDIENCE = WordHash.of("audience");
    private static final long SESSION = WordHash.of("session");
    private static final long[] PARLIAMENTS =
            WordHash.ofWords("congress parliament duma senate knesset diet bundestag legislature");
    private static final long[] HELD = WordHash.ofWords("held holds holding");
    private static final long[] FORMAL = WordHash.ofWords("consultations dialogue discussions deliberations");
    private static final long INVOLVING = WordHash.of("involving");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    NounTriggers(Draft draft, Sides sides) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = sides;
    }

    /** What the word at the token tells of; null where it tells of no meeting. */
    Trigger of(int at) {
        if (scene.has(at, MeetingWord.SUMMIT)) {
            return Trigger.SUMMIT;
        }
        if (scene.has(at, MeetingWord.TALKS) && scene.has(at - 1, MeetingWord.PHONE)) {
            return Trigger.PHONE;
        }
        if (scene.has(at, MeetingWord.TALKS)) {
            boolean loose = scene.has(at, MeetingWord.LOOSE_TALKS)
                    && link(at) < 0
                    && !held(at)
                    && draft.ordinals(at).ofNoun(at, false, true).isEmpty();
            return loose || scene.has(at - 1, MeetingWord.MODAL) ? null : Trigger.TALKS;
        }
        boolean several = scene.has(at, MeetingWord.ROUND) || scene.is(at, CONTACTS);
        if (several && scene.has(at + 1, MeetingWord.BETWEEN)) {
            return Trigger.TALKS;
        }
        if (scene.has(at, MeetingWord.ROUND) && !scene.is(at + 1, OF)) {
            return draft.ordinals(at).ofNoun(at, false, true).isEmpty() ? null : Trigger.TALKS;
        }
        boolean seen = (scene.has(at, MeetingWord.CALL) || scene.is(at, CONFERENCE)) && scene.is(at - 1, VIDEO);
        if (scene.has(at - 1, MeetingWord.NEWS) && !seen && !scene.any(at + 1, at + REACH, MeetingWord.WITH)) {
            return null;
        }
        boolean face = scene.is(at, FACE) && scene.is(at - 1, TO);
        if (face && (scene.has(at + 1, MeetingWord.BETWEEN) || scene.has(at + 1, MeetingWord.WITH))) {
            return Trigger.MEETING;
        }
        if (scene.is(at, SESSION) && domestic(at)) {
            return null;
        }
        boolean attribute = scene.is(at, TRILATERAL) && scene.meetingNoun(at + 1);
        if (!attribute && (scene.has(at, MeetingWord.MEETING) || scene.has(at, MeetingWord.ENCOUNTER))) {
            return scene.has(at + 1, MeetingWord.CALL) ? Trigger.PHONE : Trigger.MEETING;
        }
        boolean shared = scene.any(at + 1, at + 4, MeetingWord.WITH)
                || scene.has(at + 1, MeetingWord.BETWEEN)
                || scene.is(at + 1, TOGETHER)
                || scene.is(at - 1, OVER)
                || scene.is(at - 1, WORKING)
                || scene.is(at - 2, AT)
                || scene.is(at - 3, AT);
        if (scene.has(at, MeetingWord.MEAL) && shared) {
            return Trigger.MEETING;
        }
        int link = scene.has(at, MeetingWord.VISIT_NOUN) ? link(at) : -1;
        if (scene.has(link, MeetingWord.WITH) && person(link)) {
            return Trigger.MEETING;
        }
        if (scene.has(at, MeetingWord.APPEARANCE) && scene.any(at + 1, at + 3, MeetingWord.WITH)) {
            return Trigger.JOINT;
        }
        boolean call = scene.has(at, MeetingWord.CALL)
                && !scene.is(at + 1, FOR)
                && !scene.tokens().word(at).endsWith("ed");
        boolean noun = scene.has(at - 1, MeetingWord.PHONE)
                || scene.has(at - 1, MeetingWord.VIDEO)
                || reaches(at)
                || (scene.has(at + 1, MeetingWord.BETWEEN) && scene.has(at - 1, MeetingWord.DETERMINER))
                || (scene.has(at - 2, MeetingWord.HOLD) && scene.has(at - 1, MeetingWord.DETERMINER))
                || (scene.any(at + 1, at + 6, MeetingWord.WITH)
                        && (scene.any(at - 4, at, MeetingWord.DETERMINER) || scene.endingAt(at - 1) != null));
        return call && noun ? Trigger.PHONE : null;
    }

    /** "the first session of the 13th National People's Congress", "the first parliamentary session". */
    private boolean domestic(int session) {
        if (scene.has(session - 1, MeetingWord.NEWS)) {
            return true;
        }
        for (int i = session + 2; scene.is(session + 1, OF) && i < session + REACH; i++) {
            if (scene.isOneOf(i, PARLIAMENTS)) {
                return true;
            }
        }
        return false;
    }

    /** "Seoul and Washington have begun formal consultations", "held consultations". */
    private boolean held(int talks) {
        for (int i = talks - 1; i >= talks - HOLD_REACH; i--) {
            if (draft.tells(i, ActWord.OPEN) || (scene.isOneOf(i, HELD) && scene.isOneOf(talks, FORMAL))) {
                return sides.subject(i).codes().size() == 2;
            }
        }
        return false;
    }

    private boolean person(int link) {
        return sides.right(link + 1).mentions().stream().anyMatch(Scene::person);
    }

    /** "made a call to Turkey's prime minister", "received a call from him", "gave an audience to him". */
    private boolean reaches(int noun) {
        boolean given = scene.has(noun, MeetingWord.CALL) || scene.is(noun, AUDIENCE);
        return given
                && (scene.is(noun + 1, TO) || scene.is(noun + 1, FROM))
                && scene.any(noun - 4, noun, MeetingWord.DETERMINER)
                && sides.right(noun + 2).mentions().stream().anyMatch(Scene::person);
    }

    /** The word after the noun that leads to who meets: "with", "between", "of"; -1 where there is none. */
    int link(int noun) {
        boolean quoted = scene.mark(noun + 1) == '"' || scene.mark(noun + 1) == '\u201D';
        int aside = 0;
        for (int i = quoted ? noun + 2 : noun + 1; i < Math.min(scene.to(), noun + aside + BETWEEN_REACH); i++) {
            aside += dated(i) ? 1 : 0;
            boolean near = i < noun + aside + REACH;
            if ((near && scene.has(i, MeetingWord.WITH))
                    || scene.has(i, MeetingWord.BETWEEN)
                    || (near && scene.is(i, INVOLVING))) {
                return i;
            }
            if (scene.is(i, FOR) && group(i + 1)) {
                return i;
            }
            if (i == noun + 1 && scene.is(i, OF)) {
                int with = withAfter(i);
                return with < 0 ? i : with;
            }
            if (i == noun + 1 && reaches(noun)) {
                return i;
            }
            Mention mention = scene.startingAt(i);
            boolean passes = mention == null || !Scene.person(mention) || mention.form() == NameForm.PRONOUN;
            boolean purpose =
                    scene.is(i, TO) && !scene.has(i + 1, MeetingWord.BE) && !scene.has(i + 1, MeetingWord.HOLD);
            if (!passes || ends(i) || purpose) {
                return -1;
            }
        }
        return -1;
    }

    /** "with" of "the second meeting of the year with" and "a meeting of Germany's chancellor with"; -1 where there is none. */
    private int withAfter(int of) {
        for (int i = of + 1; i < Math.min(scene.to(), of + REACH); i++) {
            if (scene.has(i, MeetingWord.WITH)) {
                return i;
            }
            if (scene.tokens().punctuation(i) || scene.has(i, MeetingWord.PAST_VERB) || ends(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "on April 5 and 6" of "his meeting on April 5 and 6 in Ottawa with". */
    private boolean dated(int token) {
        return scene.dates().stream().anyMatch(date -> date.from() <= token && token < date.to());
    }

    /** "the two" of "their second summit for the two". */
    private boolean group(int at) {
        Mention mention = scene.startingAt(at);
        return mention != null
                && mention.kind() == MentionKind.GROUP
                && mention.codes().size() > 1;
    }

    private boolean ends(int token) {
        char mark = scene.mark(token);
        return mark == ';'
                || mark == '('
                || mark == '"'
                || mark == '\u201D'
                || mark == ':'
                || scene.has(token, MeetingWord.SAY)
                || (scene.has(token, MeetingWord.MEET_VERB) && !scene.meetingNoun(token));
    }
}
