package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** Sittings of a body of those whom the article names elsewhere: "The commission last met in Zahedan in May", "A joint commission that was to have met in Tela never did". */
final class JointBodySequels {

    private static final int VERB_REACH = 8;
    private static final int LAST_REACH = 3;
    private static final long LAST = WordHash.of("last");
    private static final long[] SIT = WordHash.ofWords("sat sit");
    private static final long BE = WordHash.of("be");
    private static final long[] MEMBERS =
            WordHash.ofWords("commissioners experts negotiators delegations teams topographers groups commissions");

    private final Draft draft;
    private final Scene scene;

    JointBodySequels(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
    }

    void find() {
        for (JointBody body : new JointBodies(scene).all()) {
            if (!body.known()) {
                sat(body.to());
            }
        }
        for (int at = scene.from(); at < scene.to(); at++) {
            if (scene.isOneOf(at, MEMBERS) && unknown(at)) {
                sat(at + 1);
            }
        }
    }

    /** "The experts", who are of no state that is named. */
    private boolean unknown(int at) {
        Mention office = scene.endingAt(at + 1);
        return office == null || office.codes().isEmpty();
    }

    private void sat(int from) {
        int verb = verb(from);
        Standing status = verb < 0
                ? Standing.DENIED
                : passive(verb) ? Standing.PLANNED : draft.status().ofVerb(verb);
        boolean another = status.ahead() || status == Standing.CANCELLED || last(verb);
        if (verb >= 0
                && status != Standing.DENIED
                && another
                && !draft.earlier().toldBy(verb)
                && draft.dated(verb, status)) {
            draft.support(Trigger.SEQUEL, verb, Side.NOBODY, draft.mode(verb), status, List.of());
        }
    }

    private int verb(int from) {
        for (int i = from; i < Math.min(scene.to(), from + VERB_REACH); i++) {
            if (scene.has(i, MeetingWord.MEET_VERB) || scene.has(i, MeetingWord.GATHER_VERB) || scene.isOneOf(i, SIT)) {
                return i;
            }
            if (scene.startingAt(i) != null
                    || scene.has(i, MeetingWord.SAY)
                    || scene.tokens().punctuation(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "should be convened". */
    private boolean passive(int verb) {
        return scene.is(verb - 1, BE);
    }

    private boolean last(int verb) {
        for (int i = verb - 1; i >= verb - LAST_REACH; i--) {
            if (scene.is(i, LAST)) {
                return true;
            }
        }
        return false;
    }
}
