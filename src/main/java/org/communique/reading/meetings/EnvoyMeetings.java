package org.communique.reading.meetings;

import java.util.List;
import java.util.Set;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;
import org.communique.reading.text.WordHash;

/** "is sending its foreign minister to Tokyo", "led a delegation to Havana". */
final class EnvoyMeetings {

    private static final int OBJECT_REACH = 12;
    private static final long TO = WordHash.of("to");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final Journeys journeys;

    EnvoyMeetings(Draft draft, Journeys journeys) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.journeys = journeys;
    }

    void find(int at) {
        if (scene.has(at, MeetingWord.SEND)) {
            sent(at);
        } else if (draft.tells(at, ActWord.DELEGATION) && scene.is(at + 1, TO)) {
            led(at);
        }
    }

    /** "led a delegation to Havana". */
    private void led(int delegation) {
        Mention host = journeys.place(delegation + 2);
        Side head = host == null ? Side.NOBODY : sides.subject(delegation, Set.copyOf(host.codes()));
        int verb = head.empty() ? -1 : leads(head.end(), delegation);
        int send = head.empty() ? -1 : scene.find(head.end(), delegation, MeetingWord.SEND);
        if (verb > 0) {
            journeys.add("led", verb, head, host);
        } else if (send > 0 && head.codes().size() == 1) {
            Participant sender = new Participant(head.codes().iterator().next(), null);
            Standing status = draft.status().ofVerb(send);
            if (status != Standing.DENIED && !journeys.told(delegation, head)) {
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
            Mention host = object && scene.is(after, TO) ? journeys.place(after + 1) : null;
            if (host != null) {
                journeys.add("sent", verb, envoy.codes().isEmpty() ? servant(verb, envoy, host) : Side.of(envoy), host);
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
}
