package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** "Pompeo flew to Pyongyang", "is sending its foreign minister to Tokyo": who travels to a capital is received there; who leaves it has been on another day. */
final class TravelMeetings {

    private static final int REACH = 4;
    private static final int OBJECT_REACH = 12;
    private static final int PURPOSE = 9;
    private static final long TO = WordHash.of("to");
    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");
    private static final long FOR = WordHash.of("for");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    TravelMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            if (scene.has(at, MeetingWord.TRAVEL)) {
                travel(at);
            } else if (scene.has(at, MeetingWord.BE) && (scene.is(at + 1, IN) || scene.is(at + 1, AT))) {
                stay(at);
            } else if (scene.has(at, MeetingWord.SEND)) {
                sent(at);
            }
        }
    }

    /** What follows tells whom the guest met there: "traveled to Singapore to meet Trump". */
    private boolean told(int verb, Side guest) {
        int from = scene.tokens().start(verb);
        int to = scene.tokens().end(Math.min(scene.to() - 1, verb + PURPOSE));
        return draft.candidates().stream()
                .anyMatch(candidate -> !candidate.supporting()
                        && candidate.codes().containsAll(guest.codes())
                        && candidate.evidence().start() > from
                        && candidate.evidence().start() < to);
    }

    private void travel(int verb) {
        Mention host = host(verb + 1);
        if (host != null) {
            add("travel", verb, sides.subject(verb, Set.copyOf(host.codes())), host);
        }
    }

    /** "while the president is in China": somebody who governs, told right before. */
    private void stay(int verb) {
        Mention host = place(verb + 2);
        Side guest = host == null ? Side.NOBODY : sides.subject(verb, Set.copyOf(host.codes()));
        Level rank = Side.level(List.of(guest));
        boolean governs = rank == Level.LEADERS || rank == Level.MINISTERS;
        if (governs && verb - guest.end() <= REACH + 2) {
            add("stay", verb, guest, host);
        }
    }

    private void sent(int verb) {
        for (Mention envoy : scene.mentions()) {
            boolean object = envoy.from() > verb && envoy.from() - verb <= OBJECT_REACH && Scene.person(envoy);
            int after = scene.mark(envoy.to()) == ',' ? envoy.to() + 1 : envoy.to();
            Mention host = object && scene.is(after, TO) ? host(after) : null;
            if (host != null) {
                add("sent", verb, Side.of(envoy), host);
                return;
            }
        }
    }

    private Mention host(int from) {
        for (int at = from; at < Math.min(scene.to(), from + REACH); at++) {
            boolean toward = scene.is(at, TO) || scene.is(at, IN) || scene.is(at, FOR);
            if (toward && scene.startingAt(at + 1) != null) {
                return place(at + 1);
            }
        }
        return null;
    }

    /** The state or the city of one that starts here, after an article or not. */
    private Mention place(int from) {
        Mention mention = scene.startingAt(scene.has(from, MeetingWord.DETERMINER) ? from + 1 : from);
        boolean place = mention != null
                && (mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.COUNTRY)
                && mention.form() != NameForm.ADJECTIVE
                && mention.code() != null;
        return place ? mention : null;
    }

    private void add(String part, int verb, Side guest, Mention host) {
        Level rank = Side.level(List.of(guest));
        boolean people = guest.mentions().stream().anyMatch(Scene::person);
        Standing status = draft.status().ofVerb(verb);
        if (!people
                || rank == null
                || guest.codes().size() != 1
                || guest.codes().contains(host.code())
                || status == Standing.DENIED
                || scene.any(verb, verb + PURPOSE, MeetingWord.PRIVATE)
                || told(verb, guest)) {
            return;
        }
        List<Participant> parties = new ArrayList<>(guest.parties());
        parties.add(new Participant(host.code(), null));
        draft.add(Trigger.VISIT, part, verb, parties, rank, Mode.IN_PERSON, status, List.of(), Draft.Weight.BILATERAL);
    }
}
