package org.communique.reading.meetings;

import org.communique.reading.text.WordHash;

/** Those of no government whom leaders meet. */
final class OtherPeople {

    private static final int AGENDA_REACH = 10;
    private static final long[] AGENDA =
            WordHash.ofWords("agenda high atop looming mounting rising growing deepening stake table mind uppermost");

    private final Scene scene;

    OtherPeople(Scene scene) {
        this.scene = scene;
    }

    /** "Abe and Trump met with families", "Xi and Trump meet business leaders": not each other. */
    boolean met(int verb, int with) {
        if (with >= 0 && with - verb <= 3) {
            return !scene.any(with + 1, with + 3, MeetingWord.EACH_OTHER) && !agenda(with);
        }
        int next = verb + 1;
        return next < scene.to()
                && !scene.tokens().punctuation(next)
                && !scene.tokens().capital(next)
                && scene.any(next, next + 3, MeetingWord.OUTSIDER);
    }

    /** "met with the war high on their agenda", "met with tensions rising": no people at all. */
    private boolean agenda(int with) {
        for (int i = with + 1; i < Math.min(scene.to(), with + AGENDA_REACH); i++) {
            if (scene.isOneOf(i, AGENDA)) {
                return true;
            }
        }
        return false;
    }
}
