package org.communique.reading.meetings;

import java.time.LocalDate;
import org.communique.reading.Precision;
import org.communique.reading.dates.DateMention;
import org.communique.reading.text.WordHash;

/** Talks that have begun and go on as the report is written: "opened a third round today", "got under way on Monday". */
final class Beginnings {

    private static final int REACH = 7;
    private static final int FAR = 14;
    private static final long WHICH = WordHash.of("which");
    private static final long[] MEANWHILE = WordHash.ofWords("as when while and but");
    private static final long[] BEGUN = WordHash.ofWords("opened resumed reconvened commenced");
    private static final long KICKED = WordHash.of("kicked");
    private static final long OFF = WordHash.of("off");
    private static final long GOT = WordHash.of("got");
    private static final long[] UNDER = WordHash.ofWords("under underway");
    private static final long[] OTHER = WordHash.ofWords("in at for to by on over since before after");

    private final Scene scene;

    Beginnings(Scene scene) {
        this.scene = scene;
    }

    /**
     * Whether no more is told than that the noun's meeting has begun, on the day of the news or the day before.
     *
     * @param verb first token of what is said of the noun
     */
    boolean told(int start, int noun, int verb) {
        return (begins(verb) || opened(start, noun) || underWay(noun)) && lately();
    }

    private boolean begins(int verb) {
        return scene.isOneOf(verb, BEGUN) || setsOff(verb);
    }

    private boolean setsOff(int verb) {
        return (scene.is(verb, KICKED) && scene.is(verb + 1, OFF))
                || (scene.is(verb, GOT) && scene.isOneOf(verb + 1, UNDER));
    }

    /** "talks to modernise the pact kicked off", "the summit, which got under way". */
    private boolean underWay(int noun) {
        for (int i = noun + 1; i < Math.min(scene.to(), noun + FAR); i++) {
            if (setsOff(i)) {
                return true;
            }
            boolean ends = scene.tokens().punctuation(i) && !scene.is(i + 1, WHICH);
            if (ends || scene.isOneOf(i, MEANWHILE)) {
                return false;
            }
        }
        return false;
    }

    /** "opened a third round of talks", not "opened a bridge at talks". */
    private boolean opened(int start, int noun) {
        for (int i = noun - 1;
                i >= Math.max(start, noun - REACH) && !scene.tokens().punctuation(i);
                i--) {
            if (scene.isOneOf(i, OTHER) || scene.has(i, MeetingWord.MODAL)) {
                return false;
            }
            if (begins(i)) {
                return !scene.has(i - 1, MeetingWord.BE);
            }
        }
        return false;
    }

    private boolean lately() {
        LocalDate published = scene.text().text().news().published();
        return published != null
                && scene.dates().stream()
                        .map(DateMention::past)
                        .allMatch(day -> day != null
                                && day.precision() == Precision.DAY
                                && !day.day().isBefore(published.minusDays(1)));
    }
}
