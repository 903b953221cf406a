package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.reading.Mode;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** Who brings two together and sits with them: "talks mediated by Qatar", "U.S.-brokered talks", "as Clinton looked on", "hosted talks between". */
final class Mediators {

    private static final int BEFORE_NOUN = 3;
    private static final int OBJECT = 5;
    private static final Set<Trigger> TRIGGERS =
            Set.of(Trigger.MET, Trigger.MEETING, Trigger.TALKS, Trigger.SUMMIT, Trigger.JOINT);
    private static final long BY = WordHash.of("by");
    private static final long JOINED = WordHash.of("joined");
    private static final long OF = WordHash.of("of");
    private static final long ON = WordHash.of("on");
    private static final long[] UNDER = WordHash.ofWords("presence auspices mediation chairmanship");
    private static final long[] SAT = WordHash.ofWords("sat sitting stood standing");
    private static final long[] THEM = WordHash.ofWords("them the");
    private static final long[] LOOK = WordHash.ofWords("looked looking");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    Mediators(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    /** To be called when the meetings of the sentence have been found. */
    void find() {
        boolean any = false;
        for (int at = scene.from(); at < scene.to() && !any; at++) {
            any = draft.tells(at, ActWord.MEDIATE)
                    || scene.is(at, JOINED)
                    || scene.isOneOf(at, UNDER)
                    || scene.isOneOf(at, LOOK)
                    || scene.isOneOf(at, SAT);
        }
        for (int i = 0; any && i < draft.candidates().size(); i++) {
            Candidate told = draft.candidates().get(i);
            boolean there = told.trigger() == Trigger.PHONE && told.mode() == Mode.IN_PERSON;
            boolean two = (there || TRIGGERS.contains(told.trigger()))
                    && !told.supporting()
                    && !told.gathering()
                    && told.codes().size() == 2;
            int trigger = two ? scene.tokenAt(told.evidence().start()) : -1;
            Side mediators = trigger < 0 ? Side.NOBODY : mediators(trigger, told);
            if (!mediators.empty()) {
                draft.candidates().set(i, told.joinedBy(mediators.parties(), Side.level(List.of(mediators))));
            }
        }
    }

    private Side mediators(int trigger, Candidate told) {
        List<Mention> all = new ArrayList<>();
        for (int at = scene.from(); at < scene.to(); at++) {
            Side one = mediator(at, trigger);
            one.mentions().stream()
                    .filter(mention -> mention.codes().stream().noneMatch(told.codes()::contains))
                    .forEach(all::add);
        }
        return new Side(all);
    }

    private Side mediator(int at, int trigger) {
        boolean mediates = draft.tells(at, ActWord.MEDIATE);
        int by = scene.is(at, JOINED) ? scene.following(at, BY, OBJECT) : -1;
        if (by > 0) {
            return people(sides.right(by + 1), false);
        }
        if (scene.is(at + 1, BY) && mediates && at > trigger) {
            return people(sides.right(at + 2), true);
        }
        if (mediates && at < trigger && trigger - at <= BEFORE_NOUN && owned(at) != null) {
            return Side.of(owned(at));
        }
        if (mediates && at < trigger && trigger - at <= OBJECT && scene.has(trigger + 1, MeetingWord.BETWEEN)) {
            return people(sides.subject(at), false);
        }
        if (scene.isOneOf(at, UNDER) && scene.is(at + 1, OF)) {
            return people(sides.right(at + 2), false);
        }
        boolean between =
                scene.isOneOf(at, SAT) && scene.has(at + 1, MeetingWord.BETWEEN) && scene.isOneOf(at + 2, THEM);
        if (between || (scene.isOneOf(at, LOOK) && scene.is(at + 1, ON))) {
            Mention watches = scene.endingAt(at);
            return people(watches == null ? sides.subject(at) : Side.of(watches), false);
        }
        return Side.NOBODY;
    }

    /** "U.S." of "U.S.-brokered talks"; null where nobody stands so. */
    private Mention owned(int mediates) {
        Mention before = scene.endingAt(scene.mark(mediates - 1) == '-' ? mediates - 1 : mediates);
        boolean joined = before != null && (scene.tokens().glued(mediates) || before.to() < mediates);
        return joined && before.party() ? before : null;
    }

    private static Side people(Side side, boolean states) {
        return states || side.mentions().stream().allMatch(Scene::person) ? side : Side.NOBODY;
    }
}
