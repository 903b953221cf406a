package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Mode;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** What one office-holder does with another where a city is told: "prepared the ground in Moscow with Lavrov", "was in Doha with the emir". */
final class CompanyMeetings {

    private static final int REACH = 14;
    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    CompanyMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            if (scene.has(at, MeetingWord.WITH)) {
                with(at);
            }
        }
    }

    private void with(int with) {
        Side right = sides.right(with + 1);
        boolean one =
                right.governs() && right.mentions().size() == 1 && right.codes().size() == 1;
        Side left = one ? sides.subject(with, right.codes()) : Side.NOBODY;
        if (!left.governs()
                || left.codes().size() != 1
                || left.codes().equals(right.codes())
                || with - left.end() > REACH
                || left.end() < draft.status().clauseStart(with)
                || draft.earlier()
                        .met(new Side(
                                List.of(left.mentions().get(0), right.mentions().get(0))))) {
            return;
        }
        int verb = verb(left.end(), with);
        Standing status = verb < 0 ? Standing.DENIED : draft.status().ofVerb(verb);
        if (status != Standing.DENIED && placed(left.end(), right.end() + 3)) {
            draft.add(Trigger.JOINT, "with", with, List.of(left, right), Mode.IN_PERSON, status, List.of());
        }
    }

    private int verb(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean past = scene.has(i, MeetingWord.PAST_VERB)
                    || scene.has(i, MeetingWord.PAST_BE)
                    || scene.tokens().word(i).endsWith("ed");
            if (past) {
                return i;
            }
        }
        return -1;
    }

    private boolean placed(int from, int to) {
        for (Mention mention : scene.mentions()) {
            boolean within = mention.from() >= from && mention.from() <= to && mention.place() != null;
            if (within && (scene.is(mention.from() - 1, IN) || scene.is(mention.from() - 1, AT))) {
                return true;
            }
        }
        return false;
    }
}
