package org.communique.reading.meetings;

import java.time.LocalDate;
import org.communique.reading.EventDate;
import org.communique.reading.Precision;
import org.communique.reading.dates.DateMention;
import org.communique.reading.text.WordHash;

/** Day of the meeting that a trigger tells of. */
final class MeetingDay {

    private static final int NEAR = 14;
    private static final int FAR = 20;
    private static final int OWNED = 3;
    private static final int HALF_YEAR = 180;
    private static final int SINCE_REACH = 10;
    private static final long TO = WordHash.of("to");
    private static final long NEXT = WordHash.of("next");
    private static final long WHO = WordHash.of("who");
    private static final long ABOUT = WordHash.of("about");
    private static final long OVER = WordHash.of("over");
    private static final long SINCE = WordHash.of("since");
    private static final long WHEN = WordHash.of("when");
    private static final long OF = WordHash.of("of");
    private static final long[] NEXT_ACT = WordHash.ofWords("for and to");

    /** What a meeting is a part of, or lasts: "in the course of a visit", "two days of talks". */
    private static final long[] PARTS =
            WordHash.ofWords("course day days hour hours week weeks round rounds series start end close");

    private final Scene scene;
    private final Steps steps;
    private final FirstDay firstDay;
    private final OtherDays others;

    MeetingDay(Scene scene) {
        this.scene = scene;
        this.steps = new Steps(scene);
        this.firstDay = new FirstDay(scene);
        this.others = new OtherDays(scene);
    }

    /** The date in [start, end) that goes with the trigger; null where none does. */
    EventDate of(int trigger, int start, int end, Standing standing) {
        EventDate best = null;
        int bestDistance = FAR;
        for (DateMention mention : scene.dates()) {
            boolean outside = mention.from() < start || mention.from() >= end;
            boolean ofCancelling = standing == Standing.CANCELLED && mention.to() <= trigger && cancels(start, trigger);
            boolean ofPlans = standing.behind() && plans(trigger + 1, mention.from());
            boolean other = ofCancelling || ofPlans || others.told(mention, start, trigger, standing);
            EventDate date = outside || other ? null : read(mention, trigger, standing);
            int steps = distance(mention, trigger, start);
            int distance = steps < FAR && aside(mention, trigger) ? FAR - 1 : steps;
            if (date != null && distance < bestDistance) {
                best = date;
                bestDistance = distance;
            }
        }
        return noun(trigger) ? firstDay.of(trigger, start, end, best) : best;
    }

    /** "Wang, who arrived on Sunday, met": any other day goes before it. */
    private boolean aside(DateMention date, int trigger) {
        for (int i = date.from() - 1; i > scene.from() && scene.mark(i) != ','; i--) {
            if (scene.is(i, WHO) && scene.mark(i - 1) == ',') {
                for (int end = date.to(); end < trigger; end++) {
                    if (scene.mark(end) == ',') {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "last week's summit", "their July 25 call": a day that can only lie behind, right before the trigger. */
    boolean past(int trigger) {
        for (DateMention date : scene.dates()) {
            if ((date.onlyPast() || nearerPast(date)) && date.to() <= trigger && trigger - date.to() <= OWNED) {
                for (int i = date.to(); i < trigger; i++) {
                    boolean own = !scene.tokens().punctuation(i) || scene.mark(i) == '\'' || scene.mark(i) == '\u2019';
                    boolean next = scene.isOneOf(i, NEXT_ACT) || scene.has(i, MeetingWord.WITH);
                    if (!own || next || scene.has(i, MeetingWord.MODAL)) {
                        return false;
                    }
                }
                return steps.verbs(date.to(), trigger) == 0;
            }
        }
        return false;
    }

    /** A day of the year that was a short while ago sooner than it will be in a year. */
    private boolean nearerPast(DateMention date) {
        LocalDate published = scene.text().text().news().published();
        if (published == null || date.past() == null || date.future() == null) {
            return false;
        }
        long ago = published.toEpochDay() - date.past().day().toEpochDay();
        long ahead = date.future().day().toEpochDay() - published.toEpochDay();
        return ago + ahead > HALF_YEAR && ago < ahead;
    }

    /** "the trip later this month": words for the date that can only mean what is to come. */
    boolean ahead(EventDate date) {
        return date != null && scene.dates().stream().anyMatch(one -> one.onlyFuture() && date.equals(one.future()));
    }

    /** "discussed their meeting planned for Monday", not "discussed the plan on Monday". */
    private boolean plans(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean nextTo = scene.is(i, NEXT) && scene.is(i + 1, TO);
            if (scene.has(i, MeetingWord.FUTURE) && !nextTo && !scene.has(i - 1, MeetingWord.DETERMINER)) {
                return true;
            }
        }
        return false;
    }

    /** "since Trump took office in January 2017": the day of something else; not "since their summit in June" nor "since July on Thursday". */
    private boolean since(DateMention date, int trigger) {
        for (int i = date.from() - 1; i >= Math.max(scene.from(), date.from() - SINCE_REACH); i--) {
            boolean another = i >= date.from() - 2 && dated(i);
            if (scene.tokens().punctuation(i) || i == trigger || another) {
                return false;
            }
            if (scene.is(i, SINCE)) {
                return true;
            }
        }
        return false;
    }

    /** "since December 2019, when Abe and Li met", "on Oct. 21, when he flew to Tehran". */
    private boolean when(DateMention date, int trigger) {
        return scene.mark(date.to()) == ','
                && scene.is(date.to() + 1, WHEN)
                && trigger > date.to()
                && scene.dates().stream().noneMatch(other -> other.from() > date.to() && other.from() < trigger);
    }

    private boolean dated(int token) {
        return scene.dates().stream().anyMatch(date -> date.from() <= token && token < date.to());
    }

    private EventDate read(DateMention mention, int trigger, Standing standing) {
        if (!when(mention, trigger) && since(mention, trigger)) {
            return null;
        }
        EventDate date = mention.when(standing.ahead());
        if (standing == Standing.CANCELLED && mention.past() != null && wasToHave(trigger)) {
            return mention.past();
        }
        if (standing == Standing.UNKNOWN && mention.future() != null && nearer(mention)) {
            return mention.future();
        }
        if (date == null && (standing == Standing.UNDER_WAY || standing == Standing.UNKNOWN)) {
            return mention.future();
        }
        return date == null && standing == Standing.CANCELLED ? mention.past() : date;
    }

    /** "called off on Friday its meeting": the day of the calling off. */
    private boolean cancels(int from, int trigger) {
        return scene.any(from, trigger, MeetingWord.CANCEL) || scene.any(from, trigger, MeetingWord.CALL_OFF);
    }

    /** "was to have flown on Wednesday": what did not happen lies behind. */
    private boolean wasToHave(int trigger) {
        for (int i = scene.from(); i < trigger; i++) {
            if (scene.wasToHave(i)) {
                return true;
            }
        }
        return false;
    }

    /** Tomorrow's weekday means tomorrow sooner than six days ago. */
    private boolean nearer(DateMention mention) {
        LocalDate published = scene.text().text().news().published();
        return mention.past() != null
                && published != null
                && published.toEpochDay() - mention.past().day().toEpochDay()
                        > mention.future().day().toEpochDay() - published.toEpochDay() + 2;
    }

    private int distance(DateMention date, int trigger, int start) {
        return date.from() > trigger ? after(date, trigger) : before(date, trigger, start);
    }

    private int after(DateMention date, int trigger) {
        int words = 1 + steps.count(trigger + 1, date.from());
        if (full(date)) {
            return Math.min(FAR - 1, words);
        }
        boolean own = noun(trigger) && !scene.any(trigger + 1, date.from(), MeetingWord.SAY);
        int verbs = Math.max(0, steps.verbs(trigger + 1, date.from()) - (own ? 1 : 0));
        boolean other = scene.any(trigger + 1, date.from(), MeetingWord.BEFORE) || afterAnother(trigger, date.from());
        return words + verbs * NEAR + (other ? FAR : 0);
    }

    /** "wants to meet Kim after his summit with Trump on Tuesday": the day of what has been before. */
    private boolean afterAnother(int trigger, int date) {
        int after = scene.find(trigger + 1, date, MeetingWord.AFTER);
        return after >= 0
                && (scene.any(after, date, MeetingWord.MEETING)
                        || scene.any(after, date, MeetingWord.SUMMIT)
                        || scene.any(after, date, MeetingWord.ENCOUNTER));
    }

    private int before(DateMention date, int trigger, int start) {
        if (when(date, trigger) || Opening.ends(scene, start, date.from(), date.to())) {
            return NEAR / 2;
        }
        boolean other = scene.any(date.to(), trigger, MeetingWord.BEFORE)
                || about(date.to(), trigger)
                || (steps.elsewhere(date.to(), trigger) && !next(trigger));
        if (other) {
            return FAR;
        }
        int last = scene.last(trigger - SINCE_REACH, trigger, MeetingWord.AFTER);
        if (noun(trigger) && last >= date.to() && !dated(last - 1)) {
            return FAR - 2;
        }
        int verbs = steps.verbs(date.to(), trigger);
        int words = steps.count(date.to(), trigger);
        boolean owner = trigger - date.to() <= 4 && verbs == 0;
        if (owner) {
            return words;
        }
        boolean own = noun(trigger) && verbs == 1 && !scene.any(date.to(), trigger, MeetingWord.SAY);
        return words + NEAR / 2 + (own ? 0 : verbs * NEAR / 2);
    }

    /** "arrived on Saturday and saw the president", "flew in on Tuesday and had dinner with": done on the same day. */
    private boolean next(int trigger) {
        return scene.isAnd(trigger - 1) || (scene.isAnd(trigger - 2) && scene.has(trigger - 1, MeetingWord.HOLD));
    }

    /** "spoke on Wednesday of his planned talks": the day of the words, not of the talks. */
    private boolean about(int from, int to) {
        for (int i = from; i < to; i = Math.max(i + 1, steps.afterName(i))) {
            boolean of = scene.is(i, OF) && !scene.isOneOf(i - 1, PARTS);
            if (of || scene.is(i, ABOUT) || scene.is(i, OVER) || scene.has(i, MeetingWord.WHETHER)) {
                return true;
            }
        }
        return false;
    }

    /** The verb beside a noun is the noun's own: "the summit took place in February", "on Monday wrapped up the talks". */
    private boolean noun(int trigger) {
        return scene.meetingNoun(trigger) || SequelMeetings.stands(scene.tokens(), trigger);
    }

    /** A caption ends with the whole date of what it shows: "March 20, 2018." */
    private boolean full(DateMention date) {
        return scene.dates().size() == 1
                && date.to() - date.from() >= 3
                && date.past() != null
                && date.past().equals(date.future())
                && date.past().precision() == Precision.DAY;
    }
}
