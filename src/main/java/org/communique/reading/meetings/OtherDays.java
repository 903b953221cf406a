package org.communique.reading.meetings;

import org.communique.reading.dates.DateMention;
import org.communique.reading.text.WordHash;

/** Days beside a meeting that are of something else: of what was said, of what was published, of what somebody did besides. */
final class OtherDays {

    private static final long WHO = WordHash.of("who");
    private static final long ON = WordHash.of("on");
    private static final long[] UNTIL = WordHash.ofWords("to through until till");
    private static final long[] PUBLISHED =
            WordHash.ofWords("released published aired broadcast posted issued obtained declassified");

    private final Scene scene;

    OtherDays(Scene scene) {
        this.scene = scene;
    }

    /** Whether the day is none of the trigger's, in the clause that starts at the token. */
    boolean told(DateMention date, int start, int trigger, Standing standing) {
        boolean before = date.to() <= trigger;
        boolean ofSomebody = date.from() > trigger ? told(trigger, date.from()) : toldOf(date.to(), trigger);
        boolean ofWords = before && standing.ahead() && saidOn(date, start, trigger);
        boolean prepares = before && standing.ahead() && new Steps(scene).prepares(date.to(), trigger);
        return ofSomebody || ofWords || prepares || published(date) || endsRange(date);
    }

    /** "talks with Singh, who took office in May": what is told of one of them. */
    private boolean told(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, WHO) && scene.mark(i - 1) == ',') {
                return true;
            }
        }
        return false;
    }

    /** "On Thursday they will hear from Lee, who monitored the call": what is told of one of them is not of that day. */
    private boolean toldOf(int date, int trigger) {
        for (int i = trigger - 1; i > date; i--) {
            if (scene.is(i, WHO) && scene.mark(i - 1) == ',') {
                return scene.any(date, i, MeetingWord.FUTURE)
                        || scene.any(date, i, MeetingWord.MODAL)
                        || scene.any(date, i, MeetingWord.PRESENT_BE);
            }
        }
        return false;
    }

    /** "On Sunday, Trump said he would soon meet": the day of the words. */
    private boolean saidOn(DateMention date, int start, int trigger) {
        int say = scene.find(date.to(), trigger, MeetingWord.SAY);
        boolean inserted = scene.mark(say + 1) == ',';
        return say >= 0
                && !inserted
                && !date.onlyFuture()
                && Opening.ends(scene, start, date.from(), date.to())
                && scene.any(say, trigger, MeetingWord.MODAL);
    }

    /** "May 2" of "from April 29 to May 2", which began before. */
    private boolean endsRange(DateMention date) {
        int link = date.from() - 1;
        boolean range = scene.isOneOf(link, UNTIL) || scene.mark(link) == '-' || scene.mark(link) == '\u2013';
        return range && scene.dates().stream().anyMatch(first -> first.to() == link);
    }

    /** "a memo released on Wednesday", "an interview aired Sunday". */
    private boolean published(DateMention date) {
        int at = scene.is(date.from() - 1, ON) ? date.from() - 2 : date.from() - 1;
        return scene.isOneOf(at, PUBLISHED) && !scene.has(at - 1, MeetingWord.HOLD);
    }
}
