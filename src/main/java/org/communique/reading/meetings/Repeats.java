package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.EventDate;
import org.communique.reading.dates.DateMention;
import org.communique.reading.text.WordHash;

/** "met in Bali in July and again in New York in September", "in May 2004 and in January last year": the same parties met once more. */
final class Repeats {

    private static final int REACH = 8;
    private static final long AGAIN = WordHash.of("again");
    private static final long THEN = WordHash.of("then");
    private static final long IN = WordHash.of("in");
    private static final long ON = WordHash.of("on");

    private final Draft draft;
    private final Scene scene;

    Repeats(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
    }

    /** To be called when all else in the sentence has been found. */
    void find() {
        List<Candidate> told = draft.candidates().stream()
                .filter(candidate -> !candidate.supporting() && !candidate.gathering())
                .filter(candidate -> !candidate.standing().ahead())
                .toList();
        for (int at = scene.from(); !told.isEmpty() && at < scene.to(); at++) {
            if (joined(at) && (scene.is(at, AGAIN) || follows(at))) {
                again(at, told);
            }
        }
    }

    private boolean joined(int at) {
        return scene.isAnd(at - 1) || scene.mark(at - 1) == ',' || scene.is(at - 1, THEN);
    }

    /** "in Paris in September 2002 and in Geneva that November": a day right before, and one after. */
    private boolean follows(int at) {
        int before = scene.mark(at - 2) == ',' ? at - 2 : at - 1;
        return scene.isAnd(at - 1)
                && (scene.is(at, IN) || scene.is(at, ON))
                && scene.dates().stream().anyMatch(date -> date.to() == before);
    }

    private void again(int at, List<Candidate> told) {
        int start = scene.tokens().start(at);
        Candidate last = told.stream()
                .filter(candidate -> candidate.evidence().start() < start)
                .reduce((first, second) -> second)
                .orElse(null);
        EventDate date = last == null ? null : day(at);
        if (date != null && !date.equals(last.date())) {
            draft.again(last, at, date);
        }
    }

    private EventDate day(int at) {
        for (DateMention date : scene.dates()) {
            if (date.from() > at && date.from() - at <= REACH && date.past() != null && !acts(at, date.from())) {
                return date.past();
            }
        }
        return null;
    }

    private boolean acts(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean verb = scene.has(i, MeetingWord.SAY)
                    || scene.has(i, MeetingWord.MODAL)
                    || scene.has(i, MeetingWord.PAST_VERB)
                    || scene.has(i, MeetingWord.HOLD);
            if (verb || scene.tokens().punctuation(i)) {
                return true;
            }
        }
        return false;
    }
}
