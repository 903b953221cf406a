package org.communique.reading.meetings;

import static org.communique.reading.meetings.MeetingWord.BEFORE;
import static org.communique.reading.meetings.MeetingWord.FUTURE;
import static org.communique.reading.meetings.MeetingWord.MODAL;
import static org.communique.reading.meetings.MeetingWord.NOT;
import static org.communique.reading.meetings.MeetingWord.PAST_BE;
import static org.communique.reading.meetings.MeetingWord.PRESENT_BE;
import static org.communique.reading.meetings.MeetingWord.PROPOSE;
import static org.communique.reading.meetings.MeetingWord.WHETHER;
import static org.communique.reading.meetings.MeetingWord.WILL_NOT;

import org.communique.reading.TextPart;
import org.communique.reading.dates.DateMention;
import org.communique.reading.text.WordHash;

/** What has become of the meeting that a trigger tells of; {@link Standing#DENIED} where the text says that there was none. */
final class StatusReader {

    private static final int REACH = 12;
    private static final int CLOSE = 7;
    private static final long WHEN = WordHash.of("when");
    private static final long WHERE = WordHash.of("where");
    private static final long TIME = WordHash.of("time");
    private static final long FORWARD = WordHash.of("forward");
    private static final long FIRST = WordHash.of("first");
    private static final long LAST = WordHash.of("last");
    private static final long LATEST = WordHash.of("latest");
    private static final long ONLY = WordHash.of("only");
    private static final long[] FAIL = WordHash.ofWords("failed fails failing");
    private static final long VISITING = WordHash.of("visiting");
    private static final long BEING = WordHash.of("being");
    private static final long[] PLANS = WordHash.ofWords("plan plans intention intentions");
    private static final long NO = WordHash.of("no");
    private static final long TO = WordHash.of("to");
    private static final long MEET = WordHash.of("meet");
    private static final long MEETS = WordHash.of("meets");
    private static final long[] AFTER = WordHash.ofWords("after following");
    private static final long MEETING = WordHash.of("meeting");

    private final Scene scene;
    private final Clauses clauses;
    private final Cancellations cancellations;
    private final NounStatus nouns;
    private final VerbForms forms;
    private final Occasion occasion;
    private final Hindsight hindsight;
    private final Doubts doubts;
    private final Purposes purposes;
    private final Forthcoming forthcoming;

    StatusReader(Scene scene) {
        this.scene = scene;
        this.clauses = new Clauses(scene);
        this.cancellations = new Cancellations(scene);
        this.forms = new VerbForms(scene);
        this.occasion = new Occasion(scene);
        this.hindsight = new Hindsight(scene);
        this.doubts = new Doubts(scene);
        this.purposes = new Purposes(scene);
        this.forthcoming = new Forthcoming(scene);
        this.nouns = new NounStatus(scene, clauses, cancellations);
    }

    Standing ofVerb(int verb) {
        return calledOff(verb, doubted(verb, toldBy(verb)));
    }

    /** What seems planned may be in doubt. */
    private Standing doubted(int trigger, Standing told) {
        return told == Standing.PLANNED && doubts.told(clauses.start(trigger), trigger) ? Standing.PROPOSED : told;
    }

    /** What lay ahead, and then "but" tells what became of it. */
    private Standing calledOff(int trigger, Standing told) {
        boolean ahead = told == Standing.PLANNED || told == Standing.PROPOSED;
        return ahead && cancellations.next(clauses.end(trigger)) ? Standing.CANCELLED : told;
    }

    private Standing toldBy(int verb) {
        int start = clauses.start(verb);
        if (clauses.denied(start)) {
            return Standing.DENIED;
        }
        boolean gerund = scene.tokens().word(verb).endsWith("ing");
        if (gerund && scene.isOneOf(verb - 1, AFTER) && occasion.done(start, verb - 1)) {
            return Standing.HELD;
        }
        if (cancellations.between(start, verb)) {
            return Standing.CANCELLED;
        }
        if (hindsight.told(start, verb)) {
            return Standing.HELD;
        }
        if (scene.is(start - 1, WHERE)
                && scene.any(start, verb, PAST_BE)
                && cancellations.ofTrip(scene.from(), start)) {
            return Standing.CANCELLED;
        }
        if (scene.is(verb - 1, TO) && noPlans(start, verb)) {
            return Standing.DENIED;
        }
        if (scene.any(start, verb, WILL_NOT) && !forms.pastForm(verb)) {
            return Standing.CANCELLED;
        }
        if (scene.any(Math.max(start, verb - 4), verb, NOT)) {
            return scene.any(Math.max(start, verb - 4), verb, MODAL) && !forms.pastForm(verb)
                    ? Standing.CANCELLED
                    : Standing.DENIED;
        }
        if (scene.is(verb - 1, TO) && scene.isOneOf(verb - 2, FAIL)) {
            return Standing.DENIED;
        }
        if ((scene.is(verb - 1, BEING) && scene.has(verb - 2, PRESENT_BE)) || visiting(verb)) {
            return Standing.UNDER_WAY;
        }
        if (forms.pastForm(verb)) {
            return countedAhead(verb) ? Standing.PLANNED : Standing.HELD;
        }
        if (scene.is(verb, MEETING) || forms.negotiating(verb)) {
            return ofGerund(start, verb);
        }
        if ((scene.is(verb, MEETS) || scene.is(verb, MEET)) && (scene.is(start - 1, WHEN) || when(verb))) {
            return Standing.PLANNED;
        }
        boolean visits = scene.has(verb, MeetingWord.VISIT_VERB)
                && scene.tokens().word(verb).endsWith("s");
        if ((forms.present(verb) || visits) && scene.any(verb - CLOSE, verb, BEFORE)) {
            return Standing.PLANNED;
        }
        if (!scene.is(verb, MEET) && onTheAgenda(verb)) {
            return Standing.PLANNED;
        }
        if (scene.is(verb, MEETS)
                || (forms.present(verb) && !scene.any(start, verb, MODAL) && !scene.is(verb - 1, TO))) {
            return Standing.HELD;
        }
        return ofInfinitive(start, verb);
    }

    /** "is visiting Japan", "is currently visiting". */
    private boolean visiting(int verb) {
        return scene.is(verb, VISITING)
                && (scene.has(verb - 1, PRESENT_BE) || scene.has(verb - 2, PRESENT_BE))
                && scene.dates().stream().noneMatch(DateMention::onlyFuture);
    }

    /** "will insist on it when she meets the president". */
    private boolean when(int verb) {
        for (int i = verb - 1; i >= Math.max(scene.from(), verb - CLOSE); i--) {
            if (scene.is(i, WHEN)) {
                return scene.any(scene.from(), i, MODAL)
                        || scene.any(scene.from(), i, FUTURE)
                        || scene.any(verb, scene.to(), MODAL);
            }
        }
        return false;
    }

    /** "will demand compensation when she joins her counterparts": what is wished before it says nothing of the verb. */
    private int behindWhen(int start, int verb) {
        for (int i = verb - 1; i >= start; i--) {
            if (scene.is(i, WHEN)) {
                return i + 1;
            }
        }
        return start;
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
        if (Wishes.told(scene, start, verb)) {
            return Standing.PROPOSED;
        }
        if (ahead || (scene.is(verb - 1, TO) && scene.is(verb - 2, FORWARD))) {
            return Standing.PLANNED;
        }
        if (scene.any(verb - 3, verb, PRESENT_BE) && forthcoming.told(verb)) {
            return Standing.PLANNED;
        }
        if (scene.any(verb - 3, verb, PAST_BE) && forthcoming.over(verb)) {
            return Standing.HELD;
        }
        if (scene.any(verb - 3, verb, PRESENT_BE) || scene.any(verb - 3, verb, PAST_BE)) {
            return Standing.UNDER_WAY;
        }
        return scene.any(verb - 2, verb, BEFORE) && !goesOn(start, verb) ? Standing.PLANNED : Standing.HELD;
    }

    /** "visited Ghani before meeting Abdullah": told in the past, one after the other. */
    private boolean goesOn(int start, int verb) {
        for (int i = start; i < verb - 1; i++) {
            if (scene.has(i, MeetingWord.VISIT_VERB) || scene.has(i, MeetingWord.MEET_VERB) || purposes.moves(i)) {
                return forms.pastForm(i);
            }
        }
        return false;
    }

    private Standing ofInfinitive(int start, int verb) {
        int when = behindWhen(start, verb);
        if (when > start && scene.any(start, when, MODAL)) {
            return Standing.PLANNED;
        }
        int near = Math.max(when, verb - REACH);
        if (scene.any(start, verb, WHETHER) || Wishes.told(scene, near, verb)) {
            return Invitations.answered(scene, near, verb);
        }
        if (scene.any(near, verb, MODAL) || scene.any(near, verb, FUTURE) || scene.any(near, verb, PROPOSE)) {
            return Standing.PLANNED;
        }
        if (purposes.done(start, verb)) {
            return Standing.HELD;
        }
        if (forms.toBe(verb)) {
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

    /** "the first Chinese leader to visit Japan": who has been there, not when. */
    boolean amongMany(int verb) {
        for (int i = Math.max(scene.from(), verb - CLOSE); scene.is(verb - 1, TO) && i < verb; i++) {
            if (scene.is(i, FIRST) || scene.is(i, LAST) || scene.is(i, LATEST) || scene.is(i, ONLY)) {
                return true;
            }
        }
        return false;
    }

    /** "there were no plans for Trump to meet". */
    private boolean noPlans(int start, int verb) {
        for (int i = verb - 1; i > Math.max(start, verb - REACH); i--) {
            if (scene.isOneOf(i, PLANS)) {
                return scene.is(i - 1, NO);
            }
        }
        return false;
    }

    /** "EU ministers meet in Luxembourg on Monday", "Hollande receives him on Saturday", but not in a caption. */
    private boolean onTheAgenda(int verb) {
        return (scene.is(verb, MEET) || scene.is(verb, MEETS) || forms.receives(verb))
                && scene.sentence().part() == TextPart.BODY
                && (forthcoming.told(verb) || onADay(verb))
                && !scene.any(scene.from(), verb, MeetingWord.CAPTION);
    }

    private boolean onADay(int verb) {
        return scene.dates().stream()
                .anyMatch(date ->
                        (date.from() > verb || date.from() <= scene.from() + 2) && date.to() - date.from() == 1);
    }

    Standing ofNoun(int noun) {
        return calledOff(noun, doubted(noun, nouns.of(noun)));
    }

    int clauseStart(int token) {
        return clauses.start(token);
    }

    int clauseEnd(int token) {
        return clauses.end(token);
    }
}
