package org.communique.reading.meetings;

import org.communique.reading.text.WordHash;

/** A meeting of which nobody knows whether it will be, or that hangs on a condition. */
final class Doubts {

    private static final int REACH = 14;
    private static final int NEAR = 4;
    private static final long WHETHER = WordHash.of("whether");
    private static final long IF = WordHash.of("if");
    private static final long[] UNKNOWN =
            WordHash.ofWords("clear unclear uncertain undecided unknown known sure question asked doubt seen decided");
    private static final long UNDER = WordHash.of("under");
    private static final long[] CONDITIONS = WordHash.ofWords("conditions circumstances condition");
    private static final long ON = WordHash.of("on");
    private static final long PROVIDED = WordHash.of("provided");
    private static final long WOULD = WordHash.of("would");
    private static final long[] THINK =
            WordHash.ofWords("thought thinks think believed believes believe guessed suspects");

    private final Scene scene;

    Doubts(Scene scene) {
        this.scene = scene;
    }

    /** "it is unclear if they will meet", "would hold talks under the right conditions", "thought that they would talk". */
    boolean told(int start, int trigger) {
        return unknown(trigger) || conditional(start, trigger) || thought(start, trigger);
    }

    private boolean unknown(int trigger) {
        for (int i = trigger - 1; i >= Math.max(scene.from() + 1, trigger - REACH); i--) {
            if (scene.mark(i) == ';' || scene.has(i, MeetingWord.SAY)) {
                return false;
            }
            if (scene.is(i, WHETHER) || scene.is(i, IF)) {
                return near(i);
            }
        }
        return false;
    }

    /** "unclear whether", "on a question of whether". */
    private boolean near(int word) {
        for (int i = word - 1; i >= word - NEAR; i--) {
            if (scene.isOneOf(i, UNKNOWN)) {
                return true;
            }
        }
        return false;
    }

    private boolean conditional(int start, int trigger) {
        boolean would = false;
        for (int i = start; i < trigger; i++) {
            would |= scene.is(i, WOULD);
        }
        for (int i = trigger + 1; would && i < Math.min(scene.to(), trigger + REACH); i++) {
            boolean condition = (scene.is(i, UNDER) || scene.is(i, ON)) && conditions(i);
            if (condition || scene.is(i, IF) || scene.is(i, PROVIDED)) {
                return true;
            }
            if (scene.mark(i) == ';' || scene.has(i, MeetingWord.SAY)) {
                return false;
            }
        }
        return false;
    }

    /** "under the right circumstances", "on condition that". */
    private boolean conditions(int preposition) {
        for (int i = preposition + 1; i < preposition + NEAR; i++) {
            if (scene.isOneOf(i, CONDITIONS)) {
                return true;
            }
        }
        return false;
    }

    private boolean thought(int start, int trigger) {
        int modal = scene.last(start, trigger, MeetingWord.MODAL);
        for (int i = modal - 1; i >= Math.max(scene.from(), modal - REACH); i--) {
            if (scene.isOneOf(i, THINK)) {
                return true;
            }
        }
        return false;
    }
}
