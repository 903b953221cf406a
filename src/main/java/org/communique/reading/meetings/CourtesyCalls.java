package org.communique.reading.meetings;

import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** "a courtesy call on the king", "paid Xi a visit", "was the guest of". */
final class CourtesyCalls {

    private static final int REACH = 6;
    private static final long[] PAID = WordHash.ofWords("paid pay pays paying");
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long GUEST = WordHash.of("guest");
    private static final long OF = WordHash.of("of");
    private static final long ON = WordHash.of("on");
    private static final long TO = WordHash.of("to");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final PairMeetings pairs;

    CourtesyCalls(Draft draft, PairMeetings pairs) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.pairs = pairs;
    }

    /** Whether the word at the token tells of one. */
    boolean find(int at) {
        if (scene.has(at, MeetingWord.CALL) && visits(at)) {
            pairs.pair(at, onAfter(at) + 1, "called");
        } else if (scene.is(at, GUEST) && owner(at) > 0) {
            pairs.pair(owner(at), owner(at), "guest", draft.status().ofNoun(at));
        } else if (scene.is(at, GUEST) && scene.is(at + 1, OF)) {
            pairs.pair(at, at + 2, "guest", draft.status().ofNoun(at));
        } else if (scene.isOneOf(at, PAID) && visit(at) > 0) {
            pairs.pair(at, at + 1, "called");
        } else {
            return false;
        }
        return true;
    }

    /** "a courtesy call on the king", "is due to call later on the prime minister", not "called on Putin to withdraw". */
    private boolean visits(int call) {
        int on = onAfter(call);
        Side host = on < 0 ? Side.NOBODY : sides.right(on + 1);
        return !host.empty() && (courtesy(call) || !appeals(host.end()));
    }

    /** "called on Trump and Kim to", also where what is asked of them is quoted. */
    private boolean appeals(int end) {
        int token = end;
        while ((scene.isAnd(token) && scene.tokens().capital(token + 1))
                || scene.is(token, POSSESSIVE)
                || (token > end && scene.tokens().capital(token))) {
            token++;
        }
        boolean quoted = scene.mark(token) == '"' || scene.mark(token) == '\u201C';
        return scene.is(quoted ? token + 1 : token, TO);
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

    /** The host of "Xi's guest", where he is named right before; -1 else. */
    private int owner(int guest) {
        Mention host = scene.is(guest - 1, POSSESSIVE) ? scene.endingAt(guest - 1) : null;
        return host == null ? -1 : host.from();
    }

    /** "visit" of "paid Xi a visit"; -1 where nobody is paid one. */
    private int visit(int verb) {
        Side host = sides.right(verb + 1);
        int visit = host.empty() ? -1 : host.end() + 1;
        return scene.has(visit - 1, MeetingWord.DETERMINER) && scene.any(visit, visit + 2, MeetingWord.VISIT_NOUN)
                ? visit
                : -1;
    }
}
