package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** "Abe and Putin agreed Saturday": leaders who act together tell the day of a meeting told elsewhere. */
final class JointActs {

    private static final int REACH = 7;
    private static final long TO = WordHash.of("to");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    JointActs(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    private static boolean named(Side side) {
        return side.mentions().size() == 2
                && side.mentions().stream()
                        .allMatch(
                                mention -> mention.kind() == MentionKind.PERSON && mention.form() != NameForm.PRONOUN);
    }

    /** "Kim and Trump agreed this month to hold a summit": they need not have met for it. */
    private boolean toMeet(int verb) {
        for (int at = verb + 1; at < Math.min(scene.to(), verb + REACH); at++) {
            boolean meets = scene.has(at + 1, MeetingWord.HOLD) || scene.has(at + 1, MeetingWord.MEET_VERB);
            if (scene.is(at, TO) && meets) {
                return true;
            }
        }
        return false;
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            if (scene.has(at, MeetingWord.PAST_VERB)
                    && !scene.has(at - 1, MeetingWord.BE)
                    && scene.endingAt(at) != null) {
                Side side = sides.subject(at);
                boolean people = Side.level(List.of(side)) == Level.LEADERS
                        && side.codes().size() == 2;
                if (people && toMeet(at)) {
                    continue;
                }
                if (people && named(side) && scene.has(at, MeetingWord.JOINT_VERB)) {
                    draft.add(Trigger.JOINT, "act", at, List.of(side), Mode.IN_PERSON, Standing.HELD, List.of());
                } else if (people) {
                    draft.support(Trigger.JOINT, at, side, Mode.IN_PERSON, Standing.HELD, List.of());
                }
            }
        }
    }
}
