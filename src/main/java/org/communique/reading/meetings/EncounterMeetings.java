package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Mode;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** Office-holders who see each other without a word for meeting: "saw the president", "paid a call on", "dined with". */
final class EncounterMeetings {

    private static final int REACH = 6;
    private static final int DEAL_REACH = 11;
    private static final int WITH_REACH = 8;
    private static final long ANOTHER = WordHash.of("another");
    private static final long AS = WordHash.of("as");
    private static final long BESIDE = WordHash.of("beside");
    private static final long BILATERAL = WordHash.of("bilateral");
    private static final long GUEST = WordHash.of("guest");
    private static final long NEXT = WordHash.of("next");
    private static final long OF = WordHash.of("of");
    private static final long ON = WordHash.of("on");
    private static final long OTHER = WordHash.of("other");
    private static final long TO = WordHash.of("to");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final TogetherMeetings together;

    EncounterMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.together = new TogetherMeetings(draft);
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
            } else {
                together.find(at);
            }
        }
    }

    private void dined(int verb) {
        if (scene.has(verb + 1, MeetingWord.WITH)) {
            pair(verb, verb + 2, "dined");
        } else {
            together.both(verb);
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
        if (left.governs()
                && right.governs()
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
            together.both(verb);
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

    private void pair(int verb, int object, String part) {
        pair(verb, object, part, draft.status().ofVerb(verb));
    }

    private void pair(int word, int object, String part, Standing status) {
        Side right = sides.right(object);
        Side left = right.empty() ? Side.NOBODY : sides.subject(word, right.codes());
        boolean meet = (left.governs() && right.ranks()) || (left.ranks() && right.governs());
        if (!meet || left.codes().size() != 1 || status == Standing.DENIED) {
            return;
        }
        for (Mention one : right.mentions()) {
            if (!left.codes().containsAll(one.codes())) {
                draft.add(Trigger.MET, part, word, List.of(left, Side.of(one)), Mode.IN_PERSON, status, List.of());
            }
        }
    }
}
