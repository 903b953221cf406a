package org.communique.reading.meetings;

import java.time.LocalDate;
import org.communique.reading.Precision;
import org.communique.reading.TextPart;
import org.communique.reading.dates.DateMention;

/** Which way from the news a day lies that is told beside a verb: "holds talks in Doha next month", "was meeting him last week". */
final class Forthcoming {

    private static final int REACH = 12;

    /** By so many days a weekday of the past must be farther than the coming one. */
    private static final int FARTHER = 2;

    private final Scene scene;
    private final Steps steps;

    Forthcoming(Scene scene) {
        this.scene = scene;
        this.steps = new Steps(scene);
    }

    /** Whether the verb, which stands in the present, tells what the calendar holds. */
    boolean told(int verb) {
        return scene.sentence().part() == TextPart.BODY
                && scene.dates().stream().anyMatch(date -> ahead(date) && beside(date, verb))
                && scene.dates().stream().noneMatch(date -> today(date) && beside(date, verb));
    }

    /** Whether the verb's own day is before the day that the news tells of as now. */
    boolean over(int verb) {
        return scene.dates().stream().anyMatch(date -> behind(date) && beside(date, verb));
    }

    private boolean ahead(DateMention date) {
        LocalDate published = scene.text().text().news().published();
        if (date.future() == null || published == null) {
            return false;
        }
        return date.onlyFuture()
                || published.toEpochDay() - date.past().day().toEpochDay()
                        > date.future().day().toEpochDay() - published.toEpochDay() + FARTHER;
    }

    /** "today and tomorrow". */
    private boolean today(DateMention date) {
        return date.past() != null
                && date.past().precision() == Precision.DAY
                && date.past().day().equals(scene.text().text().news().published());
    }

    private boolean behind(DateMention date) {
        LocalDate published = scene.text().text().news().published();
        if (date.past() == null || published == null || ahead(date)) {
            return false;
        }
        return date.past().precision() == Precision.DAY
                ? date.past().day().isBefore(published.minusDays(1))
                : date.onlyPast();
    }

    private boolean beside(DateMention date, int verb) {
        if (date.from() > verb) {
            return steps.count(verb + 1, date.from()) <= REACH && goesOn(verb + 1, date.from());
        }
        boolean opens = scene.mark(date.to()) == ',' && date.from() <= scene.from() + 1;
        return date.to() == verb || opens;
    }

    /** Nothing in between that the day could belong to instead. */
    private boolean goesOn(int from, int to) {
        for (int i = from; i < to; i = Math.max(i + 1, steps.afterName(i))) {
            boolean other = scene.tokens().punctuation(i)
                    || scene.has(i, MeetingWord.BEFORE)
                    || scene.has(i, MeetingWord.AFTER);
            if (other) {
                return false;
            }
        }
        return steps.verbs(from, to) == 0;
    }
}
