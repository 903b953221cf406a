package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.text.WordHash;

/** Numbers that stand for a meeting that is not named: "The first took place in Rome", "Koror was the venue of the second", "will hold the next in Baku". */
final class LoneNumbers {

    static final String ALONE = "";

    private static final long TOOK = WordHash.of("took");
    private static final long THE = WordHash.of("the");
    private static final long AT = WordHash.of("at");
    private static final long IN = WordHash.of("in");
    private static final long ON = WordHash.of("on");
    private static final long OF = WordHash.of("of");
    private static final long NEXT = WordHash.of("next");
    private static final long VENUE = WordHash.of("venue");

    private final Draft draft;
    private final Scene scene;

    LoneNumbers(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
    }

    /** "The first took place in Rome", "the second was in Geneva": a number that stands for the meeting. */
    boolean tells(int at) {
        boolean was = scene.has(at + 1, MeetingWord.PAST_BE) && !scene.has(at + 2, MeetingWord.MEET_VERB);
        boolean somewhere = scene.is(at + 1, IN) && scene.startingAt(at + 2) != null;
        boolean dated = scene.is(at - 2, AT) && scene.mark(at + 1) == ',';
        boolean number = nth(at) && scene.is(at - 1, THE);
        return (number && (scene.is(at + 1, TOOK) || was || somewhere || dated || hosted(at))) || nextAlone(at);
    }

    /** "will hold the next in Baku", "The next is set for May". */
    private boolean nextAlone(int at) {
        boolean ahead = scene.has(at + 1, MeetingWord.MODAL) || scene.has(at + 1, MeetingWord.PRESENT_BE);
        boolean somewhere = scene.is(at + 1, IN) && scene.startingAt(at + 2) != null;
        return scene.is(at, NEXT)
                && scene.is(at - 1, THE)
                && (somewhere || (ahead && scene.has(at + 2, MeetingWord.FUTURE)))
                && draft.dated(at + 1, Standing.PLANNED);
    }

    /** "hosted the first in May", "was the venue of the second, in 2017". */
    private boolean hosted(int at) {
        boolean host = scene.has(at - 2, MeetingWord.HOST) || (scene.is(at - 2, OF) && scene.is(at - 3, VENUE));
        boolean ends = scene.tokens().punctuation(at + 1) || scene.is(at + 1, IN) || scene.is(at + 1, ON);
        return host && ends && draft.dated(at, Standing.HELD);
    }

    /** The number of what is not named: which meetings it counts, those told before say. */
    List<Ordinal> number(int at) {
        int value = draft.ordinalWords().ordinal(scene.tokens(), at);
        return value == 0 ? List.of() : List.of(OrdinalScopes.ordinal(value, OrdinalScope.OTHER, false, ALONE));
    }

    boolean nth(int at) {
        return scene.has(at - 1, MeetingWord.DETERMINER)
                && (draft.tells(at, ActWord.NTH)
                        || (scene.tokens().digit(at) && ordinal(scene.tokens().word(at))));
    }

    /** "12th". */
    private static boolean ordinal(String word) {
        return Character.isLetter(word.charAt(word.length() - 1));
    }
}
