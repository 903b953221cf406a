package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.Counted;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.text.WordHash;

/** What bodies held together by states are told to do: "the Mexico-Guatemala commission met", "the 11th meeting of the commission of Peru and Chile", "the committee's 36th session". */
final class JointBodyMeetings {

    private static final int VERB_REACH = 10;
    private static final int NOUN_REACH = 7;
    private static final int SESSION_REACH = 14;
    private static final long OF = WordHash.of("of");
    private static final long BE = WordHash.of("be");
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long[] OPENING = WordHash.ofWords("meeting sitting convening gathering");
    private static final long[] SIT = WordHash.ofWords("sat sit sits sitting");

    private final Draft draft;
    private final Scene scene;

    JointBodyMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
    }

    /** To be called when verbs and nouns have been read. */
    void find() {
        for (JointBody body : new JointBodies(scene).all()) {
            if (body.known()) {
                int noun = session(body);
                int verb = noun < 0 ? verb(body) : -1;
                if (noun >= 0) {
                    meets(
                            body,
                            noun,
                            draft.status().ofNoun(noun),
                            draft.ordinals(noun).ofNoun(noun, false, true));
                } else if (verb < 0 && opening(body)) {
                    meets(body, body.head(), draft.status().ofVerb(scene.from()), numbers(scene.from()));
                } else if (verb >= 0) {
                    boolean passive = scene.is(verb - 1, BE);
                    Standing status =
                            passive ? Standing.PLANNED : draft.status().ofVerb(verb);
                    meets(body, verb, status, numbers(verb));
                }
            }
        }
    }

    private void meets(JointBody body, int token, Standing status, List<Ordinal> numbers) {
        if (status == Standing.DENIED) {
            draft.miss(token, "denied");
            return;
        }
        if (draft.earlier().toldBy(token)) {
            inSeries(token);
            return;
        }
        int start = scene.tokens().start(token);
        draft.candidates().removeIf(told -> told.supporting() && told.evidence().start() == start);
        draft.add(Trigger.MEETING, "body", token, List.of(body.parties()), draft.mode(token), status, numbers);
    }

    /** "The joint commission of Peru and Chile met for the third time" has been read as a meeting of the two. */
    private void inSeries(int token) {
        int start = scene.tokens().start(token);
        draft.candidates()
                .replaceAll(told -> told.evidence().start() == start && !told.supporting()
                        ? told.numbered(told.ordinals().stream()
                                .map(JointBodyMeetings::series)
                                .toList())
                        : told);
    }

    /** The noun for the sitting: before "of the commission", behind "the commission's", or held by it; -1 where none is told. */
    private int session(JointBody body) {
        int of = scene.has(body.from() - 1, MeetingWord.DETERMINER) ? body.from() - 2 : body.from() - 1;
        int before = scene.mark(of - 1) == ',' ? of - 2 : of - 1;
        if (scene.is(of, OF) && noun(before)) {
            return before;
        }
        int owned = scene.is(body.to(), POSSESSIVE) ? body.to() + 1 : body.to();
        for (int i = owned; i < Math.min(scene.to(), owned + NOUN_REACH) && (owned > body.to() || i == owned); i++) {
            if (noun(i)) {
                return i;
            }
        }
        int hold = scene.find(body.to(), body.to() + NOUN_REACH, MeetingWord.HOLD);
        for (int i = hold + 1; hold >= 0 && i < Math.min(scene.to(), hold + NOUN_REACH); i++) {
            if (noun(i)) {
                return i;
            }
            if (scene.tokens().punctuation(i)
                    || Sides.PREPOSITIONS.contains(scene.tokens().hash(i))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean noun(int at) {
        return scene.meetingNoun(at) && !scene.has(at, MeetingWord.MEET_VERB);
    }

    /** "met", "is to convene", "that was to have sat": what it does; -1 where it does not meet. */
    private int verb(JointBody body) {
        for (int i = body.to(); i < Math.min(scene.to(), body.to() + VERB_REACH); i++) {
            if (scene.has(i, MeetingWord.MEET_VERB) || scene.has(i, MeetingWord.GATHER_VERB) || scene.isOneOf(i, SIT)) {
                return i;
            }
            boolean another = scene.startingAt(i) != null && Scene.person(scene.startingAt(i));
            if (another || scene.has(i, MeetingWord.SAY) || scene.mark(i) == ';') {
                return -1;
            }
        }
        return -1;
    }

    /** "Meeting for the 41st time, the commission set the quota". */
    private boolean opening(JointBody body) {
        int before = scene.has(body.from() - 1, MeetingWord.DETERMINER) ? body.from() - 2 : body.from() - 1;
        return scene.mark(before) == ','
                && scene.isOneOf(scene.from(), OPENING)
                && !scene.any(scene.from() + 1, before, MeetingWord.BE);
    }

    /** "for the 41st time", "for its third session". */
    private List<Ordinal> numbers(int verb) {
        List<Ordinal> times = draft.times(verb).after(verb + 1, false);
        if (!times.isEmpty()) {
            return times.stream().map(JointBodyMeetings::series).toList();
        }
        for (int i = verb + 1; i < Math.min(scene.to(), verb + SESSION_REACH); i++) {
            List<Ordinal> found = noun(i) ? draft.ordinals(i).ofNoun(i, false, true) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Of a standing body all meetings are one series. */
    static Ordinal series(Ordinal number) {
        return number.scope() == OrdinalScope.OVERALL
                ? new Ordinal(number.value(), OrdinalScope.SERIES, Counted.SERIES, null)
                : number;
    }
}
