package org.communique.reading.meetings;

import java.util.Set;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** "Pompeo flew to Pyongyang", "is sending its foreign minister to Tokyo": who travels to a capital is received there; who leaves it has been on another day. */
final class TravelMeetings {

    private static final int REACH = 4;
    private static final int VISIT_REACH = 15;
    private static final String NEW_YORK = "New York";
    private static final String NATIONS = "UNO";
    private static final long[] BEFORE_NOUN = WordHash.ofWords("on of for restricting barring banning");
    private static final long TO = WordHash.of("to");
    private static final long IN = WordHash.of("in");
    private static final long INTO = WordHash.of("into");
    private static final long FROM = WordHash.of("from");
    private static final long FOR = WordHash.of("for");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final Journeys journeys;
    private final StayMeetings stays;
    private final EnvoyMeetings envoys;

    TravelMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.journeys = new Journeys(draft);
        this.stays = new StayMeetings(draft, journeys);
        this.envoys = new EnvoyMeetings(draft, journeys);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            if (scene.has(at, MeetingWord.TRAVEL) || draft.tells(at, ActWord.LEAVE)) {
                travel(at);
            } else if (scene.has(at, MeetingWord.INVITE) && scene.has(at - 1, MeetingWord.BE) && scene.is(at + 1, TO)) {
                invited(at);
            } else if (!stays.find(at)) {
                envoys.find(at);
            }
        }
    }

    private void travel(int verb) {
        Mention host = noun(verb) ? null : host(verb);
        if (host != null && !toTheUnitedNations(host)) {
            journeys.add("travel", verb, sides.subject(verb, Set.copyOf(host.codes())), host);
        }
    }

    /** "flew to New York to take part in the UN General Assembly": not to America's president. */
    private boolean toTheUnitedNations(Mention host) {
        return NEW_YORK.equals(host.place()) && scene.codes().contains(NATIONS);
    }

    /** "a ban on travel to China": nobody's journey. */
    private boolean noun(int verb) {
        return scene.isOneOf(verb - 1, BEFORE_NOUN);
    }

    /** "has been invited to the White House". */
    private void invited(int verb) {
        Mention host = journeys.place(verb + 2);
        if (host != null) {
            journeys.add("invited", verb, sides.subject(verb, Set.copyOf(host.codes())), host, Standing.PROPOSED);
        }
    }

    /** Where to: "flew to Rome", "leaves next week for Rome"; and where from: "returned from Rome". */
    private Mention host(int verb) {
        boolean leaves = draft.tells(verb, ActWord.LEAVE);
        boolean returns = scene.tokens().word(verb).startsWith("return");
        for (int at = verb + 1; at < Math.min(scene.to(), verb + 1 + REACH); at++) {
            if (leaves && at == verb + 1 && visited(verb) && journeys.place(at) != null) {
                return journeys.place(at);
            }
            boolean to = !leaves && (scene.is(at, TO) || scene.is(at, IN) || scene.is(at, INTO));
            boolean toward = to || scene.is(at, FOR) || (returns && scene.is(at, FROM));
            Mention place = toward ? journeys.place(at + 1) : null;
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
}
