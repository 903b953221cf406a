package org.communique.reading.meetings;

import org.communique.reading.TextPart;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** A meeting at which something was done: "proposed a truce at a meeting with", "called off the strike after talks with": held, whatever was wished or called off there. */
final class Occasion {

    private static final int REACH = 6;
    private static final long IN = WordHash.of("in");
    private static final long NEXT = WordHash.of("next");
    private static final long[] TIMES = WordHash.ofWords("week month year");
    private static final long TO = WordHash.of("to");
    private static final long[] LEADS = WordHash.ofWords("at during after following");

    /** Done where they are, though what is refused is not. */
    private static final LongTable ON_THE_SPOT =
            LongTable.ofWords("agreed refused declined failed managed began tried sought appeared started continued");

    private static final LongTable PRESENCE =
            LongTable.ofWords("attendance participation appearance presence part arrival seat place role");

    private final Scene scene;

    Occasion(Scene scene) {
        this.scene = scene;
    }

    /** Whether a past verb in the clause that starts at the token tells what was done at the noun's meeting. */
    boolean held(int start, int noun) {
        int lead = lead(noun);
        return lead > start && done(start, lead);
    }

    /** "wants to raise it at a summit", "could press him in talks": what is wished for is something else, and the meeting is to be. */
    boolean toCome(int start, int noun) {
        int lead = lead(noun);
        int wish = lead < 0 ? -1 : scene.last(start, lead, MeetingWord.PROPOSE);
        return wish >= 0 && lead - wish >= 2 && !scene.has(lead - 1, MeetingWord.BE) && !together(wish + 1, lead);
    }

    /** Whether words of meetings, of going there or of taking part stand between. */
    private boolean together(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean word = scene.meetingNoun(i)
                    || scene.has(i, MeetingWord.MEET_VERB)
                    || scene.has(i, MeetingWord.HOST)
                    || scene.has(i, MeetingWord.HOLD)
                    || scene.has(i, MeetingWord.SPEAK)
                    || scene.has(i, MeetingWord.VISIT_NOUN)
                    || scene.has(i, MeetingWord.CALL)
                    || scene.has(i, MeetingWord.ATTEND)
                    || scene.has(i, MeetingWord.INVITE)
                    || PRESENCE.get(scene.tokens().hash(i)) != 0;
            if (word) {
                return true;
            }
        }
        return false;
    }

    /** "at" of "at a second round of talks"; -1 where the noun is no such adverbial. */
    private int lead(int noun) {
        for (int i = noun - 1; i >= Math.max(scene.from(), noun - REACH); i--) {
            boolean in = scene.is(i, IN) && noun - i <= 3 && !scene.tokens().glued(i + 1);
            if (in || scene.isOneOf(i, LEADS)) {
                return i;
            }
            boolean passes = !scene.tokens().punctuation(i)
                    && !scene.has(i, MeetingWord.BE)
                    && !scene.has(i, MeetingWord.HOLD)
                    && !scene.has(i, MeetingWord.WITH)
                    && (!scene.has(i, MeetingWord.FUTURE) || (scene.is(i, NEXT) && scene.isOneOf(i + 1, TIMES)))
                    && !scene.has(i, MeetingWord.PROPOSE)
                    && !scene.has(i, MeetingWord.CANCEL);
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the first verb from the token on is in the past and tells of something else than the meeting. */
    boolean done(int start, int lead) {
        int verb = finite(start, lead);
        if (verb < 0 || scene.sentence().part() == TextPart.TITLE) {
            return false;
        }
        boolean infinitive = scene.is(verb + 1, TO) && !scene.has(verb + 2, MeetingWord.DETERMINER);
        boolean onTheSpot = ON_THE_SPOT.get(scene.tokens().hash(verb)) != 0;
        return (!infinitive || onTheSpot) && !ahead(verb, lead);
    }

    /** The first verb, if it is in the past; else -1. */
    private int finite(int start, int lead) {
        for (int i = start; i < lead; i++) {
            boolean other =
                    scene.has(i, MeetingWord.MODAL) || scene.has(i, MeetingWord.BE) || scene.has(i, MeetingWord.NOT);
            if (other) {
                return passive(i) ? i + 1 : -1;
            }
            boolean attribute = scene.has(i - 1, MeetingWord.DETERMINER) || (scene.endingAt(i) == null && i == start);
            boolean past = scene.has(i, MeetingWord.PAST_VERB)
                    || scene.has(i, MeetingWord.NEWS_PAST)
                    || PastTense.at(scene, i)
                    || ON_THE_SPOT.get(scene.tokens().hash(i)) != 0;
            if (past && !attribute && !scene.tokens().capital(i)) {
                return scene.has(i, MeetingWord.FUTURE)
                                && !scene.tokens().word(i).equals("agreed")
                        ? -1
                        : i;
            }
        }
        return -1;
    }

    /** "was discussed", not "was expected". */
    private boolean passive(int be) {
        return scene.has(be, MeetingWord.PAST_BE)
                && scene.inside(be + 1)
                && scene.tokens().word(be + 1).endsWith("ed")
                && !scene.has(be + 1, MeetingWord.FUTURE)
                && !scene.has(be + 1, MeetingWord.PROPOSE)
                && !scene.has(be + 1, MeetingWord.CANCEL);
    }

    /** "said he would raise it at a meeting", "confirmed his attendance at". */
    private boolean ahead(int verb, int lead) {
        for (int i = verb + 1; i < lead; i++) {
            boolean other = scene.has(i, MeetingWord.MODAL)
                    || scene.has(i, MeetingWord.BEFORE)
                    || scene.has(i, MeetingWord.NOT)
                    || scene.has(i, MeetingWord.VISIT_NOUN)
                    || scene.has(i, MeetingWord.CALL)
                    || scene.meetingNoun(i)
                    || scene.has(i, MeetingWord.MEET_VERB)
                    || (scene.is(i, TO) && i > verb + 1 && scene.has(i - 1, MeetingWord.FUTURE))
                    || PRESENCE.get(scene.tokens().hash(i)) != 0;
            if (other) {
                return true;
            }
        }
        return false;
    }
}
