package org.communique.reading.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.communique.reading.Level;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** Who chairs a sitting of a body: "which he co-chaired with his counterpart in Laayoune last week", "It was co-chaired by". */
final class Chairs {

    private static final int REACH = 6;
    private static final int NOUN_REACH = 30;
    private static final int OPENING = 4;
    private static final long[] COURSE = WordHash.ofWords("chaired cochaired hosted attended headed");
    private static final long[] CHAIRED = WordHash.ofWords("chaired cochaired chairmanship presidency headed");
    private static final long[] BY = WordHash.ofWords("by of");
    private static final long HELD = WordHash.of("held");
    private static final long SHOULD = WordHash.of("should");
    private static final long IT = WordHash.of("it");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    Chairs(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    /** Whether the clause that "which" opens tells who was there, or when it should have been held, and so where and when. */
    static boolean follow(Scene scene, int which) {
        for (int i = which + 1;
                i < Math.min(scene.to(), which + REACH) && !scene.tokens().punctuation(i);
                i++) {
            boolean missed = scene.is(i, HELD) && scene.is(which + 1, SHOULD);
            if (missed || scene.isOneOf(i, COURSE)) {
                return true;
            }
        }
        return false;
    }

    /** To be called when all meetings of the sentence have been found: those in the chair are there, and give it their rank. */
    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            Side chairs = scene.isOneOf(at, CHAIRED) ? chairs(at) : Side.NOBODY;
            Level level = Side.level(List.of(chairs));
            if (level == Level.LEADERS || level == Level.MINISTERS) {
                sitting(at, chairs, level);
            }
        }
    }

    /** "co-chaired by A and B", "he co-chaired with B". */
    private Side chairs(int word) {
        if (scene.isOneOf(word + 1, BY)) {
            return sides.right(word + 2);
        }
        Side subject = sides.subject(word);
        Side with = scene.has(word + 1, MeetingWord.WITH) ? sides.right(word + 2) : Side.NOBODY;
        return new Side(Stream.concat(subject.mentions().stream(), with.mentions().stream())
                .toList());
    }

    private void sitting(int word, Side chairs, Level level) {
        int from = scene.tokens().start(Math.max(scene.from(), word - NOUN_REACH));
        int to = scene.tokens().start(word);
        boolean told = false;
        for (int i = 0; i < draft.candidates().size(); i++) {
            Candidate sitting = draft.candidates().get(i);
            int start = sitting.evidence().start();
            if (!sitting.supporting()
                    && start >= from
                    && start < to
                    && sitting.codes().containsAll(chairs.codes())) {
                draft.candidates().set(i, sitting.chaired(chairs.parties(), level));
                told = true;
            }
        }
        boolean by = scene.isOneOf(word + 1, BY) && chairs.mentions().stream().anyMatch(Mention::named);
        if (!told
                && by
                && chairs.codes().size() == 2
                && subject(word)
                && !draft.earlier().tells()) {
            draft.add(Trigger.MEETING, "chaired", word, List.of(chairs), draft.mode(word), Standing.HELD, List.of());
        }
    }

    /** "It was co-chaired by", "The session was chaired by". */
    private boolean subject(int word) {
        int from = Math.max(scene.from(), word - OPENING);
        return from - scene.from() <= 1
                && (scene.is(scene.from(), IT) || scene.meetingNoun(scene.from() + 1))
                && scene.any(from, word, MeetingWord.PAST_BE);
    }
}
