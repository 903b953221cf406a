package org.communique.reading.meetings;

import java.util.List;
import java.util.Set;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** "while the president is in China", "is due in Tehran on Tuesday", "Yeutter, in New Zealand for talks": who is there is received there. */
final class StayMeetings {

    private static final int REACH = 4;
    private static final int PURPOSE = 9;
    private static final long[] CEREMONY = WordHash.ofWords("ceremony signing inauguration");
    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");
    private static final long LAST = WordHash.of("last");
    private static final long FOR = WordHash.of("for");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final Journeys journeys;

    StayMeetings(Draft draft, Journeys journeys) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.journeys = journeys;
    }

    /** Whether the word at the token tells where somebody is, or will be. */
    boolean find(int at) {
        boolean be = scene.has(at, MeetingWord.BE);
        if (be && within(scene.is(at + 1, LAST) ? at + 2 : at + 1)) {
            stay(at);
        } else if (be && due(at) > 0 && within(due(at) + 1)) {
            expected(due(at));
        } else if (scene.mark(at) == ',' && scene.is(at + 1, IN)) {
            apposed(at);
        } else {
            return false;
        }
        return true;
    }

    /** "while the president is in China", "he was last in China in June": somebody who governs, told right before. */
    private void stay(int verb) {
        Mention host = journeys.place(scene.is(verb + 1, LAST) ? verb + 3 : verb + 2);
        if (host != null && gathered(verb, host)) {
            return;
        }
        Side guest = host == null ? Side.NOBODY : sides.subject(verb, Set.copyOf(host.codes()));
        Level rank = Side.level(List.of(guest));
        boolean governs = rank == Level.LEADERS || rank == Level.MINISTERS || (rank != null && consults(verb));
        if (governs && verb - guest.end() <= REACH + 2) {
            journeys.add("stay", verb, guest, host);
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
        Mention host = guest != null && guest.party() && Scene.person(guest) ? journeys.place(comma + 2) : null;
        boolean purpose = host != null && scene.is(host.to(), FOR);
        for (int i = host == null ? comma : host.to() + 1; purpose && i < host.to() + PURPOSE; i++) {
            if (scene.meetingNoun(i) || scene.has(i, MeetingWord.VISIT_NOUN)) {
                journeys.add("stay", comma + 1, Side.of(guest), host, Standing.UNDER_WAY);
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
        Mention host = journeys.place(due + 2);
        Side guest =
                host == null || scene.dates().isEmpty() ? Side.NOBODY : sides.subject(due, Set.copyOf(host.codes()));
        if (!guest.empty()) {
            journeys.add("due", due, guest, host, Standing.PLANNED);
        }
    }

    private boolean within(int preposition) {
        return scene.is(preposition, IN) || scene.is(preposition, AT);
    }
}
