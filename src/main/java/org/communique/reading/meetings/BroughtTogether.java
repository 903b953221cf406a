package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Mode;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** "The talks in Vienna brought together Kerry and Lavrov with their Saudi counterpart", "the summit brings together the presidents of Turkey, Iran and Russia". */
final class BroughtTogether {

    private static final int BACK = 20;
    private static final long[] BRING = WordHash.ofWords("brought bring brings bringing");
    private static final long TOGETHER = WordHash.of("together");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    BroughtTogether(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            if (scene.isOneOf(at, BRING) && scene.is(at + 1, TOGETHER)) {
                told(at);
            }
        }
    }

    private void told(int verb) {
        int noun = noun(verb);
        Side guests = guests(verb + 2);
        Side host = noun < 0 ? sides.subject(verb, guests.codes()) : Side.NOBODY;
        boolean meet = noun >= 0 || (!host.empty() && host.governs());
        Standing standing = draft.status().ofVerb(verb);
        if (!meet || guests.codes().size() < 2 || standing == Standing.DENIED) {
            return;
        }
        List<Side> all = host.empty() ? List.of(guests) : List.of(guests, host);
        draft.add(
                noun >= 0 && scene.has(noun, MeetingWord.SUMMIT) ? Trigger.SUMMIT : Trigger.MEETING,
                "brought",
                verb,
                all,
                Mode.IN_PERSON,
                standing,
                noun < 0 ? List.of() : draft.ordinals(noun).ofNoun(noun, false, false));
    }

    /** Those named behind the verb, and behind "with" those who are there too. */
    private Side guests(int from) {
        Side first = sides.right(from);
        if (first.empty()) {
            return first;
        }
        List<Mention> all = new ArrayList<>(first.mentions());
        int with = scene.find(first.end(), Math.min(scene.to(), first.end() + 2), MeetingWord.WITH);
        if (with >= 0) {
            all.addAll(sides.right(with + 1).mentions());
        }
        return new Side(all);
    }

    /** The meeting that brings them together; -1 where somebody does. */
    private int noun(int verb) {
        for (int i = verb - 1; i >= Math.max(draft.status().clauseStart(verb), verb - BACK); i--) {
            if (scene.meetingNoun(i)) {
                return i;
            }
        }
        return -1;
    }
}
