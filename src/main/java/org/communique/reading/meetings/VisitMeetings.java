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

    private static final int REACH = 7;
    private static final int OPENING = 5;
    private static final int BE_REACH = 6;
    private static final long TO = WordHash.of("to");
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long[] MAY = WordHash.ofWords("could may might should");
    private static final long OF = WordHash.of("of");
    private static final long BY = WordHash.of("by");

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
            if (noun) {
                int to = toward(at);
                Mention host = to < 0 ? before(at) : host(to + 1);
                visit(at, host, true);
            } else if (scene.has(at, MeetingWord.VISIT_VERB) && !scene.guest(at)) {
                visit(at, host(at + 1), false);
            }
        }
    }

    private boolean nounBefore(int at) {
        boolean verb = scene.has(at - 1, MeetingWord.MODAL)
                || scene.isOneOf(at - 1, MAY)
                || scene.is(at - 1, TO)
                || (scene.endingAt(at) != null && !scene.is(at + 1, TO) && host(at + 1) != null);
        return !verb
                && (scene.any(at - 4, at, MeetingWord.DETERMINER)
                        || scene.endingAt(at) != null
                        || scene.endingAt(at - 1) != null
                        || scene.tokens().word(at).startsWith("trip"));
    }

    /** "visit to", "visit last week to", "visit by the minister to"; -1 where no place is told so. */
    private int toward(int visit) {
        Side by = scene.is(visit + 1, BY) ? sides.right(visit + 2) : of(visit);
        return !by.empty() && scene.is(by.end(), TO) ? by.end() : scene.following(visit, TO, REACH);
    }

    /** "his Washington visit", "a U.S. visit by the minister": the place stands before. */
    private Mention before(int visit) {
        Mention mention = scene.endingAt(visit);
        boolean place = mention != null
                && (mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.COUNTRY)
                && mention.code() != null;
        return place ? mention : null;
    }

    /** "a visit by Japanese officials", "the visit of President Macron". */
    private Side by(int visit) {
        int by = scene.following(visit, BY, REACH);
        return by < 0 ? of(visit) : sides.right(by + 1);
    }

    private Side of(int visit) {
        Side people = scene.is(visit + 1, OF) ? sides.right(visit + 2) : Side.NOBODY;
        return people.mentions().stream().allMatch(Scene::person) ? people : Side.NOBODY;
    }

    /** "Beijing" of "visited North Korea's main ally Beijing". */
    private Mention apposed(Mention owner) {
        for (int i = owner.to() + 1; scene.is(owner.to(), POSSESSIVE) && i <= owner.to() + OPENING; i++) {
            Mention next = scene.startingAt(i);
            if (next != null || scene.tokens().punctuation(i)) {
                return next;
            }
        }
        return owner;
    }

    /** The state visited, by its name or a city of it. */
    private Mention host(int from) {
        int limit = Math.min(scene.to(), from + 2);
        for (int at = from; at < limit; at++) {
            Mention mention = scene.startingAt(at);
            mention = mention == null ? null : apposed(mention);
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
        if (host == null
                || (!noun && draft.status().amongMany(token))
                || scene.any(token - 2, token, MeetingWord.PRIVATE)) {
            return;
        }
        Side guest = guest(token, host, noun);
        Level rank = Side.level(List.of(guest));
        if (guest.empty()
                || rank == null
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
        if (noun && status == Standing.UNKNOWN && on(token)) {
            status = Standing.UNDER_WAY;
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
        boolean during =
                noun && scene.has(token - 2, MeetingWord.INCIDENTAL) && scene.has(token - 1, MeetingWord.DETERMINER);
        List<Ordinal> ordinals = noun ? draft.ordinals(token).ofVisit(token, false) : List.of();
        List<String> hosts = hosts(host);
        hosts.stream()
                .filter(code -> !guest.codes().contains(code))
                .forEach(code -> draft.add(
                        Trigger.VISIT,
                        hosts.size() > 1 ? "each" : during ? "during" : noun ? "noun" : "verb",
                        token,
                        both(guest, new Participant(code, null)),
                        rank,
                        Mode.IN_PERSON,
                        told,
                        ordinals,
                        Draft.Weight.BILATERAL));
        if (hosts.size() > 1) {
            draft.roundDays(token);
        }
    }

    /** "During a visit to Japan in January, Espen Barth Eide said": whom the words after it tell. */
    private Side announced(int visit, Mention host) {
        boolean opens = visit - scene.from() <= OPENING && scene.any(scene.from(), visit, MeetingWord.INCIDENTAL);
        for (int at = host.to(); opens && at < Math.min(scene.to(), host.to() + REACH); at++) {
            if (scene.mark(at) == ',') {
                Mention first = scene.startingAt(scene.has(at + 1, MeetingWord.DETERMINER) ? at + 2 : at + 1);
                return first != null && Scene.person(first) ? Side.of(first) : Side.NOBODY;
            }
        }
        return Side.NOBODY;
    }

    /** "is on a visit", not "is to make a visit". */
    private boolean on(int visit) {
        int be = scene.last(visit - BE_REACH, visit - 1, MeetingWord.PRESENT_BE);
        return be >= 0 && !scene.is(be + 1, TO);
    }

    private Side guest(int token, Mention host, boolean noun) {
        Side by = noun ? by(token) : Side.NOBODY;
        if (!by.empty()) {
            return by;
        }
        Side owners = noun ? sides.owners(token) : Side.NOBODY;
        Side later = noun && owners.empty() ? announced(token, host) : Side.NOBODY;
        if (!later.empty()) {
            return later;
        }
        return owners.empty() || host.codes().containsAll(owners.codes())
                ? sides.subject(token, Set.copyOf(host.codes()))
                : owners;
    }
}
