package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Mode;
import org.communique.reading.Ordinal;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** What is discussed or negotiated without "with". */
final class Consultations {

    private static final int PLACE_REACH = 9;
    private static final long[] SAT = WordHash.ofWords("sat sit");
    private static final long DOWN = WordHash.of("down");
    private static final long TO = WordHash.of("to");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    Consultations(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    /** "The French minister and his German colleague discussed the plan", "French and German officials discussed it": with each other. */
    void together(int verb, Standing status) {
        Side both = sides.subject(verb);
        boolean people = both.mentions().stream()
                .allMatch(mention -> Scene.person(mention)
                        && mention.kind() != MentionKind.GROUP
                        && mention.form() != NameForm.PRONOUN);
        boolean purpose = scene.is(verb - 1, TO) && (draft.earlier().met(both) || told(both, verb));
        boolean sides = both.mentions().stream().allMatch(mention -> mention.kind() == MentionKind.GROUP);
        boolean sat = sides && scene.isOneOf(verb, SAT) && !scene.is(verb + 1, DOWN) && draft.placed(verb);
        if ((people || sat) && !purpose && both.codes().size() == 2 && status != Standing.DENIED) {
            List<Ordinal> ordinals = draft.times(verb).before(verb, true);
            draft.add(Trigger.JOINT, "discussed", verb, List.of(both), draft.modeOfAct(verb), status, ordinals);
        }
    }

    /** "held talks to discuss the plan": told of by what stands before. */
    private boolean told(Side both, int verb) {
        for (int i = both.empty() ? verb : both.end(); i < verb; i++) {
            if (scene.meetingNoun(i) || scene.has(i, MeetingWord.CALL)) {
                return true;
            }
        }
        return false;
    }

    /** "Mexican officials are negotiating a deal in Washington": with those whose capital it is. */
    void negotiates(int verb, Standing status) {
        Side guest = sides.subject(verb);
        boolean people = guest.mentions().stream().anyMatch(Sides::travels)
                && guest.codes().size() == 1;
        for (Mention place : scene.mentions()) {
            boolean near = place.from() > verb && place.from() - verb <= PLACE_REACH;
            boolean capital = place.kind() == MentionKind.PLACE && place.form() == NameForm.CAPITAL;
            if (people
                    && near
                    && capital
                    && status != Standing.DENIED
                    && !guest.codes().contains(place.code())) {
                draft.add(
                        Trigger.TALKS,
                        "hosted",
                        verb,
                        List.of(guest, Side.of(place)),
                        Mode.IN_PERSON,
                        status,
                        List.of());
                return;
            }
        }
    }
}
