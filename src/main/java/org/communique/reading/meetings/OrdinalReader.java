package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Counted;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** Numbers that a sentence gives to the meeting of a trigger, with their scope. */
final class OrdinalReader {

    private static final int REACH = 6;
    private static final int FAR = 16;
    private static final LongTable ORDINAL_TRAPS = LongTable.ofWords(
            "day days term lady family century anniversary congress nuclear-test quarter half world phase step stage son daughter time place part day's term's rate class amendment hour week month year");
    private static final long SUCH = WordHash.of("such");
    private static final long SOIL = WordHash.of("soil");
    private static final long[] OPENING = WordHash.ofWords("inaugural maiden");
    private static final long EVER = WordHash.of("ever");
    private static final long FIRST = WordHash.of("first");
    private static final long HISTORIC = WordHash.of("historic");
    private static final long TO = WordHash.of("to");
    private static final long FOR = WordHash.of("for");
    private static final long IN = WordHash.of("in");
    private static final long OF = WordHash.of("of");
    private static final long[] RECURRING = WordHash.ofWords(
            "annual regular trilateral tripartite quadrilateral quadripartite intergovernmental format");
    private static final long[] KINDS = WordHash.ofWords(
            "strategic economic level security defence defense political ministerial bilateral governmental consular energy financial");
    private static final long[] STANDING = WordHash.ofWords("dialogue consultations consultation retreat");
    private static final long[] ANYBODY = WordHash.ofWords("foreign world");
    private static final long A = WordHash.of("a");
    private static final long[] ABOUT = WordHash.ofWords("on about over during at from after since");
    private static final int CUSTOM = 10;
    private static final long UNPRECEDENTED = WordHash.of("unprecedented");
    private static final long[] SERIES =
            WordHash.ofWords("session sessions conference conferences assembly retreat retreats");

    private final Scene scene;
    private final Tokens tokens;
    private final OrdinalWords words;
    private final int limit;
    private final OrdinalScopes scopes;
    private final OrdinalTimes times;

    OrdinalReader(Scene scene, OrdinalWords words, int clauseEnd) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.limit = clauseEnd;
        this.scopes = new OrdinalScopes(scene, clauseEnd);
        this.times = new OrdinalTimes(scene, words, clauseEnd);
    }

    /** "their 21st face-to-face meeting", "the second round of talks", "an unprecedented summit". */
    List<Ordinal> ofNoun(int noun, boolean people, boolean gathering) {
        List<Ordinal> found = new ArrayList<>();
        boolean recurring = scene.isOneOf(noun, RECURRING);
        boolean round = scene.has(noun, MeetingWord.ROUND)
                || (inSeries(noun) && !scene.any(noun + 1, noun + 3, MeetingWord.WITH));
        for (int at = noun - 1; at >= Math.max(scene.from(), noun - REACH - 2); at--) {
            if (scene.has(at, MeetingWord.ROUND)) {
                round = true;
            }
            recurring |= scene.isOneOf(at, RECURRING) || organisation(at) || scene.mark(at) == '+';
            if (scene.is(at, UNPRECEDENTED)) {
                found.add(OrdinalScopes.ordinal(1, OrdinalScope.OVERALL, people, null));
                break;
            }
            int value = words.ordinal(tokens, at);
            if (value > 0 && day(at)) {
                break;
            }
            if (value > 0) {
                if (countsMeetings(at, noun, round) && !withAnybody(noun) && !onSoil(noun)) {
                    boolean such = scene.is(at + 1, SUCH) && !scene.has(noun + 1, MeetingWord.BETWEEN);
                    boolean standing = scene.has(noun, MeetingWord.SUMMIT) || scene.isOneOf(noun, STANDING);
                    boolean custom = (standing && value >= CUSTOM && !people)
                            || (value > 1 && scene.isOneOf(noun, STANDING) && kind(at, noun))
                            || ((scene.has(noun, MeetingWord.SUMMIT) || tokens.capital(noun)) && named(at, noun));
                    boolean series = recurring || round || gathering || such || custom || scopes.ofStandingBody(noun);
                    found.add(scopes.of(
                            value,
                            noun + 1,
                            people,
                            (series && !scene.is(at + 1, EVER)) || scene.isOneOf(at, OPENING)));
                }
                break;
            }
            int count = words.count(tokens, at);
            boolean counts = scene.has(at - 1, MeetingWord.DETERMINER) || scene.has(noun + 1, MeetingWord.WITH);
            if (count > 1 && noun - at <= 2 && counts && plural(noun) && scene.mark(at - 1) != '+') {
                found.add(OrdinalScopes.ordinal(count, OrdinalScope.OVERALL, people, null));
                break;
            }
            if (stops(at, round)) {
                break;
            }
        }
        found.addAll(times.after(noun + 1, people));
        found.addAll(another(noun, people, found));
        boolean numbered = found.isEmpty() && scene.has(noun, MeetingWord.ROUND) && scene.is(noun + 2, OF);
        int number = numbered ? words.count(tokens, noun + 1) : 0;
        if (number > 0) {
            found.add(new Ordinal(number, OrdinalScope.SERIES, Counted.SERIES, null));
        }
        if (found.isEmpty() && historicFirst(noun)) {
            found.add(OrdinalScopes.ordinal(1, OrdinalScope.OVERALL, people, null));
        }
        return found;
    }

    /** "their fifth meeting overall and first this year". */
    private List<Ordinal> another(int noun, boolean people, List<Ordinal> found) {
        for (int and = noun + 1; !found.isEmpty() && and < Math.min(limit, noun + REACH); and++) {
            int at = scene.has(and + 1, MeetingWord.DETERMINER) ? and + 2 : and + 1;
            int value = scene.isAnd(and) ? words.ordinal(tokens, at) : 0;
            Ordinal next = value == 0 ? null : scopes.ofTime(value, at + 1, people);
            if (next != null && (next.scope() != OrdinalScope.OVERALL || scopes.overall(at + 1))) {
                return List.of(next);
            }
        }
        return List.of();
    }

    /** "the fifth Caspian summit": a name of its own. */
    private boolean named(int at, int noun) {
        for (int i = at + 1; i < noun; i++) {
            int token = i;
            if (tokens.capital(i)
                    && scene.mentions().stream()
                            .noneMatch(mention -> mention.party() && mention.from() <= token && token < mention.to())) {
                return true;
            }
        }
        return false;
    }

    /** "July 25th", "the 25th of July". */
    private boolean day(int at) {
        return scene.dates().stream().anyMatch(date -> date.from() <= at && at < date.to());
    }

    /** "the sixth high-level economic dialogue": one of a kind that is held now and then. */
    private boolean kind(int at, int noun) {
        for (int i = at + 1; i < noun; i++) {
            if (scene.isOneOf(i, KINDS)) {
                return true;
            }
        }
        return false;
    }

    /** "the first talks on Cuban soil": of a place. */
    private boolean onSoil(int noun) {
        return scene.has(noun + 1, MeetingWord.INCIDENTAL) && (scene.is(noun + 2, SOIL) || scene.is(noun + 3, SOIL));
    }

    /** "the 22nd EU-Russia summit": what a body holds with a state it holds by number. */
    private boolean organisation(int token) {
        Mention mention = scene.startingAt(token);
        return mention != null && mention.kind() == MentionKind.ORGANISATION;
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

    private boolean plural(int noun) {
        String word = tokens.word(noun);
        return word.equals("meetings") || word.equals("summits") || word.equals("encounters");
    }

    /** No noun of its own stands between: "second day of talks", "first lady meeting" count no meetings. */
    private boolean countsMeetings(int at, int noun, boolean round) {
        if (scene.isOneOf(at, OPENING) && !opens(noun)) {
            return false;
        }
        if (scene.is(at + 1, OF) && words.count(tokens, at + 2) > 0) {
            return noun - at <= REACH;
        }
        if (scene.is(at + 1, OF) || ORDINAL_TRAPS.get(tokens.hash(at + 1)) != 0) {
            return false;
        }
        for (int i = at + 1; i < noun; i++) {
            if (scene.is(i, TO) && scene.has(i + 1, MeetingWord.HOLD)) {
                return false;
            }
            if (scene.isOneOf(i, ABOUT) && !compound(i)) {
                return false;
            }
            if (scene.is(i, OF) && !(round && scene.has(i - 1, MeetingWord.ROUND))) {
                return false;
            }
        }
        return !scene.has(at + 1, MeetingWord.HOLD) || scene.has(at - 1, MeetingWord.DETERMINER);
    }

    /** "the inaugural session", not "the inaugural audience". */
    private boolean opens(int noun) {
        return scene.has(noun, MeetingWord.MEETING)
                || scene.has(noun, MeetingWord.SUMMIT)
                || scene.has(noun, MeetingWord.TALKS)
                || scene.has(noun, MeetingWord.ROUND)
                || inSeries(noun);
    }

    /** "on" of "one-on-one", "in" of "in-person". */
    private boolean compound(int token) {
        return token + 1 < limit && tokens.glued(token + 1);
    }

    /** "his first meeting with a foreign leader": counts no meetings of these two. */
    private boolean withAnybody(int noun) {
        for (int at = noun + 1; at < Math.min(limit, noun + 4); at++) {
            if (scene.has(at, MeetingWord.WITH)) {
                return scene.is(at + 1, A) && scene.isOneOf(at + 2, ANYBODY);
            }
        }
        return false;
    }

    private boolean stops(int at, boolean round) {
        if (tokens.punctuation(at)) {
            return ",'\u2019+".indexOf(scene.mark(at)) < 0;
        }
        boolean ofRound = scene.is(at - 1, OF) && scene.has(at - 2, MeetingWord.ROUND);
        return (scene.has(at, MeetingWord.DETERMINER) && !scene.is(at, SUCH) && !ofRound)
                || scene.has(at, MeetingWord.BE)
                || scene.has(at, MeetingWord.WITH)
                || (scene.is(at, OF)
                        && !scene.has(at - 1, MeetingWord.ROUND)
                        && !round
                        && words.count(tokens, at + 1) == 0)
                || (scene.is(at, IN) && !compound(at))
                || scene.is(at, FOR);
    }

    /** "a second session", "the first conference": parts of one gathering or meetings of one body. */
    private boolean inSeries(int noun) {
        return scene.isOneOf(noun, SERIES);
    }

    /** "his sixth official visit to": counts visits, whoever was met; a first one is told of places and offices sooner than of two who meet. */
    List<Ordinal> ofVisit(int noun, boolean people) {
        for (int at = noun - 1; at >= Math.max(scene.from(), noun - 4); at--) {
            int value = words.ordinal(tokens, at);
            if (value == 1) {
                return List.of();
            }
            if (value > 0) {
                return List.of(OrdinalScopes.ordinal(value, OrdinalScope.OTHER, people, tokens.text(at, noun + 1)));
            }
            if (tokens.punctuation(at) || scene.has(at, MeetingWord.DETERMINER)) {
                break;
            }
        }
        return List.of();
    }
}
