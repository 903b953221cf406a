package org.communique.reading.meetings;

import static org.communique.reading.meetings.MeetingWord.FUTURE;
import static org.communique.reading.meetings.MeetingWord.MODAL;
import static org.communique.reading.meetings.MeetingWord.NOT;
import static org.communique.reading.meetings.MeetingWord.PAST_BE;
import static org.communique.reading.meetings.MeetingWord.PLANS;
import static org.communique.reading.meetings.MeetingWord.PRESENT_BE;

import org.communique.reading.TextPart;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** What has become of the meeting that a noun tells of: "held talks", "ahead of the summit", "Friday's meeting". */
final class NounStatus {

    private static final int REACH = 12;
    private static final int CLOSE = 7;
    private static final int OPENING = 5;
    private static final long FOR = WordHash.of("for");
    private static final long TO = WordHash.of("to");
    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");
    private static final long[] WHERE = WordHash.ofWords("at in during over");
    private static final long BE = WordHash.of("be");
    private static final long LIKELY = WordHash.of("likely");
    private static final long[] TOWARD = WordHash.ofWords("toward towards");
    private static final long[] AMONG = WordHash.ofWords("last first latest only");
    private static final long[] LEFT = WordHash.ofWords("left quit attended joined dominated overshadowed");
    private static final long[] MAKE = WordHash.ofWords("make pay undertake");
    private static final long WHICH = WordHash.of("which");
    private static final long AGENDA = WordHash.of("agenda");
    private static final long DURING = WordHash.of("during");
    private static final long[] POSSIBLE = WordHash.ofWords("can could may might should");

    /** What they govern has been: "chaired a summit", "paid a visit", "described a meeting". */
    private static final LongTable BEHIND = LongTable.ofWords(
            "mediated brokered chaired hosted convened facilitated moderated made paid described recalled recounted detailed");

    /** The present of several. */
    private static final long[] BECOME = WordHash.ofWords("became become");

    private static final LongTable HOLD = LongTable.ofWords("hold open begin start resume conduct convene");

    private static final LongTable PRESENT = LongTable.ofWords(
            "hold open begin start resume conduct convene host launch kick holds opens begins starts resumes conducts convenes hosts launches kicks");

    private final Scene scene;
    private final Clauses clauses;
    private final Cancellations cancellations;
    private final NounSetting setting;
    private final Occasion occasion;
    private final Prospects prospects;
    private final NounOrder order;
    private final Beginnings beginnings;
    private final Forthcoming forthcoming;

    NounStatus(Scene scene, Clauses clauses, Cancellations cancellations) {
        this.scene = scene;
        this.clauses = clauses;
        this.cancellations = cancellations;
        this.setting = new NounSetting(scene, clauses, cancellations);
        this.occasion = new Occasion(scene);
        this.prospects = new Prospects(scene);
        this.order = new NounOrder(scene);
        this.beginnings = new Beginnings(scene);
        this.forthcoming = new Forthcoming(scene);
    }

    Standing of(int noun) {
        int start = clauses.start(noun);
        if (clauses.denied(start)) {
            return Standing.DENIED;
        }
        if (Failures.told(scene, Math.max(start, noun - REACH), noun)) {
            return Standing.DENIED;
        }
        if (occasion.held(start, noun)) {
            return Standing.HELD;
        }
        if (prospects.only(start, noun)) {
            return Standing.PROPOSED;
        }
        boolean given = occasion.toCome(start, noun);
        int near = Math.max(start, noun - REACH);
        int close = Math.max(start, noun - CLOSE);
        int end = Math.min(clauses.end(noun), noun + CLOSE);
        NounPredicate predicate = new NounPredicate(scene, noun, clauses.end(noun));
        if (cancellations.between(close, noun)
                || cancellations.between(noun + 1, end)
                || cancellations.after(predicate.from() - 1, clauses.end(Math.max(noun, predicate.from())))) {
            return Standing.CANCELLED;
        }
        int beside = Math.max(close, noun - 4);
        if (scene.any(beside, noun, NOT)) {
            return scene.any(beside, noun, MODAL) ? Standing.CANCELLED : Standing.DENIED;
        }
        int ahead = order.before(close, noun);
        if (ahead >= 0 && setting.goesOn(start, ahead)) {
            return Standing.HELD;
        }
        boolean before = ahead >= 0 || order.until(close, noun) || order.lookedForward(close, noun);
        int after = Math.max(order.after(order.afterOpening(close, noun), noun), order.since(close, noun));
        if (after >= 0 && !before) {
            int plans = Math.max(start, after - CLOSE);
            boolean ofPlans = scene.is(after, DURING) && (scene.any(after, noun, FUTURE) || possible(plans, after));
            boolean later = ofPlans || scene.any(plans, after, PLANS) || scene.any(plans, after, MODAL);
            return later ? Standing.PLANNED : Standing.HELD;
        }
        if (setting.during(noun) && !before && !scene.any(start, noun, MODAL) && !future(start, noun)) {
            return Standing.HELD;
        }
        if (!before && setting.opensPast(start, noun)) {
            return Standing.HELD;
        }
        if (predicate.possible(end)) {
            return Standing.PROPOSED;
        }
        if (inTheCalendar(start, close, noun)) {
            return Standing.PLANNED;
        }
        boolean planned = predicate.ahead(end);
        if (!given && (Wishes.told(scene, near, noun) || calledFor(near, noun)) && !before && !planned) {
            return Invitations.accepted(scene, start, noun) ? Standing.PLANNED : Standing.PROPOSED;
        }
        if (scene.any(near, noun, MODAL) || future(near, noun) || before || planned || given) {
            return Standing.PLANNED;
        }
        if (onTheAgenda(close, noun) || onTheWay(close, noun) || toOpen(predicate, clauses.end(noun))) {
            return Standing.PLANNED;
        }
        if (predicate.opensOnADay()) {
            return predicate.today() ? Standing.UNDER_WAY : Standing.PLANNED;
        }
        if (predicate.toBe() || isTo(near, noun)) {
            return Standing.PLANNED;
        }
        if (beginnings.told(close, noun, predicate.from())) {
            return Standing.UNDER_WAY;
        }
        if (predicate.over() || predicate.perfect(clauses.end(noun))) {
            return Standing.HELD;
        }
        if (scene.any(noun + 1, Math.min(end, noun + 4), PRESENT_BE) || scene.has(predicate.from(), PRESENT_BE)) {
            return Standing.UNDER_WAY;
        }
        if (there(close, noun)) {
            return predicate.weekday() && !predicate.today() ? Standing.PLANNED : Standing.UNDER_WAY;
        }
        if (setting.received(start, noun)) {
            return Standing.HELD;
        }
        int held = scene.any(close, noun, MeetingWord.ROUND) ? near : close;
        Standing told = holding(held, noun, predicate);
        boolean there = setting.opens(start, noun) || setting.within(start, close, noun);
        return told == Standing.UNKNOWN && there ? Standing.HELD : told;
    }

    /** "begin talks in Doha next week". */
    private boolean inTheCalendar(int start, int from, int noun) {
        for (int i = from; i < noun; i++) {
            boolean finite = !scene.is(i - 1, TO) && !scene.any(start, i, MODAL) && !possible(start, i);
            boolean holds = finite && PRESENT.get(scene.tokens().hash(i)) != 0;
            if (holds && forthcoming.told(i)) {
                return true;
            }
        }
        return false;
    }

    /** "is to visit Washington for talks". */
    private boolean isTo(int from, int noun) {
        for (int i = from; i < noun; i++) {
            if (scene.has(i, PRESENT_BE) && scene.is(i + 1, TO)) {
                return true;
            }
        }
        return false;
    }

    /** "what he can get out of them during the meeting". */
    private boolean possible(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.isOneOf(i, POSSIBLE)) {
                return true;
            }
        }
        return false;
    }

    /** "called for a summit", "agreed to work toward a summit". */
    private boolean calledFor(int from, int noun) {
        for (int i = from; i < noun; i++) {
            boolean works =
                    scene.isOneOf(i, TOWARD) && scene.tokens().word(i - 1).startsWith("work");
            if (works || (scene.has(i, MeetingWord.CALL) && scene.is(i + 1, FOR))) {
                return true;
            }
        }
        return false;
    }

    /** "is on the agenda of talks". */
    private boolean onTheAgenda(int from, int noun) {
        for (int i = noun - 1; i > from; i--) {
            if (scene.is(i, AGENDA)) {
                return scene.any(from, i, PRESENT_BE);
            }
        }
        return false;
    }

    /** "is in Warsaw for talks". */
    private boolean there(int from, int noun) {
        for (int i = from; i < noun; i++) {
            boolean in = scene.is(i + 1, IN) || scene.is(i + 1, AT);
            boolean there = scene.has(i, PRESENT_BE) && in && purpose(scene, i, noun);
            boolean deep = scene.has(i, PRESENT_BE)
                    && (scene.is(i + 2, IN) || (scene.is(i + 1, IN) && noun == i + 2))
                    && noun - i <= OPENING;
            if (there || deep) {
                return true;
            }
        }
        return false;
    }

    /** "flies to Washington on Thursday for talks": the present of a journey tells what is to come. */
    private boolean onTheWay(int from, int noun) {
        for (int i = from; i < noun; i++) {
            boolean travels = scene.tokens().word(i).endsWith("s") || scene.has(i - 1, PRESENT_BE);
            if (scene.has(i, MeetingWord.TRAVEL) && travels && purpose(scene, i, noun)) {
                return scene.sentence().part() == TextPart.BODY;
            }
        }
        return false;
    }

    /** "talks in Doha, which open on Monday". */
    private boolean toOpen(NounPredicate predicate, int end) {
        boolean toBe = scene.has(end + 1, PRESENT_BE) && (scene.is(end + 2, TO) || scene.has(end + 2, FUTURE));
        return scene.is(end, WHICH)
                && (toBe
                        || scene.has(end + 1, MODAL)
                        || predicate.calendar(scene.tokens().word(end + 1))
                        || NounPredicate.opens(scene, end + 1));
    }

    static boolean purpose(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, FOR)) {
                return true;
            }
        }
        return false;
    }

    /** "held talks", "is holding talks"; without a verb nothing is known. */
    private Standing holding(int from, int noun, NounPredicate predicate) {
        for (int i = noun - 1; i >= from; i--) {
            if (scene.isOneOf(i, MAKE) && scene.is(i - 1, TO) && scene.has(i - 2, PRESENT_BE)) {
                return Standing.PLANNED;
            }
            if (scene.has(i, MeetingWord.HOST)
                    && scene.tokens().word(i).endsWith("ing")
                    && scene.has(i - 1, PRESENT_BE)) {
                return Standing.UNDER_WAY;
            }
            boolean leaves = scene.isOneOf(i, LEFT) && scene.has(i + 1, MeetingWord.DETERMINER);
            if (leaves || BEHIND.get(scene.tokens().hash(i)) != 0) {
                return Standing.HELD;
            }
            if (scene.has(i, MeetingWord.HOLD)) {
                String word = scene.tokens().word(i);
                boolean present =
                        word.equals("holds") || (HOLD.get(scene.tokens().hash(i)) != 0 && !scene.is(i - 1, TO));
                if (predicate.calendar(word) || (present && predicate.weekday())) {
                    return predicate.today() ? Standing.UNDER_WAY : Standing.PLANNED;
                }
                boolean now = word.endsWith("ing") && (scene.has(i - 1, PRESENT_BE) || scene.has(i - 1, PAST_BE));
                boolean toCome = scene.is(i - 1, TO) && !amongMany(from, i);
                return now ? Standing.UNDER_WAY : toCome ? Standing.PLANNED : Standing.HELD;
            }
        }
        return Standing.UNKNOWN;
    }

    /** "failed to agree on a truce at talks": where, not what. */
    private boolean at(int noun) {
        int before = scene.has(noun - 1, MeetingWord.DETERMINER) ? noun - 2 : noun - 1;
        return scene.is(before, AT) || scene.is(before, DURING);
    }

    /** "was the last prime minister to hold talks with Xi". */
    private boolean amongMany(int from, int verb) {
        for (int i = Math.max(scene.from(), Math.min(from, verb - REACH)); i < verb; i++) {
            if (scene.isOneOf(i, AMONG)) {
                return scene.any(i - OPENING, i, PAST_BE)
                        || scene.isOneOf(i - 1, BECOME)
                        || scene.isOneOf(i - 2, BECOME);
            }
        }
        return false;
    }

    /** "agreed on a meeting", "is likely to dominate talks", not "agreed at the summit". */
    private boolean future(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean there = scene.tokens().word(i).startsWith("agree") && (scene.isOneOf(i + 1, WHERE) || at(to));
            boolean likely = scene.is(i, LIKELY) && scene.is(i + 1, TO) && !scene.is(i + 2, BE);
            if ((scene.has(i, FUTURE) && !there) || likely) {
                return true;
            }
        }
        return false;
    }
}
