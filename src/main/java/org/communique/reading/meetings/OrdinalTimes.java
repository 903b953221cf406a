package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Precision;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** How many times those of a verb have met: "for the third time this year", "have met five times", "the first time that they". */
final class OrdinalTimes {

    private static final int REACH = 6;
    private static final int FAR = 16;
    private static final long TIME = WordHash.of("time");
    private static final long TIMES = WordHash.of("times");
    private static final long THEN = WordHash.of("then");
    private static final long SINCE = WordHash.of("since");
    private static final long[] PERFECT = WordHash.ofWords("have has had having 've");

    private final Scene scene;
    private final Tokens tokens;
    private final OrdinalWords words;
    private final int limit;
    private final OrdinalScopes scopes;

    OrdinalTimes(Scene scene, OrdinalWords words, int clauseEnd) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.limit = clauseEnd;
        this.scopes = new OrdinalScopes(scene, clauseEnd);
    }

    /** "the first time a U.S. president would meet with a North Korean leader": told before the verb. */
    List<Ordinal> before(int verb, boolean people) {
        for (int at = verb - 1; at >= Math.max(scene.from(), verb - FAR); at--) {
            int value = scene.is(at, TIME) ? words.ordinal(tokens, at - 1) : 0;
            if (value > 0) {
                boolean denied = scene.any(at - 4, at - 1, MeetingWord.NOT);
                return denied ? List.of() : List.of(scopes.ofTime(value, at + 1, people));
            }
            if (tokens.punctuation(at)) {
                break;
            }
        }
        return List.of();
    }

    /** "for the third time this year and 19th time overall", "have met five times". */
    List<Ordinal> after(int from, boolean people) {
        List<Ordinal> found = new ArrayList<>();
        for (int at = from; at < Math.min(limit, from + FAR); at++) {
            int value = words.ordinal(tokens, at);
            if (value > 0 && scene.is(at + 1, TIME)) {
                found.add(scopes.ofTime(value, at + 2, people));
            } else if (value > 0 && !found.isEmpty() && scopes.overall(at + 1)) {
                found.add(OrdinalScopes.ordinal(value, OrdinalScope.OVERALL, people, null));
            }
            if (scene.mark(at) == ';') {
                break;
            }
        }
        return found;
    }

    /** "have met five times", "met twice". */
    List<Ordinal> counts(int verb, boolean people) {
        boolean perfect = false;
        for (int i = verb - 3; i < verb; i++) {
            perfect |= scene.isOneOf(i, PERFECT);
        }
        for (int at = verb + 1; at < Math.min(limit, verb + REACH + 2); at++) {
            int twice = words.times(tokens, at);
            int value = twice > 1 ? twice : scene.is(at + 1, TIMES) ? words.count(tokens, at) : 0;
            int since = value > 1 && perfect ? since(verb) : -1;
            if (since >= 0) {
                return List.of(OrdinalScopes.ordinal(value, OrdinalScope.OTHER, people, scopes.qualifier(since)));
            }
            int after = at + (twice > 1 ? 1 : 2);
            if (value > 1 && (perfect || scopes.within(after) || !dated(at))) {
                return List.of(scopes.ofTime(value, after, people));
            }
        }
        return List.of();
    }

    /** "Since then they have met nine times", "Since taking office"; -1 where no such words open the sentence. */
    private int since(int verb) {
        for (int at = scene.from(); at < verb; at++) {
            if (scene.is(at, SINCE) && (at == scene.from() || scene.is(at + 1, THEN))) {
                return at;
            }
        }
        return -1;
    }

    /** "met twice on Thursday": no count of all meetings. */
    private boolean dated(int at) {
        return scene.dates().stream()
                .anyMatch(date -> date.from() > at
                        && date.from() - at <= REACH
                        && date.past() != null
                        && date.past().precision() == Precision.DAY);
    }
}
