package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Mode;
import org.communique.reading.names.Mention;

/** An office-holder who meets those whom the words behind name. */
final class PairMeetings {

    private final Draft draft;
    private final Sides sides;

    PairMeetings(Draft draft) {
        this.draft = draft;
        this.sides = new Sides(draft.scene());
    }

    /** With those who are named from the object on, as the verb tells. */
    void pair(int verb, int object, String part) {
        pair(verb, object, part, draft.status().ofVerb(verb));
    }

    void pair(int word, int object, String part, Standing status) {
        meet(word, object, part, status, false);
    }

    /** All of them in one meeting. */
    void together(int word, int object, String part, Standing status) {
        meet(word, object, part, status, true);
    }

    /** Joint where those on the right are there together, else each is met by himself. */
    private void meet(int word, int object, String part, Standing status, boolean joint) {
        Side right = sides.right(object);
        Side left = right.empty() ? Side.NOBODY : sides.subject(word, right.codes());
        boolean meet = (left.governs() && right.ranks()) || (left.ranks() && right.governs());
        if (!meet || left.codes().size() != 1 || status == Standing.DENIED) {
            return;
        }
        if (joint && right.codes().size() > 1 && !right.codes().containsAll(left.codes())) {
            draft.add(Trigger.MET, part, word, List.of(left, right), Mode.IN_PERSON, status, List.of());
            return;
        }
        for (Mention one : right.mentions()) {
            if (!left.codes().containsAll(one.codes())) {
                draft.add(Trigger.MET, part, word, List.of(left, Side.of(one)), Mode.IN_PERSON, status, List.of());
            }
        }
    }
}
