package org.communique.reading.meetings;

import org.communique.reading.text.WordHash;

/** What was to come then and has been: "they would meet again a year later", "would go on to host him". */
final class Hindsight {

    private static final int CLOSE = 4;
    private static final int REACH = 14;
    private static final long WOULD = WordHash.of("would");
    private static final long GO = WordHash.of("go");
    private static final long ON = WordHash.of("on");
    private static final long LATER = WordHash.of("later");
    private static final long[] AFTERWARDS = WordHash.ofWords("later eventually subsequently");
    private static final long[] SPANS =
            WordHash.ofWords("day days week weeks month months year years hour hours decade decades");

    private final Scene scene;

    Hindsight(Scene scene) {
        this.scene = scene;
    }

    /** Whether the verb tells of it; what somebody said that he would do is still to come. */
    boolean told(int start, int verb) {
        int would = verb - 1;
        while (would > Math.max(start, verb - CLOSE) && !scene.is(would, WOULD)) {
            would--;
        }
        boolean reported = scene.any(scene.from(), would, MeetingWord.SAY)
                || scene.any(scene.from(), would, MeetingWord.FUTURE)
                || scene.any(scene.from(), would, MeetingWord.PROPOSE);
        return scene.is(would, WOULD) && !reported && (afterwards(would, verb) || later(verb));
    }

    /** "would later meet", "would go on to meet". */
    private boolean afterwards(int would, int verb) {
        for (int i = would + 1; i < verb; i++) {
            if (scene.isOneOf(i, AFTERWARDS) || (scene.is(i, GO) && scene.is(i + 1, ON))) {
                return true;
            }
        }
        return false;
    }

    /** "two months later", not "later this month". */
    private boolean later(int verb) {
        for (int i = verb + 1; i < Math.min(scene.to(), verb + REACH); i++) {
            if (scene.is(i, LATER) && scene.isOneOf(i - 1, SPANS)) {
                return true;
            }
        }
        return false;
    }
}
