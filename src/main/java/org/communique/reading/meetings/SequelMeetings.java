package org.communique.reading.meetings;

import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** "The next round will be held in Vienna in May", "the previous talks, in Rome": another meeting of those who have met before in the article. */
final class SequelMeetings {

    private static final int REACH = 4;
    private static final LongTable WORDS = LongTable.ofWords("next previous preceding follow-up followup last");
    private static final long TOOK = WordHash.of("took");
    private static final long IN = WordHash.of("in");
    private static final long ONE = WordHash.of("one");
    private static final long NEXT = WordHash.of("next");

    private final Draft draft;
    private final Scene scene;

    SequelMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            int noun = first(at) ? at : noun(scene, at);
            if (noun > 0 && !told(noun)) {
                Standing status = standing(at, noun);
                if (status != Standing.DENIED && draft.dated(noun, status)) {
                    draft.support(
                            Trigger.SEQUEL,
                            noun,
                            Side.NOBODY,
                            draft.mode(noun),
                            status,
                            draft.ordinals(noun).ofNoun(noun, false, false));
                }
            }
        }
    }

    /** "The first took place in Rome", "the second was in Geneva": a number that stands for the meeting. */
    private boolean first(int at) {
        return scene.has(at - 1, MeetingWord.DETERMINER)
                && draft.tells(at, ActWord.NTH)
                && (scene.is(at + 1, TOOK) || scene.has(at + 1, MeetingWord.PAST_BE) || scene.is(at + 1, IN));
    }

    /** Whether another word before the noun says that it is no meeting told yet. */
    static boolean before(Scene scene, int noun) {
        for (int at = Math.max(scene.from(), noun - REACH); at < noun; at++) {
            if (noun(scene, at) == noun) {
                return true;
            }
        }
        return false;
    }

    private static int noun(Scene scene, int word) {
        if (WORDS.get(scene.tokens().hash(word)) == 0) {
            return -1;
        }
        if (scene.is(word + 1, ONE)) {
            return word + 1;
        }
        for (int i = word + 1; i < Math.min(scene.to(), word + REACH); i++) {
            boolean noun = scene.has(i, MeetingWord.MEETING)
                    || scene.has(i, MeetingWord.SUMMIT)
                    || scene.has(i, MeetingWord.TALKS)
                    || scene.has(i, MeetingWord.ROUND)
                    || scene.has(i, MeetingWord.ENCOUNTER);
            if (noun) {
                return i;
            }
            if (scene.tokens().punctuation(i) || scene.isAnd(i) || scene.startingAt(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether its parties are named beside it. */
    private boolean told(int noun) {
        int from = scene.tokens().start(noun);
        int to = scene.tokens().end(Math.min(scene.to() - 1, noun + REACH));
        return draft.candidates().stream()
                .anyMatch(candidate -> !candidate.supporting()
                        && candidate.evidence().start() >= from
                        && candidate.evidence().start() <= to);
    }

    private Standing standing(int word, int noun) {
        Standing status = draft.status().ofNoun(noun);
        if (status != Standing.UNKNOWN) {
            return status;
        }
        return scene.is(word, NEXT) ? Standing.PLANNED : Standing.HELD;
    }
}
