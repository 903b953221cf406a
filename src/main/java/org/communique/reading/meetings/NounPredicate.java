package org.communique.reading.meetings;

import java.time.LocalDate;
import org.communique.reading.Precision;
import org.communique.reading.TextPart;
import org.communique.reading.dates.DateMention;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** What is said of a meeting behind its noun and the names of those who meet: "is planned for Friday", "opens in London on Thursday". */
final class NounPredicate {

    private static final int CLOSE = 7;
    private static final long OF = WordHash.of("of");
    private static final long TO = WordHash.of("to");
    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");
    private static final int CLAUSE = 11;
    private static final int FAR = 20;
    private static final long THAT = WordHash.of("that");
    private static final long WHICH = WordHash.of("which");
    private static final long BY = WordHash.of("by");
    private static final long FOR = WordHash.of("for");
    private static final long TODAY = WordHash.of("today");
    private static final long UNDER = WordHash.of("under");
    private static final long BEING = WordHash.of("being");
    private static final long[] CONSIDERATION = WordHash.ofWords("consideration discussion review");
    private static final long[] CONSIDERED = WordHash.ofWords("considered discussed weighed explored mulled");
    private static final long[] OVER = WordHash.ofWords(
            "took ended closed concluded opened began broke collapsed lasted produced yielded started dealt focused focussed centered centred covered touched revolved dragged went");
    private static final long[] MAY = WordHash.ofWords("could may might can");
    private static final int PERFECT_REACH = 12;
    private static final long[] HAVE = WordHash.ofWords("have has");
    private static final long[] DONE = WordHash.ofWords(
            "failed ended begun collapsed produced made broken concluded resumed stalled opened yielded started");
    private static final long HELD = WordHash.of("held");
    private static final long[] SITED = WordHash.ofWords("in at on here by via behind under last earlier");
    private static final long PLACE = WordHash.of("place");
    private static final long[] HAPPEN = WordHash.ofWords("happen come follow begin start");
    private static final long[] OPEN = WordHash.ofWords("open begin start resume");

    private final Scene scene;
    private final int noun;
    private final int from;
    private final int to;

    NounPredicate(Scene scene, int noun, int clauseEnd) {
        this.scene = scene;
        this.noun = noun;
        this.from = afterParties(scene, noun);
        this.to = end(scene, from, clauseEnd);
    }

    /** Its first token: right after "between A and B", "with B", "of the three", whatever their names take. */
    int from() {
        return from;
    }

    private static int afterParties(Scene scene, int noun) {
        int link = noun + 1;
        boolean visit = scene.has(noun, MeetingWord.VISIT_NOUN);
        if (!(visit && ofVisit(scene, link))
                && !scene.has(link, MeetingWord.BETWEEN)
                && !scene.has(link, MeetingWord.WITH)
                && !scene.is(link, OF)) {
            return afterClause(scene, afterPlace(scene, link));
        }
        int at = JointBodies.after(scene, link + 1);
        int end = at == link + 1 ? link : at;
        while (at < scene.to()) {
            Mention mention = scene.startingAt(at);
            if (mention != null) {
                at = mention.to();
                end = at;
            } else if (scene.isAnd(at)
                    || scene.mark(at) == ','
                    || scene.has(at, MeetingWord.DETERMINER)
                    || (visit && ofVisit(scene, at))) {
                at++;
            } else {
                break;
            }
        }
        return afterClause(scene, afterPlace(scene, end));
    }

    /** "in Beijing on Thursday ended": behind where and when, if it is over then. */
    private static int afterPlace(Scene scene, int from) {
        int at = from;
        while (at < scene.to()) {
            int start = at;
            Mention place = scene.is(at, IN) || scene.is(at, AT) ? scene.startingAt(at + 1) : null;
            at = place == null ? at : place.to();
            for (DateMention date : scene.dates()) {
                at = date.from() == at || date.from() == at + 1 ? Math.max(at, date.to()) : at;
            }
            if (at == start) {
                break;
            }
        }
        return scene.isOneOf(at, OVER) ? at : from;
    }

    /** "that had been planned for March was called off": behind the clause; "that was called off": in it. */
    private static int afterClause(Scene scene, int at) {
        if (scene.mark(at) == ',' && scene.is(at + 1, WHICH)) {
            return afterComma(scene, at);
        }
        if (!scene.is(at, THAT) && !scene.is(at, WHICH)) {
            return at;
        }
        int first = scene.find(at, at + CLAUSE, MeetingWord.BE);
        int second = first < 0 ? -1 : scene.find(first + 1, at + CLAUSE, MeetingWord.BE);
        boolean off = scene.has(at + 2, MeetingWord.CANCEL) || scene.has(at + 2, MeetingWord.CALL_OFF);
        if (second < 0 && first == at + 1 && off) {
            return first;
        }
        return second > first + 1 ? second : at;
    }

    /** ", which Lima was to have hosted last month, was put off": behind the clause. */
    private static int afterComma(Scene scene, int comma) {
        for (int i = comma + 2; i < Math.min(scene.to(), comma + FAR); i++) {
            if (scene.mark(i) == ',') {
                return scene.has(i + 1, MeetingWord.BE) ? i + 1 : comma;
            }
        }
        return comma;
    }

    /** "a visit by the king to Oslo". */
    private static boolean ofVisit(Scene scene, int link) {
        return scene.is(link, TO) || scene.is(link, BY);
    }

    /** Up to the next "and" or mark. */
    private static int end(Scene scene, int from, int limit) {
        int end = from;
        while (end < Math.min(limit, from + CLOSE)
                && !scene.isAnd(end)
                && !scene.tokens().punctuation(end)) {
            end++;
        }
        return end;
    }

    /** "is planned for", "will", right after the noun up to the given token, or behind the names. */
    boolean ahead(int close) {
        return ahead(noun + 1, close) || ahead(from, to);
    }

    private boolean ahead(int first, int last) {
        for (int i = first; i < last; i++) {
            boolean planned = scene.has(i, MeetingWord.FUTURE)
                    && (scene.has(i - 1, MeetingWord.BE)
                            || scene.is(i + 1, TO)
                            || scene.is(i + 1, FOR)
                            || scene.has(i + 1, MeetingWord.WITH));
            if (planned || scene.has(i, MeetingWord.MODAL)) {
                return true;
            }
        }
        return false;
    }

    /** "could take place", "may be held", right after the noun up to the given token, or behind the names. */
    boolean possible(int close) {
        return possible(noun + 1, close) || possible(from, to) || considered();
    }

    /** "was under consideration", "is being discussed". */
    private boolean considered() {
        int be = scene.find(noun + 1, Math.min(scene.to(), from + CLAUSE), MeetingWord.BE);
        return be >= 0
                && ((scene.is(be + 1, UNDER) && scene.isOneOf(be + 2, CONSIDERATION))
                        || (scene.is(be + 1, BEING) && scene.isOneOf(be + 2, CONSIDERED)));
    }

    private boolean possible(int first, int last) {
        for (int i = first; i < last; i++) {
            if (scene.isOneOf(i, MAY) && takesPlace(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean takesPlace(int verb) {
        return scene.is(verb + 1, PLACE)
                || scene.isOneOf(verb, HAPPEN)
                || (scene.has(verb, MeetingWord.BE) && scene.has(verb + 1, MeetingWord.HOLD));
    }

    /** "is to be held", "are to resume". */
    boolean toBe() {
        return scene.has(from, MeetingWord.PRESENT_BE) && scene.is(from + 1, TO);
    }

    /** "was held in Tokyo", "ended on Sunday", not "was expected to". */
    boolean over() {
        if (participle()) {
            return true;
        }
        if (scene.has(from, MeetingWord.PAST_BE)) {
            return scene.has(from + 1, MeetingWord.HOLD)
                    && scene.tokens().word(from + 1).endsWith("d");
        }
        return scene.isOneOf(from, OVER);
    }

    /** "a summit of the two, held in February in Paris", "the meeting held last week". */
    private boolean participle() {
        for (int i = noun + 1; i < Math.min(scene.to(), from + CLAUSE); i++) {
            if (scene.is(i, HELD) && (i == from || scene.mark(i - 1) == ',')) {
                return scene.isOneOf(i + 1, SITED);
            }
            if (scene.has(i, MeetingWord.BE)
                    || scene.has(i, MeetingWord.MODAL)
                    || scene.has(i, MeetingWord.SAY)
                    || PastTense.at(scene, i)) {
                return false;
            }
        }
        return false;
    }

    /** "have failed to head off tariffs": whatever they are about. */
    boolean perfect(int clauseEnd) {
        for (int i = from; i < Math.min(clauseEnd, from + PERFECT_REACH); i++) {
            if (scene.isOneOf(i, HAVE) && scene.isOneOf(i + 1, DONE)) {
                return true;
            }
            if (PastTense.at(scene, i) && scene.has(i, MeetingWord.SAY)) {
                return false;
            }
        }
        return false;
    }

    /** "opens in London on Thursday", "resume on Friday": the present tells what the calendar holds. */
    boolean opensOnADay() {
        return (calendar(scene.tokens().word(from)) || opens(scene, from))
                && scene.sentence().part() == TextPart.BODY
                && scene.dates().stream().anyMatch(date -> date.from() > from);
    }

    static boolean opens(Scene scene, int verb) {
        return scene.isOneOf(verb, OPEN);
    }

    /** "The visit ends on Thursday with talks". */
    boolean calendar(String verb) {
        boolean calendar = verb.equals("begins") || verb.equals("opens") || verb.equals("starts");
        return (calendar || verb.equals("resumes") || verb.equals("ends") || verb.equals("convenes"))
                && scene.sentence().part() == TextPart.BODY
                && !scene.dates().isEmpty();
    }

    /** "holds its summit in Addis Ababa on Saturday". */
    boolean weekday() {
        return scene.sentence().part() == TextPart.BODY
                && scene.dates().stream().anyMatch(date -> date.from() > noun && date.to() - date.from() == 1);
    }

    /** "today", or the weekday of the news. */
    boolean today() {
        LocalDate published = scene.text().text().news().published();
        for (int i = noun + 1; i < scene.to(); i++) {
            if (scene.is(i, TODAY)) {
                return true;
            }
        }
        return scene.dates().stream()
                .anyMatch(date -> date.from() > noun
                        && date.past() != null
                        && date.past().precision() == Precision.DAY
                        && date.past().day().equals(published));
    }
}
