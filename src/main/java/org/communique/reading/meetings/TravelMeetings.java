package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Participant;
import org.communique.reading.TextPart;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** "Pompeo flew to Pyongyang", "is sending its foreign minister to Tokyo": who travels to a capital is received there; who leaves it has been on another day. */
final class TravelMeetings {

    private static final int REACH = 4;
    private static final int OBJECT_REACH = 12;
    private static final int PURPOSE = 9;
    private static final int VISIT_REACH = 15;
    private static final long[] BEFORE_NOUN = WordHash.ofWords("on of for restricting barring banning");
    private static final long[] WHILE = WordHash.ofWords("while when if once");
    private static final long[] CEREMONY = WordHash.ofWords("ceremony signing inauguration");
    private static final long TO = WordHash.of("to");
    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");
    private static final long INTO = WordHash.of("into");
    private static final long FROM = WordHash.of("from");
    private static final long LAST = WordHash.of("last");
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
            if (scene.has(at, MeetingWord.TRAVEL) || draft.tells(at, ActWord.LEAVE)) {
                travel(at);
            } else if (scene.has(at, MeetingWord.BE) && within(scene.is(at + 1, LAST) ? at + 2 : at + 1)) {
                stay(at);
            } else if (scene.has(at, MeetingWord.BE) && due(at) > 0 && within(due(at) + 1)) {
                expected(due(at));
            } else if (scene.has(at, MeetingWord.INVITE) && scene.has(at - 1, MeetingWord.BE) && scene.is(at + 1, TO)) {
                invited(at);
            } else if (scene.mark(at) == ',' && scene.is(at + 1, IN)) {
                apposed(at);
            } else if (scene.has(at, MeetingWord.SEND)) {
                sent(at);
            } else if (draft.tells(at, ActWord.DELEGATION) && scene.is(at + 1, TO)) {
                led(at);
            }
        }
    }

    private boolean within(int preposition) {
        return scene.is(preposition, IN) || scene.is(preposition, AT);
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
        Mention host = noun(verb) ? null : host(verb);
        if (host != null) {
            add("travel", verb, sides.subject(verb, Set.copyOf(host.codes())), host);
        }
    }

    /** "a ban on travel to China": nobody's journey. */
    private boolean noun(int verb) {
        return scene.isOneOf(verb - 1, BEFORE_NOUN);
    }

    /** "while the president is in China", "he was last in China in June": somebody who governs, told right before. */
    private void stay(int verb) {
        Mention host = place(scene.is(verb + 1, LAST) ? verb + 3 : verb + 2);
        if (host != null && gathered(verb, host)) {
            return;
        }
        Side guest = host == null ? Side.NOBODY : sides.subject(verb, Set.copyOf(host.codes()));
        Level rank = Side.level(List.of(guest));
        boolean governs = rank == Level.LEADERS || rank == Level.MINISTERS || (rank != null && consults(verb));
        if (governs && verb - guest.end() <= REACH + 2) {
            add("stay", verb, guest, host);
        }
    }

    /** "had been in Moscow last week for consultations". */
    private boolean consults(int verb) {
        int purpose = scene.following(verb, FOR, PURPOSE);
        return purpose > 0 && (scene.meetingNoun(purpose + 1) || scene.meetingNoun(purpose + 2));
    }

    /** "Carney and Sheinbaum were in Mexico City for a signing ceremony": with each other. */
    private boolean gathered(int verb, Mention place) {
        Side all = sides.subject(verb);
        boolean people = all.codes().size() > 1
                && all.governs()
                && all.mentions().stream().allMatch(Scene::person);
        for (int i = place.to(); people && i < Math.min(scene.to(), place.to() + PURPOSE); i++) {
            if (scene.isOneOf(i, CEREMONY)) {
                Standing status = draft.status().ofVerb(verb);
                if (status != Standing.DENIED) {
                    draft.add(Trigger.JOINT, "there", verb, List.of(all), Mode.IN_PERSON, status, List.of());
                }
                return true;
            }
        }
        return false;
    }

    /** "Yeutter, in New Zealand for talks, told". */
    private void apposed(int comma) {
        Mention guest = scene.endingAt(comma);
        Mention host = guest != null && guest.party() && Scene.person(guest) ? place(comma + 2) : null;
        boolean purpose = host != null && scene.is(host.to(), FOR);
        for (int i = host == null ? comma : host.to() + 1; purpose && i < host.to() + PURPOSE; i++) {
            if (scene.meetingNoun(i) || scene.has(i, MeetingWord.VISIT_NOUN)) {
                add("stay", comma + 1, Side.of(guest), host, Standing.UNDER_WAY);
                return;
            }
            if (scene.tokens().punctuation(i)) {
                return;
            }
        }
    }

    /** "due" of "is due in", "are still expected in"; -1 where nobody is. */
    private int due(int be) {
        int due = draft.tells(be + 1, ActWord.DUE) ? be + 1 : be + 2;
        return draft.tells(due, ActWord.DUE) && !scene.tokens().punctuation(be + 1) ? due : -1;
    }

    /** "is due in Tehran on Tuesday". */
    private void expected(int due) {
        Mention host = place(due + 2);
        Side guest =
                host == null || scene.dates().isEmpty() ? Side.NOBODY : sides.subject(due, Set.copyOf(host.codes()));
        if (!guest.empty()) {
            add("due", due, guest, host, Standing.PLANNED);
        }
    }

    /** "has been invited to the White House". */
    private void invited(int verb) {
        Mention host = place(verb + 2);
        if (host != null) {
            add("invited", verb, sides.subject(verb, Set.copyOf(host.codes())), host, Standing.PROPOSED);
        }
    }

    /** "led a delegation to Havana". */
    private void led(int delegation) {
        Mention host = place(delegation + 2);
        Side head = host == null ? Side.NOBODY : sides.subject(delegation, Set.copyOf(host.codes()));
        int verb = head.empty() ? -1 : leads(head.end(), delegation);
        int send = head.empty() ? -1 : scene.find(head.end(), delegation, MeetingWord.SEND);
        if (verb > 0) {
            add("led", verb, head, host);
        } else if (send > 0 && head.codes().size() == 1) {
            Participant sender = new Participant(head.codes().iterator().next(), null);
            Standing status = draft.status().ofVerb(send);
            if (status != Standing.DENIED && !told(delegation, head)) {
                draft.add(
                        Trigger.VISIT,
                        "sent",
                        send,
                        List.of(sender, new Participant(host.code(), null)),
                        Level.OFFICIALS,
                        Mode.IN_PERSON,
                        status,
                        List.of(),
                        Draft.Weight.BILATERAL);
            }
        }
    }

    private int leads(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = scene.tokens().word(i);
            if (word.equals("led") || word.startsWith("lead") || word.equals("headed")) {
                return i;
            }
        }
        return -1;
    }

    private void sent(int verb) {
        for (Mention envoy : scene.mentions()) {
            boolean object = envoy.from() > verb && envoy.from() - verb <= OBJECT_REACH && Scene.person(envoy);
            int after = scene.mark(envoy.to()) == ',' ? envoy.to() + 1 : envoy.to();
            Mention host = object && scene.is(after, TO) ? place(after + 1) : null;
            if (host != null) {
                add("sent", verb, envoy.codes().isEmpty() ? servant(verb, envoy, host) : Side.of(envoy), host);
                return;
            }
        }
    }

    /** "a special envoy" of "South Korea sent a special envoy to": the sender's. */
    private Side servant(int verb, Mention envoy, Mention host) {
        Side sender = sides.subject(verb, Set.copyOf(host.codes()));
        return sender.codes().size() == 1
                ? Side.of(envoy.withParties(
                        List.of(new Participant(sender.codes().iterator().next(), null))))
                : Side.NOBODY;
    }

    /** Where to: "flew to Rome", "leaves next week for Rome"; and where from: "returned from Rome". */
    private Mention host(int verb) {
        boolean leaves = draft.tells(verb, ActWord.LEAVE);
        boolean returns = scene.tokens().word(verb).startsWith("return");
        for (int at = verb + 1; at < Math.min(scene.to(), verb + 1 + REACH); at++) {
            if (leaves && at == verb + 1 && visited(verb) && place(at) != null) {
                return place(at);
            }
            boolean to = !leaves && (scene.is(at, TO) || scene.is(at, IN) || scene.is(at, INTO));
            boolean toward = to || scene.is(at, FOR) || (returns && scene.is(at, FROM));
            Mention place = toward ? place(at + 1) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** "before leaving Tokyo at the end of a four-day visit". */
    private boolean visited(int verb) {
        return scene.any(verb + 1, verb + VISIT_REACH, MeetingWord.VISIT_NOUN);
    }

    /** The state or a city of one that starts here, after an article or not; who comes to a city of a state that the article does not name comes to others there. */
    private Mention place(int from) {
        Mention mention = scene.startingAt(scene.has(from, MeetingWord.DETERMINER) ? from + 1 : from);
        boolean place = mention != null
                && (mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.COUNTRY)
                && mention.form() != NameForm.ADJECTIVE
                && mention.code() != null
                && (mention.form() == NameForm.CAPITAL || scene.text().names(mention.code()));
        return place ? mention : null;
    }

    private void add(String part, int verb, Side guest, Mention host) {
        Standing told = draft.status().ofVerb(verb);
        if (scene.has(verb, MeetingWord.SEND) && scene.has(verb - 1, MeetingWord.PRESENT_BE) && !told.ahead()) {
            add(part, verb, guest, host, Standing.PLANNED);
            return;
        }
        boolean now =
                !told.ahead() && told != Standing.DENIED && scene.has(verb, MeetingWord.PRESENT_BE) && !whenever(verb);
        Standing status = now ? Standing.UNDER_WAY : told;
        add(part, verb, guest, host, status == Standing.UNKNOWN && onTheCalendar(verb) ? Standing.PLANNED : status);
    }

    /** "while he is in Washington": on whatever day. */
    private boolean whenever(int verb) {
        for (int i = verb - 1; i >= Math.max(scene.from(), verb - REACH); i--) {
            if (scene.isOneOf(i, WHILE)) {
                return true;
            }
        }
        return false;
    }

    /** "leaves on Saturday for Shanghai": the present and a day. */
    private boolean onTheCalendar(int verb) {
        return scene.tokens().word(verb).endsWith("s")
                && !scene.has(verb, MeetingWord.BE)
                && scene.sentence().part() == TextPart.BODY
                && scene.dates().stream()
                        .anyMatch(date -> date.future() != null && Math.abs(date.from() - verb) <= PURPOSE);
    }

    private void add(String part, int verb, Side guest, Mention host, Standing status) {
        Level rank = Side.level(List.of(guest));
        boolean people = guest.mentions().stream().anyMatch(Scene::person);
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
