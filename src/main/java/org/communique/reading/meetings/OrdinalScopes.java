package org.communique.reading.meetings;

import java.time.LocalDate;
import java.util.Locale;
import org.communique.reading.Counted;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** What a number counts, by the words after it: all meetings, those of this year or of another time, or the rounds of a series. */
final class OrdinalScopes {

    private static final int REACH = 6;
    private static final int FAR = 16;
    private static final String DASHES = "-\u2013";
    private static final long OVERALL = WordHash.of("overall");
    private static final long THIS = WordHash.of("this");
    private static final long YEAR = WordHash.of("year");
    private static final long SINCE = WordHash.of("since");
    private static final long FOLLOWING = WordHash.of("following");
    private static final long FORMAT = WordHash.of("format");
    private static final long OVER = WordHash.of("over");
    private static final long COURSE = WordHash.of("course");
    private static final long FOR = WordHash.of("for");
    private static final long[] LATE = WordHash.ofWords("last past");
    private static final long LAST = WordHash.of("last");
    private static final long IN = WordHash.of("in");
    private static final long THE = WordHash.of("the");
    private static final long OF = WordHash.of("of");
    private static final long[] STANDING_BODIES = WordHash.ofWords(
            "commission committee council dialogue forum mechanism board panel subcommittee subcommission group triangle format body grouping commissions committees groups commissioners");
    private static final long[] FOUNDED = WordHash.ofWords(
            "created creation formed founded founding established launched launch set began inception");
    private static final long[] BEGUN = WordHash.ofWords("introduced divided partitioned acquainted");
    private static final long[] ITS = WordHash.ofWords("it its");
    private static final long[] SPANS = WordHash.ofWords(
            "hour hours week weeks weekend weekends month months year years decade decades day days century generation period");
    private static final long[] WINDOWS = WordHash.ofWords("week month quarter decade century");
    private static final long FIRST = WordHash.of("first");
    private static final long TIME = WordHash.of("time");
    private static final long POSSESSIVE = WordHash.of("'s");

    private final Scene scene;
    private final Tokens tokens;
    private final int limit;

    OrdinalScopes(Scene scene, int clauseEnd) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.limit = clauseEnd;
    }

    /** Of "their third meeting since the vote": the words after the meeting tell. */
    Ordinal of(int value, int after, boolean people, boolean series) {
        if (overall(after)) {
            return ordinal(value, OrdinalScope.OVERALL, people, null);
        }
        for (int i = after; i < Math.min(limit, after + FAR); i++) {
            if (tokens.punctuation(i) && scene.mark(i) != ',' && !apostrophe(i)) {
                break;
            }
            if (anotherNumber(i)) {
                break;
            }
            if (thisYear(i)) {
                return ordinal(value, OrdinalScope.THIS_YEAR, people, null);
            }
            if (!series && scene.is(i, THIS) && scene.isOneOf(i + 1, WINDOWS)) {
                return ordinal(value, OrdinalScope.OTHER, people, qualifier(i));
            }
            if (series && scene.is(i, SINCE) && (value > 1 || ofBody(i))) {
                break;
            }
            if (scene.is(i, SINCE) && ofBody(i)) {
                return new Ordinal(value, OrdinalScope.SERIES, Counted.SERIES, null);
            }
            if (!series && scene.is(i, SINCE) && acquainted(i)) {
                break;
            }
            boolean event = value == 1 && (scene.is(i, FOLLOWING) || lately(i));
            if (since(i) || event) {
                return ordinal(value, OrdinalScope.OTHER, people, qualifier(i));
            }
        }
        if (series) {
            return new Ordinal(value, OrdinalScope.SERIES, Counted.SERIES, null);
        }
        return ordinal(value, OrdinalScope.OVERALL, people, null);
    }

    /** "their ninth summit, the first in four years": what follows is told of the other number. */
    private boolean anotherNumber(int at) {
        boolean joined = scene.mark(at) == ',' || scene.isAnd(at);
        return joined && scene.is(at + 1, THE) && scene.is(at + 2, FIRST);
    }

    boolean overall(int at) {
        return scene.is(at, OVERALL);
    }

    /** "this year", "of the year", "in 2014" in the news of that year. */
    boolean thisYear(int at) {
        boolean year = scene.is(at, THIS) && scene.is(at + 1, YEAR);
        boolean ofYear = scene.is(at, OF) && scene.is(at + 1, THE) && scene.is(at + 2, YEAR);
        LocalDate published = scene.text().text().news().published();
        boolean named = published != null
                && scene.is(at, IN)
                && scene.inside(at + 1)
                && tokens.word(at + 1).equals(Integer.toString(published.getYear()));
        return year || ofYear || named;
    }

    /** "the sixth summit since the grouping was formed": all of them. */
    private boolean founded(int since) {
        for (int i = since + 1; i < Math.min(limit, since + REACH + 2); i++) {
            if (scene.isOneOf(i, FOUNDED)) {
                return true;
            }
        }
        return false;
    }

    /** "the seventh since the body was set up", "the 20th since it was created": all of its sessions. */
    private boolean ofBody(int since) {
        return founded(since)
                && (scene.isOneOf(since + 1, ITS)
                        || scene.isOneOf(since + 2, STANDING_BODIES)
                        || scene.isOneOf(since + 3, STANDING_BODIES));
    }

    /** "since they were introduced in 1993", "since the peninsula was divided": all of their meetings. */
    private boolean acquainted(int since) {
        for (int i = since + 2; i < Math.min(limit, since + REACH); i++) {
            boolean met = scene.is(i, FIRST) && scene.has(i + 1, MeetingWord.MEET_VERB);
            if (met || (scene.isOneOf(i, BEGUN) && scene.has(i - 1, MeetingWord.BE))) {
                return true;
            }
        }
        return false;
    }

    private boolean apostrophe(int token) {
        return scene.mark(token) == '\'' || scene.mark(token) == '\u2019';
    }

    /** Of "for the third time this year and the 19th overall": the words after "time" tell. */
    Ordinal ofTime(int value, int after, boolean people) {
        if (overall(after)) {
            return ordinal(value, OrdinalScope.OVERALL, people, null);
        }
        int scope = after;
        while (scope < Math.min(limit, after + REACH) && !goesOn(scope)) {
            if (thisYear(scope)) {
                return ordinal(value, OrdinalScope.THIS_YEAR, people, null);
            }
            if (scene.is(scope, SINCE) && acquainted(scope)) {
                break;
            }
            if (value > 1 && scene.is(scope, THIS) && scene.isOneOf(scope + 1, WINDOWS) && dayBefore(scope)) {
                return ordinal(value, OrdinalScope.OTHER, people, qualifier(scope));
            }
            boolean over = scene.is(scope, OVER) && spans(scope + 1);
            boolean within = value > 1 && ((scene.is(scope, LAST) && window(scope + 1)) || over);
            if (since(scope) || within) {
                return ordinal(value, OrdinalScope.OTHER, people, qualifier(scope));
            }
            scope++;
        }
        for (int i = scope; i < Math.min(limit, after + FAR) && !goesOn(i) && !tokens.punctuation(i); i++) {
            if (since(i)) {
                return acquainted(i)
                        ? ordinal(value, OrdinalScope.OVERALL, people, null)
                        : ordinal(value, OrdinalScope.OTHER, people, qualifier(i));
            }
            if (thisYear(i)) {
                return ordinal(value, OrdinalScope.THIS_YEAR, people, null);
            }
        }
        return ordinal(value, OrdinalScope.OVERALL, people, null);
    }

    /** "met five times last year": a time that is over, or this year. */
    boolean within(int at) {
        return (scene.is(at, LAST) && scene.isOneOf(at + 1, SPANS)) || thisYear(at);
    }

    /** "on Friday for the third time this month": where a day is told, the month is what is counted in. */
    private boolean dayBefore(int at) {
        return scene.dates().stream().anyMatch(date -> date.to() <= at && at - date.to() <= FAR);
    }

    /** "and the 19th overall": another number; not the "and" between two names. */
    private boolean goesOn(int at) {
        return scene.isAnd(at)
                && scene.mentions().stream().noneMatch(mention -> mention.from() < at && at <= mention.to());
    }

    /** "the fifth meeting of the China-Vietnam Steering Committee", "the seventh Joint Commission meeting". */
    boolean ofStandingBody(int noun) {
        boolean format = scene.is(noun + 1, IN)
                && scene.has(noun + 2, MeetingWord.DETERMINER)
                && (scene.is(noun + 3, FORMAT) || scene.is(noun + 4, FORMAT));
        if (format || scene.isOneOf(noun - 1, STANDING_BODIES) || owned(noun)) {
            return true;
        }
        for (int at = noun + 2; scene.is(noun + 1, OF) && at < Math.min(limit, noun + FAR); at++) {
            if (scene.isOneOf(at, STANDING_BODIES)) {
                return true;
            }
            boolean parted = tokens.punctuation(at) && DASHES.indexOf(tokens.mark(at)) < 0;
            if (parted || scene.has(at, MeetingWord.BE) || scene.has(at, MeetingWord.WITH)) {
                break;
            }
        }
        return false;
    }

    /** "the first talks for the last six years". */
    private boolean lately(int at) {
        int last = scene.is(at + 1, THE) ? at + 2 : at + 1;
        return scene.is(at, FOR)
                && scene.isOneOf(last, LATE)
                && (scene.isOneOf(last + 1, SPANS) || scene.isOneOf(last + 2, SPANS));
    }

    /** "the Joint Border Committee's 36th meeting". */
    private boolean owned(int noun) {
        for (int i = noun - 1; i > noun - REACH; i--) {
            if (scene.is(i, POSSESSIVE)) {
                return scene.isOneOf(i - 1, STANDING_BODIES);
            }
        }
        return false;
    }

    /** Of a time that begins here: "since the vote", "in six months". */
    boolean since(int at) {
        boolean course = scene.is(at, IN) && scene.is(at + 1, THE) && scene.is(at + 2, COURSE);
        return scene.is(at, SINCE) || course || (scene.is(at, IN) && window(at + 1));
    }

    /** "in six months", "in more than a decade"; not "in the day" or "in the middle of this month". */
    private boolean window(int from) {
        for (int i = from; i < Math.min(limit, from + 5); i++) {
            boolean oneOfThem =
                    scene.is(i, OF) || scene.is(i, THIS) || (scene.is(i, THE) && scene.isOneOf(i + 1, SPANS));
            if (tokens.capital(i) || tokens.punctuation(i) || oneOfThem) {
                return false;
            }
            if (scene.isOneOf(i, SPANS)) {
                return !scene.is(scene.is(i + 1, POSSESSIVE) ? i + 2 : i + 1, TIME);
            }
        }
        return false;
    }

    /** "over the two days", "over six years". */
    boolean spans(int from) {
        for (int i = from; i < Math.min(limit, from + 4) && !tokens.punctuation(i); i++) {
            if (scene.isOneOf(i, SPANS)) {
                return true;
            }
        }
        return false;
    }

    /** The words of the time, for people. */
    String qualifier(int from) {
        int to = from;
        while (to < Math.min(limit, from + 8) && !tokens.punctuation(to)) {
            to++;
        }
        return tokens.text(from, to).toLowerCase(Locale.ROOT);
    }

    static Ordinal ordinal(int value, OrdinalScope scope, boolean people, String qualifier) {
        return new Ordinal(value, scope, people ? Counted.PEOPLE : Counted.GOVERNMENTS, qualifier);
    }
}
