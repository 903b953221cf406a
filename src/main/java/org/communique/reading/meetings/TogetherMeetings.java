package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Ordinal;
import org.communique.reading.text.WordHash;

/** Several told together who are in one place: "came face to face", "were brought together", "sat around one table", "opened the crossing together". */
final class TogetherMeetings {

    private static final int REACH = 6;
    private static final int TABLE_REACH = 5;
    private static final int MOST = 4;
    private static final int WITH_REACH = 8;
    private static final long BACK = WordHash.of("back");
    private static final long BILATERAL = WordHash.of("bilateral");
    private static final long BROUGHT = WordHash.of("brought");
    private static final long CROSSED = WordHash.of("crossed");
    private static final long PATHS = WordHash.of("paths");
    private static final long DOWN = WordHash.of("down");
    private static final long FACE = WordHash.of("face");
    private static final long FOR = WordHash.of("for");
    private static final long IN = WordHash.of("in");
    private static final long[] WORK =
            WordHash.ofWords("work working worked act acting stand live pull move join come get closer");
    private static final long ON = WordHash.of("on");
    private static final long TABLE = WordHash.of("table");
    private static final long[] STOOD = WordHash.ofWords("stood sat walked");
    private static final long TO = WordHash.of("to");
    private static final long TOGETHER = WordHash.of("together");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    TogetherMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    /** What the word at the token tells. */
    void find(int at) {
        if (faceToFace(at)
                || comesTogether(at)
                || (scene.is(at, CROSSED) && scene.is(at + 1, PATHS))
                || (scene.is(at, BILATERAL) && held(at))) {
            both(at);
        } else if (scene.is(at, BROUGHT)) {
            brought(at);
        } else if (scene.is(at, TOGETHER)) {
            side(at);
        }
    }

    /** "last came together in London", "were brought together by", "first sat down in Vienna", "sat around one table". */
    private boolean comesTogether(int verb) {
        boolean comes = scene.has(verb, MeetingWord.TRAVEL)
                || (scene.is(verb, BROUGHT) && scene.any(verb - 3, verb, MeetingWord.BE));
        boolean sits = scene.has(verb, MeetingWord.CONSULT_WITH)
                && ((scene.is(verb + 1, DOWN) && !with(verb))
                        || scene.following(verb, TABLE, REACH) > 0
                        || lasts(verb));
        boolean returns = (scene.has(verb, MeetingWord.TRAVEL) || scene.is(verb, BACK))
                && scene.following(verb, TABLE, TABLE_REACH) > 0;
        return (comes && scene.is(verb + 1, TOGETHER)) || sits || returns;
    }

    private boolean with(int verb) {
        for (int i = verb + 2; i < verb + WITH_REACH && !scene.tokens().punctuation(i); i++) {
            if (scene.has(i, MeetingWord.WITH)) {
                return true;
            }
        }
        return false;
    }

    /** "sat for five hours". */
    private boolean lasts(int verb) {
        for (int i = verb + 2; scene.is(verb + 1, FOR) && i < verb + REACH; i++) {
            if (draft.tells(i, ActWord.HOURS)) {
                return !scene.has(i + 1, MeetingWord.WITH);
            }
        }
        return false;
    }

    /** "held a bilateral in", "had a bilateral on". */
    private boolean held(int bilateral) {
        boolean ends =
                scene.tokens().punctuation(bilateral + 1) || scene.is(bilateral + 1, ON) || scene.is(bilateral + 1, IN);
        return ends && scene.has(bilateral - 1, MeetingWord.DETERMINER) && scene.has(bilateral - 2, MeetingWord.HOLD);
    }

    /** "opened the crossing together", not "vowed to work together". */
    private void side(int together) {
        Side pair = sides.subject(together);
        int verb = pair.empty() ? -1 : pair.end();
        boolean past = scene.inside(verb)
                && together - verb <= WITH_REACH
                && (PastTense.at(scene, verb) || scene.has(verb, MeetingWord.PAST_VERB))
                && !scene.has(verb, MeetingWord.BE)
                && !scene.isOneOf(together - 1, WORK);
        int states = pair.codes().size();
        boolean leaders =
                states == 2 || (states <= MOST && stood(verb, together) && Side.level(List.of(pair)) == Level.LEADERS);
        if (past && leaders && pair.ranks() && !draft.earlier().met(pair)) {
            draft.add(Trigger.JOINT, "together", verb, List.of(pair), Mode.IN_PERSON, Standing.HELD, List.of());
        }
    }

    /** "stood together on the rostrum on Sept. 3", of people by name. */
    private boolean stood(int verb, int together) {
        return scene.isOneOf(verb, STOOD) && together == verb + 1 && draft.dated(verb, Standing.HELD);
    }

    /** "brought Netanyahu and Abbas together", "brought together the two leaders": who brings them sits with them. */
    private void brought(int verb) {
        boolean first = scene.is(verb + 1, TOGETHER);
        Side right = sides.right(first ? verb + 2 : verb + 1);
        boolean together = first || (!right.empty() && scene.is(right.end(), TOGETHER));
        Side left = together ? sides.subject(verb, right.codes()) : Side.NOBODY;
        if (right.codes().size() > 1 && left.governs() && right.ranks()) {
            List<Side> all = List.of(left, right);
            draft.add(
                    Trigger.MET,
                    "brought",
                    verb,
                    all,
                    Mode.IN_PERSON,
                    draft.status().ofVerb(verb),
                    List.of());
        }
    }

    /** "came face to face", not "a face-to-face meeting" or "to meet face to face". */
    boolean faceToFace(int at) {
        return scene.is(at, FACE)
                && scene.is(at + 1, TO)
                && scene.is(at + 2, FACE)
                && scene.has(at - 1, MeetingWord.TRAVEL);
    }

    /** Those before the verb, with each other. */
    void both(int verb) {
        Side pair = sides.subject(verb);
        Standing status = draft.status().ofVerb(verb);
        int states = pair.codes().size();
        boolean talking = scene.is(verb + 1, DOWN) && scene.any(verb + 2, verb + REACH, MeetingWord.SPEAK);
        if (states > 1 && states <= MOST && (pair.ranks() || talking) && status != Standing.DENIED) {
            boolean people = pair.mentions().stream().allMatch(Scene::person);
            draft.add(Trigger.MET, "each-other", verb, List.of(pair), draft.mode(verb), status, numbers(verb, people));
        }
    }

    /** "for the third time that they sat down", "sat down for a third time". */
    private List<Ordinal> numbers(int verb, boolean people) {
        List<Ordinal> after = draft.times(verb).after(verb + 1, people);
        return after.isEmpty() ? draft.times(verb).before(verb, people) : after;
    }
}
