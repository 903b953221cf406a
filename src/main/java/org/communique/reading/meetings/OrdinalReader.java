package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.reading.Counted;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Numbers that a sentence gives to the meeting of a trigger, with their scope. */
final class OrdinalReader {

    private static final int REACH = 6;
    private static final int FAR = 16;
    private static final long SUCH = WordHash.of("such");
    private static final long FIRST = WordHash.of("first");
    private static final long HISTORIC = WordHash.of("historic");
    private static final long TIME = WordHash.of("time");
    private static final long TIMES = WordHash.of("times");
    private static final long FOR = WordHash.of("for");
    private static final long OVERALL = WordHash.of("overall");
    private static final long THIS = WordHash.of("this");
    private static final long YEAR = WordHash.of("year");
    private static final long SINCE = WordHash.of("since");
    private static final long FOLLOWING = WordHash.of("following");
    private static final long LAST = WordHash.of("last");
    private static final long IN = WordHash.of("in");
    private static final long OF = WordHash.of("of");
    private static final long ANNUAL = WordHash.of("annual");
    private static final long UNPRECEDENTED = WordHash.of("unprecedented");
    private static final long KIND = WordHash.of("kind");
    private static final long HAVE = WordHash.of("have");
    private static final long HAS = WordHash.of("has");
    private static final long HAD = WordHash.of("had");
    private static final long[] SERIES = WordHash.ofWords("session sessions conference conferences assembly");
    private static final long[] STANDING_BODIES =
            WordHash.ofWords("commission committee council dialogue forum mechanism board panel subcommittee group");
    private static final long[] SPANS =
            WordHash.ofWords("week weeks month months year years decade decades day days century generation");

    private final Scene scene;
    private final Tokens tokens;
    private final OrdinalWords words;
    private final int limit;

    OrdinalReader(Scene scene, OrdinalWords words, int clauseEnd) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.limit = clauseEnd;
    }

    /** "their 21st face-to-face meeting", "the second round of talks", "an unprecedented summit". */
    List<Ordinal> ofNoun(int noun, boolean people, boolean gathering) {
        List<Ordinal> found = new ArrayList<>();
        boolean annual = false;
        boolean round = scene.has(noun, MeetingWord.ROUND)
                || (inSeries(noun) && !scene.any(noun + 1, noun + 3, MeetingWord.WITH));
        for (int at = noun - 1; at >= Math.max(scene.from(), noun - REACH - 2); at--) {
            if (scene.has(at, MeetingWord.ROUND)) {
                round = true;
            }
            annual |= scene.is(at, ANNUAL);
            if (scene.is(at, UNPRECEDENTED)) {
                found.add(ordinal(1, OrdinalScope.OVERALL, people, null));
                break;
            }
            int value = words.ordinal(tokens, at);
            if (value > 0) {
                if (countsMeetings(at, noun, round)) {
                    boolean such = scene.is(at + 1, SUCH);
                    boolean series = annual || round || gathering || such || ofStandingBody(noun);
                    found.add(scoped(value, noun + 1, people, series));
                }
                break;
            }
            int count = words.count(tokens, at);
            boolean counts = scene.has(at - 1, MeetingWord.DETERMINER) || scene.has(noun + 1, MeetingWord.WITH);
            if (count > 1 && noun - at <= 2 && counts && plural(noun)) {
                found.add(ordinal(count, OrdinalScope.OVERALL, people, null));
                break;
            }
            if (stops(at, round)) {
                break;
            }
        }
        found.addAll(times(noun + 1, people));
        if (found.isEmpty() && historicFirst(noun)) {
            found.add(ordinal(1, OrdinalScope.OVERALL, people, null));
        }
        return found;
    }

    /** "A meeting of the two would be a historic first". */
    private boolean historicFirst(int noun) {
        for (int at = noun + 1; at < Math.min(limit, noun + FAR + 2); at++) {
            boolean ends = at + 1 >= limit || tokens.punctuation(at + 1);
            if (ends && scene.is(at, FIRST)) {
                int before = scene.is(at - 1, HISTORIC) ? at - 2 : at - 1;
                return scene.has(before, MeetingWord.DETERMINER) && scene.has(before - 1, MeetingWord.BE);
            }
        }
        return false;
    }

    /** "the first time a U.S. president would meet with a North Korean leader": told before the verb. */
    List<Ordinal> before(int verb, boolean people) {
        for (int at = verb - 1; at >= Math.max(scene.from(), verb - FAR); at--) {
            int value = scene.is(at, TIME) ? words.ordinal(tokens, at - 1) : 0;
            if (value > 0) {
                return List.of(scopedTime(value, at + 1, people));
            }
            if (tokens.punctuation(at)) {
                break;
            }
        }
        return List.of();
    }

    private boolean plural(int noun) {
        String word = tokens.word(noun);
        return word.equals("meetings") || word.equals("summits") || word.equals("encounters");
    }

    /** No noun of its own stands between: "second day of talks", "first lady meeting" count no meetings. */
    private boolean countsMeetings(int at, int noun, boolean round) {
        if (scene.is(at + 1, OF) || ORDINAL_TRAPS.get(tokens.hash(at + 1)) != 0) {
            return false;
        }
        for (int i = at + 1; i < noun; i++) {
            if (scene.is(i, OF) && !(round && scene.has(i - 1, MeetingWord.ROUND))) {
                return false;
            }
        }
        return true;
    }

    private boolean stops(int at, boolean round) {
        if (tokens.punctuation(at)) {
            return scene.mark(at) != ',';
        }
        return scene.has(at, MeetingWord.DETERMINER)
                || scene.has(at, MeetingWord.BE)
                || scene.has(at, MeetingWord.WITH)
                || (scene.is(at, OF) && !scene.has(at - 1, MeetingWord.ROUND) && !round)
                || scene.is(at, IN)
                || scene.is(at, FOR);
    }

    private Ordinal scoped(int value, int after, boolean people, boolean series) {
        for (int i = after; i < Math.min(limit, after + FAR); i++) {
            if (tokens.punctuation(i) && scene.mark(i) != ',') {
                break;
            }
            if (scene.is(i, THIS) && scene.is(i + 1, YEAR)) {
                return ordinal(value, OrdinalScope.THIS_YEAR, people, null);
            }
            boolean event = value == 1 && scene.is(i, FOLLOWING);
            if (since(i) || event) {
                return ordinal(value, OrdinalScope.OTHER, people, qualifier(i));
            }
        }
        if (series) {
            return new Ordinal(value, OrdinalScope.SERIES, Counted.SERIES, null);
        }
        return ordinal(value, OrdinalScope.OVERALL, people, null);
    }

    /** "the fifth meeting of the China-Vietnam Steering Committee". */
    private boolean ofStandingBody(int noun) {
        for (int at = noun + 2; scene.is(noun + 1, OF) && at < Math.min(limit, noun + FAR); at++) {
            for (long body : STANDING_BODIES) {
                if (scene.is(at, body)) {
                    return true;
                }
            }
            if (tokens.punctuation(at) || scene.has(at, MeetingWord.BE) || scene.has(at, MeetingWord.WITH)) {
                break;
            }
        }
        return false;
    }

    /** "a second session", "the first conference": parts of one gathering or meetings of one body. */
    private boolean inSeries(int noun) {
        for (long word : SERIES) {
            if (scene.is(noun, word)) {
                return true;
            }
        }
        return false;
    }

    /** Of a time that begins here: "since the vote", "in six months". */
    private boolean since(int at) {
        return scene.is(at, SINCE) || (scene.is(at, IN) && window(at + 1));
    }

    /** "in six months", "in more than a decade". */
    private boolean window(int from) {
        for (int i = from; i < Math.min(limit, from + 5); i++) {
            if (tokens.capital(i) || tokens.punctuation(i)) {
                return false;
            }
            for (long span : SPANS) {
                if (scene.is(i, span)) {
                    return true;
                }
            }
        }
        return false;
    }

    private String qualifier(int from) {
        int to = from;
        while (to < Math.min(limit, from + 8) && !tokens.punctuation(to)) {
            to++;
        }
        return tokens.text(from, to).toLowerCase(Locale.ROOT);
    }

    /** "for the third time this year and 19th time overall", "have met five times". */
    List<Ordinal> times(int from, boolean people) {
        List<Ordinal> found = new ArrayList<>();
        for (int at = from; at < Math.min(limit, from + FAR); at++) {
            int value = words.ordinal(tokens, at);
            if (value > 0 && scene.is(at + 1, TIME)) {
                found.add(scopedTime(value, at + 2, people));
            }
            if (scene.mark(at) == ';') {
                break;
            }
        }
        return found.isEmpty() ? apposed(from, people) : found;
    }

    /** "the meeting, the first between two sitting presidents", "a summit, only the third of its kind", ", the second such meeting". */
    private List<Ordinal> apposed(int from, boolean people) {
        for (int at = from + 2; at < Math.min(limit, from + FAR); at++) {
            int value = words.ordinal(tokens, at);
            boolean opens = scene.has(at - 1, MeetingWord.DETERMINER)
                    && (scene.mark(at - 2) == ',' || scene.mark(at - 3) == ',');
            if (value > 0 && opens) {
                boolean such = scene.is(at + 1, SUCH) && scene.any(at + 2, at + 4, MeetingWord.MEETING);
                boolean kind = scene.is(at + 1, OF) && scene.is(at + 3, KIND);
                if (such || kind || scene.has(at + 1, MeetingWord.BETWEEN) || since(at + 1)) {
                    return List.of(scoped(value, at + 1, people, such || kind));
                }
            }
        }
        return List.of();
    }

    private Ordinal scopedTime(int value, int after, boolean people) {
        if (scene.is(after, OVERALL)) {
            return ordinal(value, OrdinalScope.OVERALL, people, null);
        }
        int scope = after;
        while (scope < Math.min(limit, after + REACH) && !goesOn(scope)) {
            if (scene.is(scope, THIS) && scene.is(scope + 1, YEAR)) {
                return ordinal(value, OrdinalScope.THIS_YEAR, people, null);
            }
            boolean within = value > 1 && scene.is(scope, LAST) && window(scope + 1);
            if (since(scope) || within) {
                return ordinal(value, OrdinalScope.OTHER, people, qualifier(scope));
            }
            scope++;
        }
        for (int i = scope; i < Math.min(limit, after + FAR) && !goesOn(i) && !tokens.punctuation(i); i++) {
            if (scene.is(i, SINCE)) {
                return ordinal(value, OrdinalScope.OTHER, people, qualifier(i));
            }
        }
        return ordinal(value, OrdinalScope.OVERALL, people, null);
    }

    /** "and the 19th overall": another number; not the "and" between two names. */
    private boolean goesOn(int at) {
        return scene.isAnd(at) && scene.endingAt(at) == null;
    }

    /** "have met five times", "met twice". */
    List<Ordinal> counts(int verb, boolean people) {
        boolean perfect = false;
        for (int i = verb - 3; i < verb; i++) {
            perfect |= scene.is(i, HAVE) || scene.is(i, HAS) || scene.is(i, HAD);
        }
        for (int at = verb + 1; at < Math.min(limit, verb + REACH + 2); at++) {
            int twice = words.times(tokens, at);
            int value = twice > 1 ? twice : scene.is(at + 1, TIMES) ? words.count(tokens, at) : 0;
            if (value > 1 && (perfect || twice > 1)) {
                return List.of(scopedTime(value, at + (twice > 1 ? 1 : 2), people));
            }
        }
        return List.of();
    }

    /** "his sixth official visit to": counts visits, whoever was met. */
    List<Ordinal> ofVisit(int noun, boolean people) {
        for (int at = noun - 1; at >= Math.max(scene.from(), noun - 4); at--) {
            int value = words.ordinal(tokens, at);
            if (value > 0) {
                return List.of(ordinal(value, OrdinalScope.OTHER, people, tokens.text(at, noun + 1)));
            }
            if (tokens.punctuation(at) || scene.has(at, MeetingWord.DETERMINER)) {
                break;
            }
        }
        return List.of();
    }

    private static Ordinal ordinal(int value, OrdinalScope scope, boolean people, String qualifier) {
        return new Ordinal(value, scope, people ? Counted.PEOPLE : Counted.GOVERNMENTS, qualifier);
    }

    private static final LongTable ORDINAL_TRAPS = traps();

    private static LongTable traps() {
        LongTable table = new LongTable(64);
        for (long word : WordHash.ofWords(
                "day days term lady family century anniversary congress nuclear-test quarter half world phase step stage son daughter time place part day's term's rate class amendment hour week month year")) {
            table.put(word, 1);
        }
        return table;
    }
}
