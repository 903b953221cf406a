package org.communique.reading.meetings;

import static org.communique.reading.meetings.MeetingWord.AFTER;
import static org.communique.reading.meetings.MeetingWord.BEFORE;
import static org.communique.reading.meetings.MeetingWord.FUTURE;
import static org.communique.reading.meetings.MeetingWord.MODAL;
import static org.communique.reading.meetings.MeetingWord.NOT;
import static org.communique.reading.meetings.MeetingWord.PAST_BE;
import static org.communique.reading.meetings.MeetingWord.PLANS;
import static org.communique.reading.meetings.MeetingWord.PRESENT_BE;
import static org.communique.reading.meetings.MeetingWord.PROPOSE;
import static org.communique.reading.meetings.MeetingWord.WHETHER;
import static org.communique.reading.meetings.MeetingWord.WILL_NOT;

import org.communique.reading.TextPart;
import org.communique.reading.text.WordHash;

/** What has become of the meeting that a trigger tells of; {@link Standing#DENIED} where the text says that there was none. */
final class StatusReader {

    private static final int REACH = 12;
    private static final int CLOSE = 7;
    private static final long FOR = WordHash.of("for");
    private static final long THAT = WordHash.of("that");
    private static final long TIME = WordHash.of("time");
    private static final long FIRST = WordHash.of("first");
    private static final long LAST = WordHash.of("last");
    private static final long LATEST = WordHash.of("latest");
    private static final long ONLY = WordHash.of("only");
    private static final long BE = WordHash.of("be");
    private static final long TO = WordHash.of("to");
    private static final long MET = WordHash.of("met");
    private static final long MEET = WordHash.of("meet");
    private static final long MEETS = WordHash.of("meets");
    private static final long MEETING = WordHash.of("meeting");

    private final Scene scene;
    private final Cancellations cancellations;

    StatusReader(Scene scene) {
        this.scene = scene;
        this.cancellations = new Cancellations(scene);
    }

    Standing ofVerb(int verb) {
        int start = clauseStart(verb);
        if (saidNotToBe(start)) {
            return Standing.DENIED;
        }
        if (cancellations.between(start, verb)) {
            return Standing.CANCELLED;
        }
        if (scene.any(start, verb, WILL_NOT) && !pastForm(verb)) {
            return Standing.CANCELLED;
        }
        if (scene.any(Math.max(start, verb - 4), verb, NOT)) {
            return scene.any(Math.max(start, verb - 4), verb, MODAL) && !pastForm(verb)
                    ? Standing.CANCELLED
                    : Standing.DENIED;
        }
        if (pastForm(verb)) {
            return countedAhead(verb) ? Standing.PLANNED : Standing.HELD;
        }
        if (scene.is(verb, MEETING)) {
            return ofGerund(start, verb);
        }
        if (present(verb) && scene.any(verb - CLOSE, verb, BEFORE)) {
            return Standing.PLANNED;
        }
        if (scene.is(verb, MEETS) || (present(verb) && !scene.any(start, verb, MODAL) && !scene.is(verb - 1, TO))) {
            return Standing.HELD;
        }
        return ofInfinitive(start, verb);
    }

    /** "The Kremlin denied that", "dismissed reports that" before the clause. */
    private boolean saidNotToBe(int start) {
        return scene.is(start - 1, THAT) && scene.any(start - CLOSE, start - 1, MeetingWord.DENY);
    }

    /** "greets", and "with" of "shakes hands with": a caption tells what is seen. */
    private boolean present(int verb) {
        return scene.has(verb, MeetingWord.WITH)
                || ((scene.has(verb, MeetingWord.HOST) || scene.has(verb, MeetingWord.CONSULT_WITH))
                        && scene.tokens().word(verb).endsWith("s"));
    }

    /** "met", "spoke", "visited": the form that needs no helper. */
    private boolean pastForm(int verb) {
        if (toBe(verb)) {
            return false;
        }
        if (scene.is(verb, MET)) {
            return !scene.has(verb - 1, MeetingWord.BE) || scene.any(verb - 3, verb, MeetingWord.HOLD);
        }
        String word = scene.tokens().word(verb);
        return word.endsWith("ed")
                || word.equals("spoke")
                || word.equals("held")
                || word.equals("flew")
                || word.equals("went")
                || (word.equals("spoken") && scene.any(verb - 3, verb, MeetingWord.HOLD));
    }

    /** "is to be received", "will later be welcomed". */
    private boolean toBe(int verb) {
        for (int be = verb - 1; be >= Math.max(scene.from(), verb - 2); be--) {
            if (scene.is(be, BE)) {
                return scene.is(be - 1, TO) || scene.any(be - 2, be, MODAL);
            }
        }
        return false;
    }

    /** "will meet on Friday, the first time that they have met", "it would be the third time the two have met". */
    private boolean countedAhead(int verb) {
        if (!scene.any(Math.max(scene.from(), verb - 3), verb, MeetingWord.HOLD)) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(scene.from(), verb - REACH); i--) {
            if (scene.is(i, TIME)) {
                return scene.any(scene.from(), i, MODAL) || scene.any(scene.from(), i, FUTURE);
            }
        }
        return false;
    }

    private Standing ofGerund(int start, int verb) {
        boolean ahead = scene.any(start, verb, MODAL) || scene.any(start, verb, FUTURE);
        if (proposed(start, verb)) {
            return Standing.PROPOSED;
        }
        if (ahead) {
            return Standing.PLANNED;
        }
        if (scene.any(verb - 3, verb, PRESENT_BE) || scene.any(verb - 3, verb, PAST_BE)) {
            return Standing.UNDER_WAY;
        }
        return scene.any(verb - 2, verb, BEFORE) ? Standing.PLANNED : Standing.HELD;
    }

    private Standing ofInfinitive(int start, int verb) {
        int near = Math.max(start, verb - REACH);
        if (scene.any(start, verb, WHETHER) || proposed(near, verb)) {
            return Standing.PROPOSED;
        }
        if (scene.any(near, verb, MODAL) || scene.any(near, verb, FUTURE) || scene.any(near, verb, PROPOSE)) {
            return Standing.PLANNED;
        }
        if (scene.is(verb - 1, TO) && went(start, verb)) {
            return Standing.HELD;
        }
        if (toBe(verb)) {
            return Standing.PLANNED;
        }
        if (!scene.is(verb - 1, TO) && onTheAgenda(verb)) {
            return Standing.PLANNED;
        }
        if (!scene.is(verb - 1, TO)) {
            return scene.sentence().part() == TextPart.TITLE ? Standing.HELD : Standing.UNKNOWN;
        }
        return Standing.PLANNED;
    }

    /** Wished for, and nothing nearer the trigger says that it is to be. */
    private boolean proposed(int from, int to) {
        return scene.last(from, to, PROPOSE) > scene.last(from, to, FUTURE);
    }

    /** "the first Chinese leader to visit Japan": who has been there, not when. */
    boolean amongMany(int verb) {
        for (int i = Math.max(scene.from(), verb - CLOSE); scene.is(verb - 1, TO) && i < verb; i++) {
            if (scene.is(i, FIRST) || scene.is(i, LAST) || scene.is(i, LATEST) || scene.is(i, ONLY)) {
                return true;
            }
        }
        return false;
    }

    /** "travelled to Singapore to meet". */
    private boolean went(int start, int verb) {
        for (int i = start; i < verb; i++) {
            if (scene.has(i, MeetingWord.TRAVEL) && pastTravel(i)) {
                return true;
            }
        }
        return scene.any(start, verb, PAST_BE)
                || scene.tokens().word(Math.max(start, verb - 2)).endsWith("ed");
    }

    private boolean pastTravel(int token) {
        String word = scene.tokens().word(token);
        return word.endsWith("ed") || word.equals("went") || word.equals("flew") || word.equals("came");
    }

    Standing ofNoun(int noun) {
        int start = clauseStart(noun);
        if (saidNotToBe(start)) {
            return Standing.DENIED;
        }
        int near = Math.max(start, noun - REACH);
        int close = Math.max(start, noun - CLOSE);
        int end = Math.min(clauseEnd(noun), noun + CLOSE);
        if (cancellations.between(close, noun)
                || cancellations.between(noun + 1, end)
                || cancellations.after(noun, clauseEnd(noun))) {
            return Standing.CANCELLED;
        }
        if (scene.any(Math.max(close, noun - 4), noun, NOT)) {
            return Standing.DENIED;
        }
        boolean before = scene.any(close, noun, BEFORE);
        int after = scene.last(close + 1, noun, AFTER);
        if (after >= 0 && !before) {
            return scene.any(start, after, PLANS) ? Standing.PLANNED : Standing.HELD;
        }
        if (proposed(near, noun) && !before && !futureAfter(noun + 1, end)) {
            return Standing.PROPOSED;
        }
        if (scene.any(near, noun, MODAL) || scene.any(near, noun, FUTURE) || before || futureAfter(noun + 1, end)) {
            return Standing.PLANNED;
        }
        if (onTheWay(close, noun)) {
            return Standing.PLANNED;
        }
        if (scene.any(noun + 1, Math.min(end, noun + 4), PRESENT_BE)) {
            return Standing.UNDER_WAY;
        }
        return holding(close, noun);
    }

    /** "flies to Washington on Thursday for talks": the present of a journey tells what is to come. */
    private boolean onTheWay(int from, int noun) {
        for (int i = from; i < noun; i++) {
            if (scene.has(i, MeetingWord.TRAVEL) && scene.tokens().word(i).endsWith("s") && purpose(i, noun)) {
                return scene.sentence().part() == TextPart.BODY;
            }
        }
        return false;
    }

    private boolean purpose(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, FOR)) {
                return true;
            }
        }
        return false;
    }

    /** "held talks", "is holding talks"; without a verb nothing is known. */
    private Standing holding(int from, int noun) {
        for (int i = noun - 1; i >= from; i--) {
            if (scene.has(i, MeetingWord.HOLD)) {
                String word = scene.tokens().word(i);
                if (onTheDay(word)) {
                    return Standing.PLANNED;
                }
                boolean now = word.endsWith("ing") && (scene.has(i - 1, PRESENT_BE) || scene.has(i - 1, PAST_BE));
                return now ? Standing.UNDER_WAY : scene.is(i - 1, TO) ? Standing.PLANNED : Standing.HELD;
            }
        }
        return Standing.UNKNOWN;
    }

    /** "EU ministers meet in Luxembourg on Monday", but not in a caption. */
    private boolean onTheAgenda(int verb) {
        return scene.is(verb, MEET)
                && scene.sentence().part() == TextPart.BODY
                && scene.dates().stream().anyMatch(date -> date.from() > verb && date.to() - date.from() == 1)
                && !scene.any(scene.from(), verb, MeetingWord.CAPTION);
    }

    /** "The visit ends on Thursday with talks": the present tells what the calendar holds. */
    private boolean onTheDay(String verb) {
        boolean calendar = verb.equals("begins") || verb.equals("opens") || verb.equals("starts");
        return (calendar || verb.equals("resumes") || verb.equals("ends") || verb.equals("convenes"))
                && scene.sentence().part() == TextPart.BODY
                && !scene.dates().isEmpty();
    }

    private boolean futureAfter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.has(i, MODAL)) {
                return true;
            }
            if (scene.has(i, FUTURE)
                    && (scene.has(i - 1, MeetingWord.BE)
                            || scene.is(i + 1, TO)
                            || scene.is(i + 1, FOR)
                            || scene.has(i + 1, MeetingWord.WITH))) {
                return true;
            }
        }
        return false;
    }

    /** Where the clause of the token begins: after a semicolon, dash, colon, quotation mark or a relative word. */
    int clauseStart(int token) {
        for (int i = token - 1; i >= scene.from(); i--) {
            if (breaks(i)) {
                return i + 1;
            }
        }
        return scene.from();
    }

    int clauseEnd(int token) {
        for (int i = token + 1; i < scene.to(); i++) {
            if (breaks(i)) {
                return i;
            }
        }
        return scene.to();
    }

    private boolean breaks(int token) {
        return switch (scene.mark(token)) {
            case '-', ';', ':', '\u2014', '\u2013', '\u201C', '\u201D', '"', '(', ')' -> true;
            default -> ClauseWords.BREAKS.get(scene.tokens().hash(token)) != 0;
        };
    }
}
