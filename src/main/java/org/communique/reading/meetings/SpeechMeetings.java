package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** "Trump told Vietnam's president", "May pressed Putin": leaders who speak to each other have met, unless a call is told of. */
final class SpeechMeetings {

    private static final int EXTEND = 4;
    private static final int SPEECH_REACH = 4;
    /** What a statement does as well as a call. */
    private static final long[] FROM_AFAR = WordHash.ofWords("congratulated congratulates");

    private static final long OUT = WordHash.of("out");
    private static final long[] OFFICIALS = WordHash.ofWords("officials leaders ministers counterparts");
    private static final long[] QUOTED = WordHash.ofWords("i we");
    private static final long PUBLICLY = WordHash.of("publicly");
    private static final long TO = WordHash.of("to");
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long BY = WordHash.of("by");
    private static final long IN = WordHash.of("in");
    private static final long AT = WordHash.of("at");
    private static final long THAT = WordHash.of("that");
    private static final long DURING = WordHash.of("during");
    private static final long[] PEERS = WordHash.ofWords("counterparts colleagues");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    SpeechMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            if (scene.has(at, MeetingWord.TELL) && scene.is(at + 1, BY) && scene.any(at - 2, at, MeetingWord.BE)) {
                toldBy(at);
            } else if (scene.has(at, MeetingWord.TELL) && scene.has(at + 1, MeetingWord.EACH_OTHER)) {
                eachOther(at);
            } else if (scene.has(at, MeetingWord.TELL)) {
                told(at, draft.status().ofVerb(at), "told");
            } else if (scene.has(at, MeetingWord.INVITE) && !scene.has(at - 1, MeetingWord.BE)) {
                told(at, Invitations.given(scene, at), "invited");
            } else if (draft.tells(at, ActWord.ASK) && (placed() || draft.modeOfAct(at) == Mode.PHONE)) {
                told(at, draft.status().ofVerb(at), "asked");
            }
        }
    }

    /** "Separately in Beijing, Hatoyama asked Wen": in one place. */
    private boolean placed() {
        return scene.mentions().stream()
                .anyMatch(mention -> mention.place() != null
                        && (scene.is(mention.from() - 1, IN) || scene.is(mention.from() - 1, AT)));
    }

    /** "told Motegi at a meeting", "told him during talks". */
    private boolean atMeeting(int verb) {
        for (int at = verb + 1; at < scene.to() && !scene.is(at, THAT); at++) {
            int before = scene.has(at - 1, MeetingWord.DETERMINER) ? at - 2 : at - 1;
            if (scene.meetingNoun(at) && (scene.is(before, AT) || scene.is(before, IN) || scene.is(before, DURING))) {
                return true;
            }
        }
        return false;
    }

    private void told(int verb, Standing status, String part) {
        if (written(verb) || toAll(verb) || scene.is(verb - 1, PUBLICLY)) {
            draft.miss(verb, "written, or said to all");
            return;
        }
        if (someone(verb - 1) || someone(verb - 2)) {
            draft.miss(verb, "somebody quoted says so");
            return;
        }
        boolean placed =
                placed() || atMeeting(verb) || draft.mode(verb) == Mode.PHONE || draft.modeOfAct(verb) == Mode.PHONE;
        if (!placed && scene.isOneOf(verb, FROM_AFAR)) {
            draft.miss(verb, "done from afar");
            return;
        }
        Side listener = sides.right(scene.is(verb + 1, TO) || scene.is(verb + 1, OUT) ? verb + 2 : verb + 1);
        boolean hosts = placed || scene.has(verb, MeetingWord.INVITE);
        Side officials = listener.empty() ? officials(verb) : Side.NOBODY;
        boolean heard =
                !officials.empty() || one(listener, hosts) || (placed && (counterparts(listener) || atHome(listener)));
        listener = officials.empty() ? listener : officials;
        if (!heard
                || (officials.empty()
                        && !adjacent(verb, listener.mentions().get(0).from()))) {
            return;
        }
        Side speaker = sides.subject(verb, listener.codes());
        boolean invites = scene.has(verb, MeetingWord.INVITE) && state(speaker, verb, listener);
        boolean apart = (one(speaker, hosts) || invites) && !listener.codes().containsAll(speaker.codes());
        if (apart && status != Standing.DENIED && !told(List.of(speaker, listener))) {
            Trigger trigger = scene.guest(verb + 1) ? Trigger.HOST : Trigger.JOINT;
            draft.add(trigger, part, verb, List.of(speaker, listener), draft.modeOfAct(verb), status, List.of());
        }
    }

    /** "I" of a speaker who is not known. */
    private boolean someone(int token) {
        return scene.isOneOf(token, QUOTED) && scene.startingAt(token) == null;
    }

    /** "told Ethiopian leaders in Addis Ababa". */
    private boolean atHome(Side listeners) {
        Mention hosts = listeners.mentions().size() == 1 ? listeners.mentions().get(0) : null;
        return hosts != null
                && hosts.kind() == MentionKind.OFFICE
                && hosts.plural()
                && hosts.codes().size() == 1
                && scene.mentions().stream()
                        .anyMatch(place -> place.kind() == MentionKind.PLACE
                                && hosts.codes().contains(place.code())
                                && scene.is(place.from() - 1, IN));
    }

    /** Of "confronted officials in Pyongyang": whose capital it is. */
    private Side officials(int verb) {
        for (int i = verb + 1; i <= verb + 3; i++) {
            Mention place = scene.isOneOf(i, OFFICIALS) && scene.is(i + 1, IN) ? scene.startingAt(i + 2) : null;
            if (place != null && place.kind() == MentionKind.PLACE && place.form() == NameForm.CAPITAL) {
                return Side.of(place);
            }
        }
        return Side.NOBODY;
    }

    /** "congratulated each other by telephone". */
    private void eachOther(int verb) {
        Side both = sides.subject(verb);
        Mode mode = draft.mode(verb);
        if (both.codes().size() == 2 && both.governs() && (mode == Mode.PHONE || placed())) {
            draft.add(
                    Trigger.JOINT,
                    "told",
                    verb,
                    List.of(both),
                    mode,
                    draft.status().ofVerb(verb),
                    List.of());
        }
    }

    /** "was told by Sarkozy and Merkel". */
    private void toldBy(int verb) {
        Side speakers = sides.right(verb + 2);
        Side listener = speakers.empty() ? Side.NOBODY : sides.subject(verb, speakers.codes());
        boolean lead = Side.level(List.of(listener)) == Level.LEADERS && Side.level(List.of(speakers)) == Level.LEADERS;
        Standing status = draft.status().ofVerb(verb);
        if (lead && listener.governs() && speakers.governs() && status != Standing.DENIED) {
            draft.add(
                    Trigger.JOINT,
                    "told-by",
                    verb,
                    List.of(listener, speakers),
                    draft.modeOfAct(verb),
                    status,
                    List.of());
        }
    }

    /** "spoke with Zelensky by phone and told him": told of before, and how. */
    private boolean told(List<Side> sides) {
        List<String> codes = Side.parties(sides).stream()
                .map(Participant::country)
                .distinct()
                .sorted()
                .toList();
        return draft.candidates().stream()
                .anyMatch(candidate -> candidate.trigger() == Trigger.PHONE
                        && candidate.codes().equals(codes));
    }

    /** "congratulated him in a letter". */
    private boolean written(int verb) {
        for (int at = verb + 1; at < scene.to(); at++) {
            int before = scene.has(at - 1, MeetingWord.DETERMINER) ? at - 2 : at - 1;
            if (draft.tells(at, ActWord.LETTER) && (scene.is(before, IN) || scene.is(before, BY))) {
                return true;
            }
        }
        return false;
    }

    /** "In his own remarks, Netanyahu thanked Trump", "in a speech": to whoever listens. */
    private boolean toAll(int verb) {
        for (int at = draft.status().clauseStart(verb); at < verb; at++) {
            boolean speech =
                    draft.tells(at, ActWord.SPEECH) && scene.any(at - SPEECH_REACH, at, MeetingWord.DETERMINER);
            for (int in = at - 1; speech && in >= at - SPEECH_REACH; in--) {
                if (scene.is(in, IN)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Nobody else is spoken to: "told reporters Macron's comments". */
    private boolean adjacent(int verb, int from) {
        for (int i = verb + 1; i < from; i++) {
            boolean part = scene.tokens().capital(i)
                    || scene.has(i, MeetingWord.DETERMINER)
                    || scene.guest(i)
                    || scene.is(i, TO)
                    || scene.is(i, OUT)
                    || scene.is(i, POSSESSIVE);
            if (!part) {
                return false;
            }
        }
        return true;
    }

    /** "Japan invited President Prabowo". */
    private static boolean state(Side speaker, int verb, Side listener) {
        return speaker.mentions().size() == 1
                && speaker.mentions().get(0).kind() == MentionKind.COUNTRY
                && verb - speaker.end() <= EXTEND
                && Side.level(List.of(listener)) == Level.LEADERS;
    }

    /** "urged his EU counterparts in Brussels", "briefed EU ministers in Brussels". */
    private boolean counterparts(Side side) {
        if (side.mentions().size() != 1) {
            return false;
        }
        Mention peers = side.mentions().get(0);
        boolean body = peers.kind() == MentionKind.OFFICE && Bodies.ofStates(peers.code());
        return peers.plural() && peers.codes().size() == 1 && (body || scene.isOneOf(peers.to() - 1, PEERS));
    }

    /** A leader, or where they are told to be in one place a minister. */
    private static boolean one(Side side, boolean placed) {
        if (side.mentions().size() != 1) {
            return false;
        }
        Mention mention = side.mentions().get(0);
        return (mention.kind() == MentionKind.PERSON || mention.kind() == MentionKind.OFFICE)
                && !mention.plural()
                && (mention.level() == Level.LEADERS || (placed && mention.level() == Level.MINISTERS))
                && mention.codes().size() == 1;
    }
}
