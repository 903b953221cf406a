package org.communique.reading.meetings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.dates.DateMention;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** "A hosted B", "A was received by B", "A visited B", "A shook hands with B". */
final class HostMeetings {

    private static final long BY = WordHash.of("by");
    private static final long AT = WordHash.of("at");
    private static final long TO = WordHash.of("to");
    private static final long IN = WordHash.of("in");
    private static final long SEE = WordHash.of("see");
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final int BY_REACH = 9;
    private static final int NEAR = 2;
    private static final int ADJUNCT = 12;
    private static final long[] ADJUNCTS = WordHash.ofWords("at in on");

    private static final long[] NO_ACTS = WordHash.ofWords("during following evening morning");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    HostMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    /** What the verb at the token tells. */
    void find(int at) {
        if (passiveHost(at)) {
            received(at);
        } else if (seat(at) != null) {
            receivedAt(at, seat(at));
        } else if (scene.has(at, MeetingWord.ATTEND)) {
            convenes(at);
        } else if (scene.has(at, MeetingWord.HOST) || visits(at) || shakesHands(at)) {
            if (!hails(at)) {
                host(at);
            }
        }
    }

    /** "welcomed Trump directing officials to look at it": what somebody does, not he, is welcome. */
    private boolean hails(int verb) {
        Side guest = scene.tokens().word(verb).startsWith("welcom") ? sides.right(verb + 1) : Side.NOBODY;
        int next = guest.empty() ? verb : guest.end();
        return next > verb
                && scene.inside(next)
                && scene.tokens().word(next).endsWith("ing")
                && !scene.isOneOf(next, NO_ACTS);
    }

    /** "received South African envoys". */
    private static boolean envoys(Mention guests) {
        return guests.kind() == MentionKind.OFFICE
                && guests.plural()
                && guests.codes().size() == 1
                && !Bodies.ofStates(guests.code());
    }

    /** "convened the foreign ministers of Armenia and Azerbaijan". */
    boolean convenes(int verb) {
        Side right = sides.right(verb + 1);
        boolean several = !right.empty() && governs(right);
        if (several) {
            host(verb);
        }
        return several;
    }

    /** Not "the visiting French official". */
    private boolean visits(int at) {
        return scene.has(at, MeetingWord.VISIT_VERB) && !scene.has(at - 1, MeetingWord.DETERMINER) && !scene.guest(at);
    }

    private boolean shakesHands(int at) {
        return scene.has(at, MeetingWord.WITH) && scene.has(at - 1, MeetingWord.HANDSHAKE);
    }

    /** "Cameron was received by el-Sisi". */
    private void received(int verb) {
        Side host = sides.right(byAfter(verb) + 1);
        Side guest = host.empty() ? Side.NOBODY : sides.subject(verb, host.codes());
        Standing status = draft.status().ofVerb(verb);
        boolean people = host.mentions().stream().anyMatch(Scene::person)
                && guest.mentions().stream().anyMatch(Scene::person);
        if (people && status != Standing.DENIED) {
            draft.add(Trigger.HOST, "verb", verb, List.of(guest, host), Mode.IN_PERSON, status, List.of());
        }
    }

    /** "was received", "has been greeted", "is later to be welcomed". */
    private boolean passiveHost(int at) {
        return scene.has(at, MeetingWord.HOST) && scene.any(at - 2, at, MeetingWord.BE) && byAfter(at) > 0;
    }

    /** "White House" of "had been received at the White House"; null where none is told. */
    private Mention seat(int at) {
        boolean passive = scene.has(at, MeetingWord.HOST)
                && scene.tokens().word(at).endsWith("ed")
                && scene.any(at - 2, at, MeetingWord.BE);
        if (!passive || !(scene.is(at + 1, AT) || scene.is(at + 1, IN))) {
            return null;
        }
        Mention seat = scene.startingAt(scene.has(at + 2, MeetingWord.DETERMINER) ? at + 3 : at + 2);
        boolean house = seat != null && (seat.form() == NameForm.METONYM || seat.form() == NameForm.CAPITAL);
        return house && seat.codes().size() == 1 ? seat : null;
    }

    private void receivedAt(int verb, Mention seat) {
        Side guest = sides.subject(verb, Set.copyOf(seat.codes()));
        Standing status = draft.status().ofVerb(verb);
        boolean person = guest.mentions().stream().anyMatch(Scene::person);
        if (person && guest.codes().size() == 1 && status != Standing.DENIED) {
            draft.add(Trigger.HOST, "seat", verb, List.of(guest, Side.of(seat)), Mode.IN_PERSON, status, List.of());
        }
    }

    /** "received on Thursday evening by"; -1 where no host follows. */
    private int byAfter(int verb) {
        return scene.following(verb, BY, BY_REACH);
    }

    /** "Obama hosted Merkel at the White House", "played host to her": the guest must be a person. */
    private void host(int verb) {
        Side beside = sides.right(scene.is(verb + 1, TO) ? verb + 2 : verb + 1);
        Side right = beside.empty() ? behind(verb) : beside;
        Mention first = right.empty() ? null : right.mentions().get(0);
        boolean several = first != null && governs(right);
        if (first == null || !(several || envoys(first) || (Scene.person(first) && !first.plural()))) {
            return;
        }
        Side left = sides.subject(verb, right.codes());
        Set<String> codes = new LinkedHashSet<>(left.codes());
        codes.addAll(right.codes());
        Standing status = draft.status().ofVerb(verb);
        boolean people = several || right.mentions().stream().allMatch(Scene::person);
        if ((codes.size() == 2 || (codes.size() > 2 && people))
                && status != Standing.DENIED
                && (left.mentions().stream().anyMatch(Scene::person) || state(left, verb, right))) {
            draft.add(Trigger.HOST, "verb", verb, List.of(left, right), Mode.IN_PERSON, status, List.of());
        }
    }

    /** "received at his office at the palace on Tuesday the foreign minister of Oman": behind where and when. */
    private Side behind(int verb) {
        if (!scene.tokens().word(verb).startsWith("receive") || !scene.isOneOf(verb + 1, ADJUNCTS)) {
            return Side.NOBODY;
        }
        for (DateMention date : scene.dates()) {
            if (date.from() > verb && date.to() - verb <= ADJUNCT) {
                return sides.right(date.to());
            }
        }
        return Side.NOBODY;
    }

    /** "Japan will host the Norwegian prime minister", not "Japan welcomed the prime minister's words". */
    private boolean state(Side host, int verb, Side guest) {
        Mention one = host.mentions().size() == 1 ? host.mentions().get(0) : null;
        boolean acts = one != null
                && one.kind() == MentionKind.COUNTRY
                && one.form() != NameForm.ADJECTIVE
                && verb - one.to() <= NEAR
                && !scene.is(verb, SEE);
        return acts && guest.governs() && !scene.is(guest.end(), POSSESSIVE);
    }

    /** "the leaders of Armenia and Azerbaijan", "his Japanese and South Korean counterparts". */
    private static boolean governs(Side side) {
        Mention last = side.mentions().get(side.mentions().size() - 1);
        return last.plural()
                && last.codes().size() > 1
                && last.codes().containsAll(side.codes())
                && (last.level() == Level.LEADERS || last.level() == Level.MINISTERS);
    }
}
