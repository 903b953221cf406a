package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** Office-holders who see each other without a word for meeting: "saw the president", "paid a call on", "dined with". */
final class EncounterMeetings {

    private static final int REACH = 6;
    private static final long ON = WordHash.of("on");
    private static final long TO = WordHash.of("to");
    private static final long AS = WordHash.of("as");
    private static final long OTHER = WordHash.of("other");
    private static final long ANOTHER = WordHash.of("another");
    private static final long FACE = WordHash.of("face");

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
            } else if (draft.tells(at, ActWord.DINE) && scene.has(at + 1, MeetingWord.WITH)) {
                pair(at, at + 2, "dined");
            } else if (draft.tells(at, ActWord.HOURS) && withAfter(at) > 0) {
                pair(at, withAfter(at) + 1, "hours");
            } else if (scene.has(at, MeetingWord.CALL) && visits(at)) {
                pair(at, onAfter(at) + 1, "called");
            } else if (faceToFace(at)) {
                both(at);
            }
        }
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

    /** "spent three hours alone with"; -1 where it goes on otherwise. */
    private int withAfter(int hours) {
        return scene.find(hours + 1, hours + 3, MeetingWord.WITH);
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
        Side right = sides.right(object);
        Side left = right.empty() ? Side.NOBODY : sides.subject(verb, right.codes());
        Standing status = draft.status().ofVerb(verb);
        if (!governs(left) || !governs(right) || left.codes().size() != 1 || status == Standing.DENIED) {
            return;
        }
        for (Mention one : right.mentions()) {
            if (!left.codes().containsAll(one.codes())) {
                draft.add(Trigger.MET, part, verb, List.of(left, Side.of(one)), Mode.IN_PERSON, status, List.of());
            }
        }
    }

    private void both(int verb) {
        Side pair = sides.subject(verb);
        Standing status = draft.status().ofVerb(verb);
        if (pair.codes().size() == 2 && governs(pair) && status != Standing.DENIED) {
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

    /** One who holds an office, or several told by one word. */
    private static boolean governs(Side side) {
        Level level = Side.level(List.of(side));
        boolean office = level == Level.LEADERS || level == Level.MINISTERS;
        boolean one = side.mentions().stream().noneMatch(Mention::plural);
        boolean group =
                side.mentions().stream().anyMatch(mention -> mention.codes().size() > 1);
        return office && (one || group);
    }
}
