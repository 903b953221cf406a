package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Counted;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.names.Mention;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/** "have spoken by phone 14 times", "the two have now held five summits", "have completed three rounds": how many meetings there have been, told of the last one. */
final class ToldCounts {

    private static final int AUXILIARY_REACH = 4;
    private static final int OBJECT_REACH = 5;
    private static final int TIMES_REACH = 8;
    private static final int WITH_REACH = 12;
    private static final int NOUN_REACH = 4;
    private static final int OVER_REACH = 8;
    private static final long TIMES = WordHash.of("times");
    private static final long SINCE = WordHash.of("since");
    private static final long OVER = WordHash.of("over");
    private static final long WE = WordHash.of("we");
    private static final long NOT = WordHash.of("not");
    private static final long NEVER = WordHash.of("never");
    private static final long[] HAVE = WordHash.ofWords("have has had having 've");
    private static final long[] HELD = WordHash.ofWords("held had completed conducted concluded");
    private static final long[] ROUNDS = WordHash.ofWords("rounds sessions");
    private static final long[] MEETINGS =
            WordHash.ofWords("meetings summits encounters calls conversations rounds sessions");

    private final Draft draft;
    private final Scene scene;
    private final Tokens tokens;
    private final Sides sides;

    ToldCounts(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.tokens = scene.tokens();
        this.sides = new Sides(scene);
    }

    /** To be called when all else in the sentence has been found. */
    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            boolean called = scene.has(at, MeetingWord.SPEAK) || scene.has(at, MeetingWord.PHONE);
            if (called && draft.earlier().toldBy(at) && !dated(at)) {
                read(at, at);
            } else if (scene.isOneOf(at, HAVE)) {
                int verb = verb(at);
                if (verb > 0) {
                    read(at, verb);
                }
            }
        }
    }

    /** "spoke by phone twice on Monday": no count of all calls. */
    private boolean dated(int verb) {
        return scene.dates().stream().anyMatch(date -> date.from() > verb && date.from() - verb <= TIMES_REACH);
    }

    /** "spoken" of "have already spoken", "held" of "have held"; -1 where another act or a denial follows. */
    private int verb(int have) {
        for (int i = have + 1; i < Math.min(scene.to(), have + AUXILIARY_REACH); i++) {
            if (scene.is(i, NOT) || scene.is(i, NEVER) || tokens.punctuation(i)) {
                return -1;
            }
            if (scene.has(i, MeetingWord.MEET_VERB) || draft.tells(i, ActWord.JOINED) || scene.isOneOf(i, HELD)) {
                return i;
            }
        }
        return -1;
    }

    private void read(int have, int verb) {
        boolean held = scene.isOneOf(verb, HELD);
        int reach = held ? OBJECT_REACH : TIMES_REACH;
        for (int at = verb + 1; at < Math.min(scene.to(), verb + reach) && !tokens.punctuation(at); at++) {
            int count = draft.ordinalWords().count(tokens, at);
            int twice = held ? 0 : draft.ordinalWords().times(tokens, at);
            int value = Math.max(count, twice);
            int end = value < 2 ? -1 : twice > 1 ? at : held ? noun(at) : scene.is(at + 1, TIMES) ? at + 1 : -1;
            if (end > 0) {
                Side parties = draft.earlier().numbers(value) ? null : parties(have, verb);
                if (parties != null) {
                    draft.number(at, parties, ordinal(value, end, parties));
                }
                return;
            }
        }
    }

    /** "summits" of "27 summits", "rounds" of "six more rounds of talks"; -1 where no meetings are counted. */
    private int noun(int count) {
        for (int i = count + 1; i < Math.min(scene.to(), count + NOUN_REACH); i++) {
            if (scene.isOneOf(i, MEETINGS)) {
                return i;
            }
            if (tokens.punctuation(i) || scene.startingAt(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    private Ordinal ordinal(int value, int end, Side parties) {
        OrdinalScopes scopes = new OrdinalScopes(scene, draft.status().clauseEnd(end));
        boolean people =
                parties.mentions().stream().anyMatch(mention -> mention.person() != null || mention.level() != null);
        boolean rounds = scene.isOneOf(end, ROUNDS);
        boolean opened = scene.is(scene.from(), SINCE) && !rounds;
        int over = opened ? scene.from() : over(end, scopes);
        if (over >= 0) {
            String words = scopes.qualifier(over);
            return OrdinalScopes.ordinal(value, OrdinalScope.OTHER, people, words);
        }
        Ordinal told = scopes.ofTime(value, end + 1, people);
        boolean series = rounds && told.scope() == OrdinalScope.OVERALL;
        return series ? new Ordinal(value, OrdinalScope.SERIES, Counted.SERIES, null) : told;
    }

    /** "over" of "11 rounds of talks on the border over six years"; -1 where no time is told. */
    private int over(int end, OrdinalScopes scopes) {
        for (int i = end + 1; i < Math.min(scene.to(), end + OVER_REACH) && !tokens.punctuation(i); i++) {
            if (scene.is(i, OVER) && scopes.spans(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Those who have met: the subject, and whom it has met; null where one of them alone is told. */
    private Side parties(int have, int verb) {
        List<Mention> both = new ArrayList<>(sides.subject(have).mentions());
        int with = scene.find(verb, verb + WITH_REACH, MeetingWord.WITH);
        if (with > 0) {
            both.addAll(sides.right(with + 1).mentions());
        }
        Side parties = new Side(both);
        return parties.codes().size() > 1 ? parties : scene.is(have - 1, WE) ? Side.NOBODY : null;
    }
}
