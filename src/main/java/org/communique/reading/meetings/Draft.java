package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.EventDate;
import org.communique.reading.Evidence;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Ordinal;
import org.communique.reading.Participant;
import org.communique.reading.Precision;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.WordHash;

/** What the finders share: candidates made from a trigger and its sides, and the reasons why a trigger made none. */
final class Draft {

    private static final long WHERE = WordHash.of("where");
    private static final long WHICH = WordHash.of("which");

    private final Scene scene;
    private final MeetingDay day;
    private final StoryDay story;
    private final MeetingPlace place;
    private final MeetingMode modes;
    private final StatusReader status;
    private final OrdinalWords ordinalWords;
    private final Negotiations negotiations;
    private final Lexicon<ActWord> acts;
    private final List<Candidate> candidates = new ArrayList<>();
    private boolean actsRead;
    private long actsTold;
    private final List<Miss> misses = new ArrayList<>();
    private final Earlier earlier;

    /**
     * A trigger that yielded nothing.
     *
     * @param token the trigger
     * @param why in plain words
     */
    record Miss(int token, String why) {}

    Draft(
            Scene scene,
            Sites sites,
            OrdinalWords ordinalWords,
            Negotiations negotiations,
            Lexicon<ActWord> acts,
            StoryDay story) {
        this.story = story;
        this.acts = acts;
        this.negotiations = negotiations;
        this.scene = scene;
        this.earlier = new Earlier(scene, candidates);
        this.day = new MeetingDay(scene);
        this.place = new MeetingPlace(scene, sites);
        this.status = new StatusReader(scene);
        this.modes = new MeetingMode(scene, status);
        this.ordinalWords = ordinalWords;
    }

    Scene scene() {
        return scene;
    }

    StatusReader status() {
        return status;
    }

    Negotiations negotiations() {
        return negotiations;
    }

    /** Whether any word of the sentence tells of such an act. */
    boolean tells(ActWord act) {
        if (!actsRead) {
            actsRead = true;
            for (int i = scene.from(); i < scene.to(); i++) {
                actsTold |= acts.bits(scene.tokens(), i);
            }
        }
        return (actsTold & Lexicon.bit(act)) != 0;
    }

    /** Whether the word tells of such an act. */
    boolean tells(int token, ActWord act) {
        return acts.has(scene.tokens(), token, act);
    }

    OrdinalWords ordinalWords() {
        return ordinalWords;
    }

    OrdinalReader ordinals(int token) {
        return new OrdinalReader(scene, ordinalWords, status.clauseEnd(token));
    }

    OrdinalTimes times(int verb) {
        return new OrdinalTimes(scene, ordinalWords, status.clauseEnd(verb));
    }

    Earlier earlier() {
        return earlier;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Miss> misses() {
        return misses;
    }

    void miss(int token, String why) {
        misses.add(new Miss(token, why));
    }

    /** Adds a meeting of these parties; the caller has checked that they are two countries at least or a gathering. */
    void add(
            Trigger trigger,
            String part,
            int token,
            List<Side> sides,
            Mode mode,
            Standing stands,
            List<Ordinal> ordinals) {
        List<Participant> parties = Side.parties(sides);
        add(trigger, part, token, parties, Side.level(sides), mode, stands, ordinals, Weight.BILATERAL);
    }

    /** Words that add a date or place to a meeting told elsewhere: "the summit was held on Monday". */
    void support(Trigger trigger, int token, Side side, Mode mode, Standing stands, List<Ordinal> ordinals) {
        add(trigger, "more", token, side.parties(), null, mode, stands, ordinals, Weight.SUPPORTING);
    }

    /** Adds a number of a meeting told elsewhere: "it was their third since the vote". */
    void number(int token, Side parties, Ordinal ordinal) {
        candidates.add(new Candidate(
                scene.sentence().index(),
                Trigger.NUMBER,
                parties.parties(),
                null,
                Mode.IN_PERSON,
                Standing.UNKNOWN,
                null,
                null,
                List.of(ordinal),
                false,
                true,
                evidence(token, Trigger.NUMBER.rule("more")),
                scene.codes(),
                List.of()));
    }

    /** Adds a meeting of the same parties on another day. */
    void again(Candidate told, int token, EventDate date) {
        int end = status.clauseEnd(token);
        candidates.add(told.again(
                date,
                place.of(token, token, end),
                evidence(token, told.trigger().rule("again"))));
    }

    /** Adds a meeting told by the same words with somebody else, whose day and place come after the name. */
    void further(Candidate told, int token, List<Participant> parties) {
        int end = status.clauseEnd(token);
        candidates.add(told.with(
                parties,
                day.of(token, token, end, told.standing()),
                place.of(token, token, end),
                evidence(token, told.trigger().rule("further"))));
    }

    /** "visit Japan, South Korea and China from Nov. 3 to 14": on which day which, nobody says. */
    void roundDays(int token) {
        int start = scene.tokens().start(token);
        candidates.replaceAll(told -> told.evidence().start() == start && told.date() != null
                ? told.again(new EventDate(told.date().day(), Precision.MONTH), told.place(), told.evidence())
                : told);
    }

    /** Whether a day or a place is told of it. */
    boolean dated(int token, Standing standing) {
        int start = status.clauseStart(token);
        int end = withCourse(status.clauseEnd(token));
        return day.of(token, start, end, standing) != null || place.of(token, start, end) != null;
    }

    /** Whether a place is told behind the token: "in Sochi", "in the Oval Office". */
    boolean placed(int token) {
        return place.of(token, token, status.clauseEnd(token)) != null;
    }

    /** What a candidate is worth. */
    enum Weight {
        BILATERAL,
        GATHERING,
        SUPPORTING
    }

    void add(
            Trigger trigger,
            String part,
            int token,
            List<Participant> parties,
            Level level,
            Mode mode,
            Standing stands,
            List<Ordinal> ordinals,
            Weight weight) {
        int start = withSite(status.clauseStart(token));
        int end = withCourse(status.clauseEnd(token));
        boolean over = stands != Standing.CANCELLED && stands.ahead() && day.past(token);
        Standing standing = over ? Standing.HELD : stands == Standing.UNKNOWN ? earlier.standing(parties) : stands;
        EventDate told = day(token, start, end, standing);
        EventDate date = told == null ? storyDay(token, start, end, standing) : told;
        Sentence sentence = scene.sentence();
        Evidence evidence = evidence(token, trigger.rule(part));
        candidates.add(new Candidate(
                sentence.index(),
                trigger,
                parties,
                level,
                earlier.mode(mode, token, parties),
                standing == Standing.UNKNOWN && day.ahead(date) ? Standing.PLANNED : standing,
                date,
                place.of(token, start, end),
                ordinals,
                weight == Weight.GATHERING,
                weight == Weight.SUPPORTING,
                evidence,
                scene.codes(),
                TriggerMarks.of(scene, token)));
    }

    private EventDate storyDay(int token, int start, int end, Standing standing) {
        return switch (standing) {
            case HELD -> story.of(scene, token, start, end);
            case PLANNED -> story.ahead(scene, token, start, end);
            default -> null;
        };
    }

    /** A day that is counted goes before others in the clause, but for the exact one behind "weeks after they met". */
    private EventDate day(int token, int start, int end, Standing standing) {
        EventDate counted = story.counted(scene, token);
        if (counted == null) {
            return day.of(token, start, end, standing);
        }
        EventDate exact = counted.precision() == Precision.DAY ? null : day.of(token, token, end, standing);
        return exact == null ? counted : exact;
    }

    /** "on Tuesday in Sochi, where they negotiated": what stands before tells day and place. */
    private int withSite(int start) {
        return scene.is(start - 1, WHERE) ? status.clauseStart(start - 1) : start;
    }

    /** "talks in Doha, which opened on Monday": what follows tells the day. */
    private int withCourse(int end) {
        boolean course = scene.is(end, WHICH)
                && (scene.has(end + 1, MeetingWord.HOLD)
                        || scene.has(end + 1, MeetingWord.BE)
                        || scene.has(end + 1, MeetingWord.MODAL)
                        || Chairs.follow(scene, end));
        return course ? status.clauseEnd(end) : end;
    }

    Evidence evidence(int token, String rule) {
        Sentence sentence = scene.sentence();
        return new Evidence(
                sentence.text(),
                sentence.part(),
                sentence.start(),
                scene.tokens().start(token),
                scene.tokens().end(token),
                rule);
    }

    /** How those were together who did something. */
    Mode modeOfAct(int verb) {
        return modes.ofAct(verb);
    }

    /** In person unless the words around say otherwise. */
    Mode mode(int token) {
        return modes.of(token);
    }
}
