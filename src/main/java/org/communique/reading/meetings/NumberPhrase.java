package org.communique.reading.meetings;

import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/**
 * The words around a number: "only the" third "summit" of its kind, "their" fourth "face-to-face" since the vote.
 *
 * @param opening first token of the words before the number
 * @param at the number
 * @param head last token of the noun that is counted; -1 where none follows
 */
record NumberPhrase(int opening, int at, int head) {

    private static final int HEAD_REACH = 5;
    private static final long[] ONLY = WordHash.ofWords("only already just now");
    private static final long OF = WordHash.of("of");
    private static final long AT = WordHash.of("at");
    private static final long KIND = WordHash.of("kind");
    private static final long SUCH = WordHash.of("such");
    private static final int HELD_REACH = 6;
    private static final long HELD = WordHash.of("held");
    private static final long ONE = WordHash.of("one");
    private static final long IN = WordHash.of("in");
    private static final long FORMAT = WordHash.of("format");
    private static final long[] WINDOW = WordHash.ofWords("this to for");
    private static final long[] LINKS = WordHash.ofWords("at with in to on of for since between under during after");
    private static final long[] ROUNDS = WordHash.ofWords("round session retreat");
    private static final long[] REGULAR = WordHash.ofWords("annual regular trilateral tripartite");
    private static final long POSSESSIVE = WordHash.of("'s");

    /** Null where no words open it. */
    static NumberPhrase of(Draft draft, int at) {
        int opening = opening(draft.scene(), at);
        return opening < 0 ? null : new NumberPhrase(opening, at, head(draft, at));
    }

    /** "their", "only the", "the pair's"; -1 where none do. */
    private static int opening(Scene scene, int at) {
        int start = scene.tokens().glued(at) ? at - 1 : at;
        int before = scene.isOneOf(start - 1, ONLY) ? start - 2 : start - 1;
        if (scene.has(before, MeetingWord.DETERMINER)) {
            return scene.isOneOf(before - 1, ONLY) ? before - 1 : before;
        }
        Mention owner = scene.endingAt(possessive(scene, before) ? before : before + 1);
        return owner != null && owner.kind() == MentionKind.GROUP ? owner.from() : -1;
    }

    /** "'s", or the apostrophe of "the two leaders'". */
    static boolean possessive(Scene scene, int token) {
        return scene.is(token, POSSESSIVE) || scene.mark(token) == '\'' || scene.mark(token) == '\u2019';
    }

    private static int head(Draft draft, int at) {
        Scene scene = draft.scene();
        for (int i = at + 3; ofThem(scene, at) && i < at + 3 + HEAD_REACH; i++) {
            if (draft.tells(i, ActWord.COUNTED)) {
                return i;
            }
        }
        for (int i = at + 1; i < Math.min(scene.to(), at + HEAD_REACH); i++) {
            boolean oneOnOne =
                    scene.is(i, ONE) && scene.inside(i + 1) && scene.tokens().glued(i + 1);
            if (draft.tells(i, ActWord.COUNTED) || oneOnOne) {
                return last(draft, i);
            }
            boolean ends = scene.tokens().punctuation(i) || scene.isOneOf(i, LINKS) || scene.has(i, MeetingWord.BE);
            if (ends) {
                return -1;
            }
        }
        return -1;
    }

    /** "the third of their meetings", "the fourth of the annual three-way summits". */
    private static boolean ofThem(Scene scene, int at) {
        return scene.is(at + 1, OF) && scene.has(at + 2, MeetingWord.DETERMINER);
    }

    /** The end of "face-to-face", "sit-down meeting". */
    private static int last(Draft draft, int head) {
        Tokens tokens = draft.scene().tokens();
        int last = head;
        while (draft.scene().inside(last + 1)
                && (tokens.glued(last + 1) || draft.tells(last + 1, ActWord.COUNTED))
                && !tokens.punctuation(last + 1)) {
            last++;
        }
        return last;
    }

    int after() {
        return Math.max(at, head) + 1;
    }

    /** "their", "the pair's": those who meet. */
    boolean owned(Scene scene) {
        Mention owner = scene.startingAt(opening);
        return owner != null && owner.kind() == MentionKind.GROUP;
    }

    /** What follows says among which meetings it is counted. */
    boolean among(Scene scene, OrdinalScopes scopes) {
        return scopes.since(after())
                || held(scene, scopes)
                || scene.has(after(), MeetingWord.BETWEEN)
                || ofItsKind(scene)
                || (scene.is(after(), AT) && scene.any(after() + 1, after() + 4, MeetingWord.DETERMINER));
    }

    /** "the 20th held since the format was created", "the 15th in a format set up in 1997". */
    private boolean held(Scene scene, OrdinalScopes scopes) {
        for (int i = after(); i < after() + HELD_REACH && scene.is(after(), HELD); i++) {
            if (scopes.since(i)) {
                return true;
            }
        }
        return inFormat(scene);
    }

    private boolean inFormat(Scene scene) {
        int in = scene.is(after(), HELD) ? after() + 1 : after();
        return scene.is(in, IN) && scene.has(in + 1, MeetingWord.DETERMINER) && scene.is(in + 2, FORMAT);
    }

    /** The same or less surely so: enough where the words before speak of a meeting. */
    boolean counts(Scene scene, OrdinalScopes scopes) {
        return among(scene, scopes)
                || scene.isOneOf(after(), WINDOW)
                || (scene.is(after(), OF) && scene.has(after() + 1, MeetingWord.DETERMINER));
    }

    /** "the first at ministerial level": enough where another number was told before. */
    boolean goesOn(Scene scene) {
        return head >= 0 || scene.isOneOf(after(), LINKS);
    }

    /** Whether it numbers rounds of one thing. */
    boolean series(Scene scene, int value) {
        return (head >= 0 && scene.isOneOf(head, ROUNDS))
                || scene.is(at + 1, SUCH)
                || (value > 1 && ofItsKind(scene))
                || inFormat(scene)
                || (ofThem(scene, at) && regular(scene));
    }

    private boolean regular(Scene scene) {
        for (int i = at + 1; i < head; i++) {
            if (scene.isOneOf(i, REGULAR)) {
                return true;
            }
        }
        return false;
    }

    private boolean ofItsKind(Scene scene) {
        return scene.is(after(), OF) && scene.is(after() + 2, KIND);
    }
}
