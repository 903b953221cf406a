package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** Office-holders who see each other without a word for meeting: "saw the president", "paid a call on", "dined with". */
final class EncounterMeetings {

    private static final int REACH = 6;
    private static final int MOST = 4;
    private static final int DEAL_REACH = 11;
    private static final int WITH_REACH = 8;
    private static final long ANOTHER = WordHash.of("another");
    private static final long AS = WordHash.of("as");
    private static final long BESIDE = WordHash.of("beside");
    private static final long BILATERAL = WordHash.of("bilateral");
    private static final long BROUGHT = WordHash.of("brought");
    private static final long DOWN = WordHash.of("down");
    private static final long FACE = WordHash.of("face");
    private static final long GUEST = WordHash.of("guest");
    private static final long IN = WordHash.of("in");
    private static final long[] WORK =
            WordHash.ofWords("work working worked act acting stand live pull move join come get closer");
    private static final long NEXT = WordHash.of("next");
    private static final long OF = WordHash.of("of");
    private static final long ON = WordHash.of("on");
    private static final long OTHER = WordHash.of("other");
    private static final long TABLE = WordHash.of("table");
    private static final long TO = WordHash.of("to");
    private static final long TOGETHER = WordHash.of("together");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    EncounterMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            if (draft.tells(at, ActWord.SEE)) {
                saw(at);
            } else if (draft.tells(at, ActWord.DINE)) {
                dined(at);
            } else if (draft.tells(at, ActWord.HOURS) && withAfter(at) > 0) {
                spent(at);
            } else if (scene.has(at, MeetingWord.CALL) && visits(at)) {
                pair(at, onAfter(at) + 1, "called");
            } else if (scene.has(at, MeetingWord.SAY) && scene.is(at + 1, BESIDE)) {
                stands(at, at + 2);
            } else if (draft.tells(at, ActWord.STAND) && besideAfter(at) > 0) {
                stands(at, besideAfter(at) + 1);
            } else if (draft.tells(at, ActWord.STRIKE) && dealWith(at) > 0) {
                pair(at, dealWith(at) + 1, "struck");
            } else if (exchanged(at)) {
                pair(at, at + 2, "words", draft.status().ofNoun(at));
            } else if (scene.is(at, GUEST) && scene.is(at + 1, OF)) {
                pair(at, at + 2, "guest", draft.status().ofNoun(at));
            } else if (scene.is(at, BILATERAL) && scene.has(at + 1, MeetingWord.WITH)) {
                pair(at, at + 2, "bilateral", draft.status().ofNoun(at));
            } else if (faceToFace(at) || comesTogether(at)) {
                both(at);
            } else if (scene.is(at, BROUGHT)) {
                brought(at);
            } else if (scene.is(at, BILATERAL) && held(at)) {
                both(at);
            } else if (scene.is(at, TOGETHER)) {
                side(at);
            }
        }
    }

    private void dined(int verb) {
        if (scene.has(verb + 1, MeetingWord.WITH)) {
            pair(verb, verb + 2, "dined");
        } else {
            both(verb);
        }
    }

    /** "last came together in London", "were brought together by", "first sat down in Vienna", "sat around one table". */
    private boolean comesTogether(int verb) {
        boolean comes = scene.has(verb, MeetingWord.TRAVEL)
                || (scene.is(verb, BROUGHT) && scene.any(verb - 3, verb, MeetingWord.BE));
        boolean sits = scene.has(verb, MeetingWord.CONSULT_WITH)
                && ((scene.is(verb + 1, DOWN) && !scene.has(verb + 2, MeetingWord.WITH))
                        || scene.following(verb, TABLE, REACH) > 0);
        return (comes && scene.is(verb + 1, TOGETHER)) || sits;
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
                && (scene.tokens().word(verb).endsWith("ed") || scene.has(verb, MeetingWord.PAST_VERB))
                && !scene.has(verb, MeetingWord.BE)
                && !scene.isOneOf(together - 1, WORK);
        boolean leaders =
                Side.level(List.of(pair)) == Level.LEADERS && pair.codes().size() == 2;
        if (past && leaders && ranks(pair) && !draft.met(pair)) {
            draft.add(Trigger.JOINT, "together", verb, List.of(pair), Mode.IN_PERSON, Standing.HELD, List.of());
        }
    }

    /** "brought Netanyahu and Abbas together", "brought together the two leaders": who brings them sits with them. */
    private void brought(int verb) {
        boolean first = scene.is(verb + 1, TOGETHER);
        Side right = sides.right(first ? verb + 2 : verb + 1);
        boolean together = first || (!right.empty() && scene.is(right.end(), TOGETHER));
        Side left = together ? sides.subject(verb, right.codes()) : Side.NOBODY;
        if (right.codes().size() > 1 && governs(left) && ranks(right)) {
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

    /** "standing with", "appearing alongside", "seated next to"; -1 where it goes on otherwise. */
    private int besideAfter(int stand) {
        for (int i = stand + 1; i <= stand + 3; i++) {
            boolean nextTo = scene.is(i, TO) && scene.is(i - 1, NEXT);
            if (scene.has(i, MeetingWord.WITH) || scene.is(i, BESIDE) || nextTo) {
                return i;
            }
        }
        return -1;
    }

    private void stands(int verb, int beside) {
        Side right = sides.right(beside);
        Side before = right.empty() ? Side.NOBODY : sides.subject(verb, right.codes());
        Side left = before.empty() && !right.empty() ? sides.afterComma(right) : before;
        if (governs(left)
                && governs(right)
                && left.codes().size() == 1
                && right.codes().size() == 1
                && !left.codes().equals(right.codes())) {
            draft.add(Trigger.JOINT, "beside", verb, List.of(left, right), Mode.IN_PERSON, Standing.HELD, List.of());
        }
    }

    /** "signed a new deal here on Friday with"; -1 where nobody follows. */
    private int dealWith(int verb) {
        for (int i = verb + 1;
                i < Math.min(scene.to(), verb + DEAL_REACH) && !scene.tokens().punctuation(i);
                i++) {
            if (scene.has(i, MeetingWord.WITH)) {
                Mention mention =
                        sides.right(i + 1).mentions().stream().findFirst().orElse(null);
                return mention != null && Scene.person(mention) && !mention.plural() ? i : -1;
            }
        }
        return -1;
    }

    /** "exchanged a few words with". */
    private boolean exchanged(int words) {
        for (int i = words - 1; draft.tells(words, ActWord.WORDS) && i >= Math.max(scene.from(), words - REACH); i--) {
            if (scene.tokens().word(i).startsWith("exchang")) {
                return scene.has(words + 1, MeetingWord.WITH);
            }
        }
        return false;
    }

    private void saw(int verb) {
        if (eachOther(verb + 1)) {
            both(verb);
        } else if (!sees(verb)) {
            pair(verb, verb + 1, "saw");
        }
    }

    /** "sees Putin as a partner", "sees Trump returning": what somebody thinks. */
    private boolean sees(int verb) {
        Side object = sides.right(verb + 1);
        int after = object.empty() ? verb + 1 : object.end();
        return scene.is(after, AS)
                || scene.is(after, TO)
                || (scene.inside(after) && scene.tokens().word(after).endsWith("ing"));
    }

    /** "spent three hours alone with"; -1 where it goes on otherwise: "hours before", "hours of talks with". */
    private int withAfter(int hours) {
        for (int i = hours + 1; i < Math.min(scene.to(), hours + WITH_REACH) && !ends(i); i++) {
            if (scene.has(i, MeetingWord.WITH)) {
                return i;
            }
        }
        return -1;
    }

    private boolean ends(int token) {
        return scene.tokens().punctuation(token)
                || scene.has(token, MeetingWord.BEFORE)
                || scene.has(token, MeetingWord.AFTER)
                || scene.has(token, MeetingWord.MEETING)
                || scene.has(token, MeetingWord.SUMMIT)
                || scene.has(token, MeetingWord.TALKS);
    }

    /** "spent more than two hours with": the verb tells when; without one the hours do. */
    private void spent(int hours) {
        int whom = withAfter(hours) + 1;
        for (int i = hours - 1; i >= Math.max(scene.from(), hours - REACH); i--) {
            if (scene.tokens().word(i).startsWith("spen")) {
                pair(i, whom, "hours");
                return;
            }
        }
        pair(hours, whom, "hours", draft.status().ofNoun(hours));
    }

    private boolean eachOther(int at) {
        return scene.has(at, MeetingWord.EACH_OTHER) && (scene.is(at + 1, OTHER) || scene.is(at + 1, ANOTHER));
    }

    /** "a courtesy call on the king", "is due to call later on the prime minister", not "called on Putin to withdraw". */
    private boolean visits(int call) {
        int on = onAfter(call);
        Side host = on < 0 ? Side.NOBODY : sides.right(on + 1);
        return !host.empty() && (courtesy(call) || !scene.is(host.end(), TO));
    }

    private int onAfter(int call) {
        return scene.following(call, ON, REACH);
    }

    private boolean courtesy(int call) {
        for (int i = Math.max(scene.from(), call - REACH); i < call; i++) {
            if (draft.tells(i, ActWord.COURTESY)) {
                return true;
            }
        }
        return false;
    }

    /** "came face to face", not "a face-to-face meeting" or "to meet face to face". */
    private boolean faceToFace(int at) {
        return scene.is(at, FACE)
                && scene.is(at + 1, TO)
                && scene.is(at + 2, FACE)
                && scene.has(at - 1, MeetingWord.TRAVEL);
    }

    private void pair(int verb, int object, String part) {
        pair(verb, object, part, draft.status().ofVerb(verb));
    }

    private void pair(int word, int object, String part, Standing status) {
        Side right = sides.right(object);
        Side left = right.empty() ? Side.NOBODY : sides.subject(word, right.codes());
        boolean meet = (governs(left) && ranks(right)) || (ranks(left) && governs(right));
        if (!meet || left.codes().size() != 1 || status == Standing.DENIED) {
            return;
        }
        for (Mention one : right.mentions()) {
            if (!left.codes().containsAll(one.codes())) {
                draft.add(Trigger.MET, part, word, List.of(left, Side.of(one)), Mode.IN_PERSON, status, List.of());
            }
        }
    }

    private void both(int verb) {
        Side pair = sides.subject(verb);
        Standing status = draft.status().ofVerb(verb);
        int states = pair.codes().size();
        if (states > 1 && states <= MOST && ranks(pair) && status != Standing.DENIED) {
            boolean people = pair.mentions().stream().allMatch(Scene::person);
            draft.add(
                    Trigger.MET,
                    "each-other",
                    verb,
                    List.of(pair),
                    draft.mode(verb),
                    status,
                    draft.ordinals(verb).before(verb, people));
        }
    }

    /** One who governs, or several told by one word. */
    private static boolean governs(Side side) {
        Level level = Side.level(List.of(side));
        return (level == Level.LEADERS || level == Level.MINISTERS) && ranks(side);
    }

    /** One of any rank, an envoy too, or several told by one word. */
    private static boolean ranks(Side side) {
        boolean office = Side.level(List.of(side)) != null;
        boolean one = side.mentions().stream().noneMatch(Mention::plural);
        boolean group =
                side.mentions().stream().anyMatch(mention -> mention.codes().size() > 1);
        return office && (one || group);
    }
}
