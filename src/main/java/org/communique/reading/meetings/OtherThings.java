package org.communique.reading.meetings;

import org.communique.reading.text.Lexicon;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** What is planned, proposed or called off besides meetings: "the plan", "the proposed dam", "hopes for a truce" say nothing of a meeting. */
final class OtherThings {

    private static final int REACH = 3;
    private static final int OBJECT_REACH = 7;
    private static final int ATTRIBUTE_REACH = 6;
    private static final long OF = WordHash.of("of");
    private static final long FOR = WordHash.of("for");
    private static final long ON = WordHash.of("on");
    private static final long TO = WordHash.of("to");
    private static final long THAT = WordHash.of("that");
    private static final long[] ENDS = WordHash.ofWords("at in during after with between");

    private static final long MOODS = Lexicon.bit(MeetingWord.FUTURE)
            | Lexicon.bit(MeetingWord.PROPOSE)
            | Lexicon.bit(MeetingWord.CANCEL)
            | Lexicon.bit(MeetingWord.PLANS);

    private static final long MEETINGS = Lexicon.bit(MeetingWord.MEETING)
            | Lexicon.bit(MeetingWord.SUMMIT)
            | Lexicon.bit(MeetingWord.TALKS)
            | Lexicon.bit(MeetingWord.ENCOUNTER)
            | Lexicon.bit(MeetingWord.ROUND)
            | Lexicon.bit(MeetingWord.MEAL)
            | Lexicon.bit(MeetingWord.CALL)
            | Lexicon.bit(MeetingWord.MEET_VERB)
            | Lexicon.bit(MeetingWord.GATHER_VERB)
            | Lexicon.bit(MeetingWord.VISIT_NOUN)
            | Lexicon.bit(MeetingWord.VISIT_VERB)
            | Lexicon.bit(MeetingWord.TRAVEL)
            | Lexicon.bit(MeetingWord.HOST)
            | Lexicon.bit(MeetingWord.APPEARANCE);

    private static final LongTable NOUNS = LongTable.ofWords(
            "plan plans proposal offer offers hope hopes idea prospect prospects possibility demand appeal boycott refusal cancellation preparations groundwork logistics push");

    private static final LongTable ATTRIBUTES = LongTable.ofWords(
            "planned proposed expected cancelled canceled scheduled possible potential upcoming forthcoming postponed anticipated awaited impending delayed rejected looming");

    private final Scene scene;

    OtherThings(Scene scene) {
        this.scene = scene;
    }

    /** Whether the word at the token tells of something else than a meeting. */
    boolean told(int token) {
        long word = scene.tokens().hash(token);
        if (ATTRIBUTES.get(word) != 0) {
            return owned(token) && thing(token + 1);
        }
        return NOUNS.get(word) != 0 && noun(token) && !ofMeeting(token);
    }

    static long moods() {
        return MOODS;
    }

    /** "the proposed dam", "Kenya's planned dam". */
    private boolean owned(int token) {
        return scene.has(token - 1, MeetingWord.DETERMINER)
                || scene.tokens().word(token - 1).equals("'s");
    }

    private boolean thing(int from) {
        for (int i = from; i < from + ATTRIBUTE_REACH; i++) {
            if (!scene.inside(i)) {
                return i > from;
            }
            boolean hyphen = scene.mark(i) == '-';
            boolean verb = i > from
                    && (scene.has(i, MeetingWord.BE) || scene.tokens().word(i).endsWith("ed"));
            if ((scene.tokens().punctuation(i) && !hyphen) || verb) {
                return i > from;
            }
            if (meeting(i)) {
                return false;
            }
        }
        return true;
    }

    /** "the plan", "a new peace plan", not "they plan". */
    private boolean noun(int token) {
        for (int i = token - 1; i >= token - REACH; i--) {
            if (scene.has(i, MeetingWord.DETERMINER) || scene.tokens().word(i).equals("'s")) {
                return true;
            }
            if (scene.tokens().punctuation(i) || scene.endingAt(i + 1) != null) {
                return false;
            }
        }
        return false;
    }

    /** "plans for a summit", "the offer to meet", "hopes that they will meet"; not "plans for a dam at a summit". */
    private boolean ofMeeting(int token) {
        boolean leads = scene.is(token + 1, OF)
                || scene.is(token + 1, FOR)
                || scene.is(token + 1, TO)
                || scene.is(token + 1, ON)
                || scene.is(token + 1, THAT);
        for (int i = token + 2; leads && i <= token + OBJECT_REACH; i++) {
            if (!scene.inside(i) || scene.isOneOf(i, ENDS)) {
                return scene.is(token + 1, TO);
            }
            if (meeting(i)) {
                return true;
            }
        }
        return leads && scene.is(token + 1, TO);
    }

    private boolean meeting(int token) {
        return scene.inside(token) && (scene.bits(token) & MEETINGS) != 0;
    }
}
