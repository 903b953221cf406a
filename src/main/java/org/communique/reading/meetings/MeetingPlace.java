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
    private static final Set<Long> CITY_WORDS = Arrays.stream(
                    WordHash.ofWords("city village town resort capital port island suburb outskirts side"))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    private static final long OF = WordHash.of("of");
    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");
    private static final long TO = WordHash.of("to");

    private final Scene scene;
    private final Sites sites;
    private final Steps steps;

    MeetingPlace(Scene scene, Sites sites) {
        this.scene = scene;
        this.sites = sites;
        this.steps = new Steps(scene);
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
                    || steps.elsewhere(mention.to(), trigger)) {
                continue;
            }
            int distance = mention.from() > trigger
                    ? 1 + steps.count(trigger + 1, mention.from())
                    : trigger - mention.to() + 3;
            if (distance < bestDistance) {
                best = place;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** "coming from a summit in Hanoi after landing at Elmendorf", "to meet Wen before flying to Seoul": where something else is; not "after their meeting in Stockholm". */
    private boolean later(int trigger, int place) {
        int before = scene.find(trigger + 1, place, MeetingWord.BEFORE);
        if (before >= 0 && scene.any(before, place, MeetingWord.TRAVEL)) {
            return true;
        }
        int after = scene.find(trigger + 1, place, MeetingWord.AFTER);
        return after >= 0
                && !scene.any(after, place, MeetingWord.MEETING)
                && !scene.any(after, place, MeetingWord.SUMMIT)
                && !scene.any(after, place, MeetingWord.TALKS);
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
        boolean visited = scene.has(mention.from() - 1, MeetingWord.VISIT_VERB);
        boolean preposition = scene.is(before, IN) || scene.is(before, AT) || visited;
        boolean toward = scene.is(mention.from() - 1, TO)
                && mention.kind() == MentionKind.PLACE
                && mention.form() != NameForm.NAME;
        boolean owner = mention.kind() == MentionKind.PLACE && (mention.to() == trigger || mention.to() + 1 == trigger);
        return preposition || toward || owner;
    }

    private boolean lower(int token) {
        return !scene.is(token, IN)
                && !scene.is(token, AT)
                && !scene.tokens().punctuation(token)
                && scene.tokens().word(token).endsWith("ern");
    }
}
