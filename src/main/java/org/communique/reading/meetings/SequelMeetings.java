package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Counted;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.dates.DateMention;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/**
 * Another meeting of those who have met before in the article: "the next round will be held in Vienna in May", "the previous talks, in Rome", "negotiations will
 * resume on Thursday", "the first such meeting since a session in Doha in June".
 */
final class SequelMeetings {

    private static final int REACH = 4;
    private static final int RECALLED_REACH = 6;
    private static final int SUBJECT_REACH = 10;
    private static final int DAY_REACH = 8;
    private static final LongTable WORDS = LongTable.ofWords(
            "new fresh next following previous preceding follow-up followup last another further additional earlier subsequent");
    private static final long[] BACK = WordHash.ofWords("since followed follows following after at");
    private static final long[] SETTING = WordHash.ofWords("set due expected scheduled to will would");
    private static final long[] ARTICLE = WordHash.ofWords("a an");
    private static final long TAKE = WordHash.of("take");
    private static final long BE = WordHash.of("be");
    private static final List<String> SITTINGS =
            List.of("word=session", "word=round", "word=meeting", "word=one", "word=sitting", "word=consultations");
    private static final String ALONE = LoneNumbers.ALONE;
    private static final long TOOK = WordHash.of("took");
    private static final long IN = WordHash.of("in");
    private static final long ONE = WordHash.of("one");
    private static final long NEXT = WordHash.of("next");
    private static final long THE = WordHash.of("the");
    private static final long FOLLOWING = WordHash.of("following");
    private static final long[] COMING = WordHash.ofWords("next following subsequent");
    private static final long OF = WordHash.of("of");

    private final Draft draft;
    private final Scene scene;
    private final LoneNumbers lone;

    SequelMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.lone = new LoneNumbers(draft);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            if (resumes(at)) {
                add(at, Standing.PLANNED, List.of());
                continue;
            }
            int noun = lone.tells(at) || numbered(at) || toCome(at) ? at + 1 : noun(scene, at);
            if (noun > 0 && !told(noun)) {
                Standing status = standing(at, noun);
                boolean next = scene.is(at, NEXT) && toFollow(noun);
                next |= scene.isOneOf(at, COMING) && scene.is(at + 1, ONE) && status == Standing.PLANNED;
                if (status != Standing.DENIED && (next || draft.dated(noun, status))) {
                    add(
                            noun,
                            status,
                            lone.tells(at)
                                    ? lone.number(at)
                                    : draft.ordinals(noun).ofNoun(noun, false, false));
                }
            } else if (calledOff(at) && !told(at)) {
                add(at, Standing.CANCELLED, List.of());
            } else if (recalled(at) && !told(at)) {
                add(at, Standing.HELD, draft.ordinals(at).ofNoun(at, false, false));
            }
        }
    }

    private void add(int token, Standing status, List<Ordinal> ordinals) {
        draft.support(Trigger.SEQUEL, token, Side.NOBODY, draft.mode(token), status, ordinals);
    }

    /** "The talks will resume on Thursday", "the negotiators are to reconvene in Vienna": on a day that is told. */
    private boolean resumes(int verb) {
        if (!draft.tells(verb, ActWord.RESUME) || !ahead(verb)) {
            return false;
        }
        boolean dated = scene.dates().stream()
                .anyMatch(date -> date.from() > verb && date.from() - verb <= DAY_REACH && date.future() != null);
        return dated && talkers(verb);
    }

    private boolean ahead(int verb) {
        for (int i = Math.max(scene.from(), verb - REACH); i < verb; i++) {
            if (scene.isOneOf(i, SETTING)) {
                return true;
            }
        }
        return false;
    }

    /** Talks, or those who talk, in the words before. */
    private boolean talkers(int verb) {
        for (int i = verb - 1; i >= Math.max(scene.from(), verb - SUBJECT_REACH); i--) {
            if (scene.meetingNoun(i)
                    || draft.tells(i, ActWord.TEAM)
                    || draft.earlier().toldBy(i)) {
                return true;
            }
        }
        return draft.candidates().stream().anyMatch(told -> !told.supporting());
    }

    /** "A meeting planned for January in Vienna had been called off": one that the article has not told. */
    private boolean calledOff(int noun) {
        return (scene.meetingNoun(noun) || scene.has(noun, MeetingWord.VISIT_NOUN))
                && scene.isOneOf(noun - 1, ARTICLE)
                && scene.has(scene.is(noun + 1, OF) ? JointBodies.after(scene, noun + 2) : noun + 1, MeetingWord.FUTURE)
                && draft.status().ofNoun(noun) == Standing.CANCELLED
                && draft.dated(noun, Standing.CANCELLED);
    }

    /** "since a session in Abu Dhabi on Jan. 23", "agreed at a meeting in Sydney in May": one that the article has not told, with its day. */
    private boolean recalled(int noun) {
        int article = noun - 1;
        if (!scene.meetingNoun(noun) || !scene.isOneOf(article, ARTICLE) || !scene.isOneOf(article - 1, BACK)) {
            return false;
        }
        int place = noun + 1;
        boolean placed = scene.is(place, IN) && scene.startingAt(place + 1) != null;
        return placed
                && scene.dates().stream().anyMatch(date -> behind(date, noun))
                && draft.candidates().stream().noneMatch(Candidate::gathering);
    }

    private static boolean behind(DateMention date, int noun) {
        return date.from() > noun && date.from() - noun <= RECALLED_REACH && date.past() != null;
    }

    /** "will be held", "at the next meeting, in Dushanbe", "the next round is for the autumn". */
    private boolean toFollow(int noun) {
        int in = scene.mark(noun + 1) == ',' ? noun + 2 : noun + 1;
        return scene.any(scene.from(), scene.to(), MeetingWord.MODAL)
                || scene.has(noun + 1, MeetingWord.PRESENT_BE)
                || (scene.is(in, IN) && scene.startingAt(in + 1) != null);
    }

    /** Whether the sentence may tell of another meeting by a word that stands for it: "will host the next one". */
    static boolean stands(Tokens tokens, int at) {
        return at > 0 && tokens.is(at, ONE) && WORDS.get(tokens.hash(at - 1)) != 0;
    }

    /** "Brunei will host the next one": another meeting, whatever else is not told of it. */
    static boolean toCome(Candidate candidate) {
        return candidate.trigger() == Trigger.SEQUEL
                && candidate.standing() == Standing.PLANNED
                && SITTINGS.stream().anyMatch(candidate.marks()::contains);
    }

    /** Whether its number alone stands for it. */
    static boolean alone(Candidate candidate) {
        return candidate.ordinals().stream().anyMatch(SequelMeetings::alone);
    }

    /** Whether it is the number of what is not named. */
    static boolean alone(Ordinal ordinal) {
        return ALONE.equals(ordinal.qualifier());
    }

    /** The same among the meetings of the scope; null where none is known. */
    static Ordinal of(Ordinal alone, OrdinalScope scope) {
        Counted counted = scope == OrdinalScope.SERIES ? Counted.SERIES : alone.counted();
        return scope == null ? null : new Ordinal(alone.value(), scope, counted, null);
    }

    /** "The first round was held in Muscat on Feb. 6", "the second summit, in London in May": another than the one told. */
    private boolean numbered(int at) {
        int noun = at + 1;
        return lone.nth(at)
                && scene.meetingNoun(noun)
                && (scene.is(noun + 1, TOOK)
                        || scene.has(noun + 1, MeetingWord.PAST_BE)
                        || (scene.has(noun + 1, MeetingWord.MODAL) && takesPlace(noun + 2))
                        || (scene.mark(noun + 1) == ',' && scene.is(noun + 2, IN))
                        || (scene.is(noun + 1, IN) && scene.has(at - 2, MeetingWord.AFTER)))
                && (!scene.dates().isEmpty() || scene.startingAt(noun + 3) != null || draft.placed(noun));
    }

    /** "would take place", "will be held". */
    private boolean takesPlace(int verb) {
        return scene.is(verb, TAKE) || (scene.is(verb, BE) && scene.has(verb + 1, MeetingWord.HOLD));
    }

    /** "offered to host a second meeting in Nairobi". */
    private boolean toCome(int at) {
        return lone.nth(at)
                && scene.isOneOf(at - 1, ARTICLE)
                && scene.meetingNoun(at + 1)
                && draft.status().ofNoun(at + 1) == Standing.PROPOSED;
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
        if (scene.is(word, FOLLOWING)) {
            return follows(scene, word + 1) ? word + 1 : -1;
        }
        for (int i = word + 1; i < Math.min(scene.to(), word + REACH); i++) {
            if (scene.meetingNoun(i)) {
                return scene.has(i, MeetingWord.ROUND) && scene.is(i + 1, OF) && !talks(scene, i + 2) ? -1 : i;
            }
            if (scene.tokens().punctuation(i) || scene.isAnd(i) || scene.startingAt(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** "The following round is scheduled for April", not "following talks in Geneva". */
    private static boolean follows(Scene scene, int noun) {
        return scene.is(noun - 2, THE)
                && scene.meetingNoun(noun)
                && (scene.has(noun + 1, MeetingWord.BE) || scene.has(noun + 1, MeetingWord.MODAL));
    }

    /** "round of trade talks", not "round of sanctions". */
    private static boolean talks(Scene scene, int from) {
        return scene.any(from, from + REACH, MeetingWord.TALKS) || scene.any(from, from + REACH, MeetingWord.MEETING);
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
