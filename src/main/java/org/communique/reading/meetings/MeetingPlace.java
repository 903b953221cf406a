package org.communique.reading.meetings;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** Place of the meeting that a trigger tells of: "in Moscow", "the Helsinki summit", "at the White House". */
final class MeetingPlace {

    private static final int NEAR = 17;
    private static final int OPENING = 12;
    private static final Set<Long> CITY_WORDS = Arrays.stream(
                    WordHash.ofWords("city village town resort capital port island suburb outskirts side"))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    private static final long[] SPANS =
            WordHash.ofWords("hours day days week weeks fortnight month months year years decade decades");
    private static final int OWNED = 4;
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long SINCE = WordHash.of("since");
    private static final long CONCLUDED = WordHash.of("concluded");
    private static final long EARLIER = WordHash.of("earlier");
    private static final long OF = WordHash.of("of");
    private static final long FOR = WordHash.of("for");
    private static final long[] LEAVE = WordHash.ofWords(
            "leave leaves left leaving depart departs departed departing head heads headed heading bound");
    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");
    private static final long TO = WordHash.of("to");

    private final Scene scene;
    private final Sites sites;
    private final Steps steps;
    private final UnlistedTowns towns;

    MeetingPlace(Scene scene, Sites sites) {
        this.scene = scene;
        this.sites = sites;
        this.steps = new Steps(scene);
        this.towns = new UnlistedTowns(scene);
    }

    /** City or site named in [start, end) that goes with the trigger; null where none does. */
    String of(int trigger, int start, int end) {
        String best = null;
        int bestDistance = NEAR;
        for (Mention mention : scene.mentions()) {
            String place = sites.place(scene.tokens(), mention);
            boolean outside = mention.from() < start || mention.from() >= end;
            if (place == null
                    || outside
                    || later(trigger, mention.from())
                    || !placed(mention, trigger)
                    || steps.prepares(mention.to(), trigger)
                    || steps.elsewhere(mention.to(), trigger)) {
                continue;
            }
            boolean opens = Opening.ends(scene, start, mention.from(), mention.to());
            int distance = mention.from() > trigger
                    ? 1 + steps.count(trigger + 1, mention.from())
                    : opens ? Math.min(OPENING, trigger - mention.to() + 3) : trigger - mention.to() + 3;
            if (distance < bestDistance) {
                best = place;
                bestDistance = distance;
            }
        }
        return best == null ? towns.behind(trigger, end) : best;
    }

    /** "coming from a summit in Hanoi after landing at Elmendorf", "to meet Wen before flying to Seoul": where something else is; not "after their meeting in Stockholm". */
    private boolean later(int trigger, int place) {
        int before = scene.find(trigger + 1, place, MeetingWord.BEFORE);
        if (before >= 0 && scene.any(before, place, MeetingWord.TRAVEL)) {
            return true;
        }
        if (again(trigger, place) || since(trigger, place)) {
            return true;
        }
        int after = scene.find(trigger + 1, place, MeetingWord.AFTER);
        if (scene.is(after, CONCLUDED) && scene.is(after + 1, IN)) {
            return false;
        }
        after = scene.is(after, EARLIER) ? scene.find(after + 1, place, MeetingWord.AFTER) : after;
        return after >= 0 && (another(after, place) || !meeting(after, place));
    }

    /** "met in Komarno on Dec. 16 and in Bratislava on Jan. 17": where they met once more. */
    private boolean again(int trigger, int place) {
        for (int i = trigger + 1; i < place; i++) {
            int and = i;
            boolean next = scene.isAnd(i) && (scene.is(i + 1, IN) || scene.is(i + 1, AT));
            if (next && scene.dates().stream().anyMatch(date -> date.from() > trigger && date.to() <= and)) {
                return true;
            }
        }
        return false;
    }

    /** "their first meeting since the pact was signed in the Kremlin", not "under way since May in Geneva". */
    private boolean since(int trigger, int place) {
        for (int i = place - 1; i > trigger && !scene.tokens().punctuation(i); i--) {
            if (scene.is(i, SINCE)) {
                int next = i + 1;
                return scene.dates().stream().noneMatch(date -> date.from() == next);
            }
        }
        return false;
    }

    private boolean meeting(int from, int to) {
        return scene.any(from, to, MeetingWord.MEETING)
                || scene.any(from, to, MeetingWord.SUMMIT)
                || scene.any(from, to, MeetingWord.TALKS);
    }

    /** "two months after their governments held consultations in": of what was before. */
    private boolean another(int after, int place) {
        return scene.isOneOf(after - 1, SPANS) && (meeting(after, place) || scene.any(after, place, MeetingWord.HOLD));
    }

    private boolean placed(Mention mention, int trigger) {
        int before = mention.from() - 1;
        while (scene.has(before, MeetingWord.DETERMINER)
                || (before > scene.from() && lower(before) && mention.from() - before < 3)) {
            before--;
        }
        if (scene.is(before, OF) && CITY_WORDS.contains(scene.tokens().hash(before - 1))) {
            return true;
        }
        if (owned(mention) || ofSite(mention)) {
            return true;
        }
        boolean visited = scene.has(mention.from() - 1, MeetingWord.VISIT_VERB);
        boolean preposition = scene.is(before, IN) || scene.is(before, AT) || visited;
        boolean city = mention.kind() == MentionKind.PLACE && mention.form() != NameForm.NAME;
        boolean country = mention.kind() == MentionKind.COUNTRY
                && (mention.form() == NameForm.NAME || mention.form() == NameForm.CAPITAL);
        boolean toward = (city || country)
                && (scene.is(mention.from() - 1, TO)
                        || (scene.is(mention.from() - 1, FOR) && scene.isOneOf(mention.from() - 2, LEAVE)));
        boolean owner = mention.kind() == MentionKind.PLACE && (mention.to() == trigger || mention.to() + 1 == trigger);
        return preposition || toward || owner;
    }

    /** "at the State House, Abuja". */
    private boolean ofSite(Mention city) {
        int at = city.from() - 2;
        int least = Math.max(scene.from(), at - OWNED);
        boolean named = scene.mark(city.from() - 1) == ','
                && scene.inside(at)
                && scene.tokens().capital(at);
        while (named && at > least && scene.tokens().capital(at)) {
            at--;
        }
        int before = scene.has(at, MeetingWord.DETERMINER) ? at - 1 : at;
        return named && scene.is(before, AT);
    }

    /** "in Turkey's Antalya", "in Kazakhstan's commercial capital, Almaty". */
    private boolean owned(Mention mention) {
        int at = mention.from() - 1;
        int least = Math.max(scene.from(), at - OWNED);
        while (at > least && !scene.is(at, POSSESSIVE) && !scene.tokens().capital(at)) {
            at--;
        }
        Mention owner = scene.is(at, POSSESSIVE) ? scene.endingAt(at) : null;
        boolean state = owner != null && owner.kind() == MentionKind.COUNTRY;
        return state && (scene.is(owner.from() - 1, IN) || scene.is(owner.from() - 1, AT));
    }

    private boolean lower(int token) {
        return !scene.is(token, IN)
                && !scene.is(token, AT)
                && !scene.tokens().punctuation(token)
                && scene.tokens().word(token).endsWith("ern");
    }
}
