package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Ordinal;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** Visits of office-holders to other states: "Putin's visit to Japan", "Karzai cancelled a visit to Norway". */
final class VisitMeetings {

    private static final long TO = WordHash.of("to");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    VisitMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            boolean noun = scene.has(at, MeetingWord.VISIT_NOUN) && nounBefore(at);
            if (noun && scene.is(at + 1, TO)) {
                visit(at, host(at + 2), true);
            } else if (!noun && scene.has(at, MeetingWord.VISIT_VERB)) {
                visit(at, host(at + 1), false);
            }
        }
    }

    private boolean nounBefore(int at) {
        return scene.any(at - 4, at, MeetingWord.DETERMINER)
                || scene.endingAt(at - 1) != null
                || scene.tokens().word(at).startsWith("trip");
    }

    /** The state visited, by its name or a city of it. */
    private Mention host(int from) {
        int limit = Math.min(scene.to(), from + 2);
        for (int at = from; at < limit; at++) {
            Mention mention = scene.startingAt(at);
            if (mention != null) {
                boolean place = mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.COUNTRY;
                boolean named = place && mention.form() != NameForm.ADJECTIVE;
                return (named || Scene.person(mention)) && mention.code() != null ? mention : null;
            }
        }
        return null;
    }

    /** "visiting Malawi, Zambia and Mauritius". */
    private List<String> hosts(Mention first) {
        List<String> codes = new ArrayList<>();
        sides.right(first.from()).mentions().stream()
                .filter(mention -> mention.form() != NameForm.ADJECTIVE && !Scene.person(mention))
                .forEach(mention -> codes.addAll(mention.codes()));
        return codes.isEmpty() ? List.of(first.code()) : codes;
    }

    private static List<Participant> both(Side guest, Participant host) {
        List<Participant> both = new ArrayList<>(guest.parties());
        both.add(host);
        return both;
    }

    private void visit(int token, Mention host, boolean noun) {
        if (host == null || scene.any(token - 2, token, MeetingWord.PRIVATE)) {
            return;
        }
        Side owners = noun ? sides.owners(token) : Side.NOBODY;
        Side guest = owners.empty() ? sides.subject(token, Set.copyOf(host.codes())) : owners;
        Level rank = Side.level(List.of(guest));
        boolean person = rank == Level.LEADERS || rank == Level.MINISTERS;
        if (guest.empty()
                || !person
                || guest.codes().contains(host.code())
                || guest.codes().size() > 1) {
            draft.miss(token, "no guest of another country");
            return;
        }
        Standing status = noun ? draft.status().ofNoun(token) : draft.status().ofVerb(token);
        if (status == Standing.DENIED) {
            draft.miss(token, "denied");
            return;
        }
        if (noun && status == Standing.UNKNOWN && scene.any(token - 6, token - 1, MeetingWord.PRESENT_BE)) {
            status = Standing.UNDER_WAY;
        }
        if (noun && scene.has(token - 2, MeetingWord.INCIDENTAL) && scene.has(token - 1, MeetingWord.DETERMINER)) {
            draft.support(Trigger.VISIT, token, guest, Mode.IN_PERSON, status, List.of());
            return;
        }
        Standing told = status;
        if (Scene.person(host)) {
            host.parties()
                    .forEach(one -> draft.add(
                            Trigger.VISIT,
                            "people",
                            token,
                            both(guest, one),
                            rank,
                            Mode.IN_PERSON,
                            told,
                            List.of(),
                            Draft.Weight.BILATERAL));
            return;
        }
        List<Participant> parties = new ArrayList<>(guest.parties());
        hosts(host).forEach(code -> parties.add(new Participant(code, null)));
        List<Ordinal> ordinals = noun ? draft.ordinals(token).ofVisit(token, false) : List.of();
        draft.add(
                Trigger.VISIT,
                noun ? "noun" : "verb",
                token,
                parties,
                Side.level(List.of(guest)),
                Mode.IN_PERSON,
                status,
                ordinals,
                Draft.Weight.BILATERAL);
    }
}
