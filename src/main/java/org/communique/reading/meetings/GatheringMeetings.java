package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Ordinal;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** Meetings of a named body: "the G20 summit in Hamburg", "EU leaders meet", "NATO defence ministers' meeting". */
final class GatheringMeetings {

    private static final int REACH = 7;
    private static final int OF_REACH = 5;
    private static final long OF = WordHash.of("of");
    private static final long CONFERENCE = WordHash.of("conference");
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long TO = WordHash.of("to");
    private static final long AT = WordHash.of("at");
    private static final long IN = WordHash.of("in");

    private final Draft draft;
    private final Scene scene;

    GatheringMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
    }

    void find() {
        for (Mention body : scene.mentions()) {
            boolean organisation = body.party() && body.codes().size() == 1 && body(body);
            int noun = organisation ? noun(body) : -1;
            if (noun >= 0 && !venue(body, noun)) {
                gathering(body, noun);
            }
        }
    }

    /** "Trump and Xi met at the G20 summit": the summit is where, not what. */
    private boolean venue(Mention body, int noun) {
        return draft.candidates().stream()
                .anyMatch(candidate -> !candidate.supporting()
                        && (candidate.evidence().start() < scene.tokens().start(Math.min(body.from(), noun))
                                || candidate.evidence().start() > scene.tokens().start(noun)));
    }

    private boolean body(Mention mention) {
        String code = mention.code();
        boolean x = code.startsWith("X") && !code.equals("XKX") && !Bodies.movement(code);
        boolean union = code.equals("EUU") || (code.equals("UNO") && (council(mention) || conference(mention)));
        return (x || union)
                && (mention.kind() == MentionKind.ORGANISATION
                        || (mention.kind() == MentionKind.OFFICE && mention.plural()));
    }

    private boolean council(Mention body) {
        return scene.tokens().text(body.from(), body.to()).contains("Council");
    }

    /** "the UN climate summit", not "a U.N. meeting". */
    private boolean conference(Mention body) {
        return scene.any(body.to(), body.to() + 3, MeetingWord.SUMMIT) || scene.is(body.to() + 1, CONFERENCE);
    }

    private int noun(Mention body) {
        int of = ofBefore(body.from());
        if (of >= 0 && meets(of - 1)) {
            return of - 1;
        }
        boolean people = body.kind() == MentionKind.OFFICE || council(body);
        for (int i = body.to(); i < Math.min(scene.to(), body.to() + REACH); i++) {
            boolean verb = people && (scene.has(i, MeetingWord.MEET_VERB) || scene.has(i, MeetingWord.GATHER_VERB));
            if (meets(i) || verb) {
                return scene.any(i + 1, i + 4, MeetingWord.WITH) || scene.any(i + 1, i + 4, MeetingWord.BETWEEN)
                        ? -1
                        : i;
            }
            if (!passes(i, people)) {
                break;
            }
        }
        return attended(body);
    }

    /** "of the seven major" before the body. */
    private int ofBefore(int from) {
        for (int i = from - 1; i >= Math.max(scene.from(), from - OF_REACH); i--) {
            if (scene.is(i, OF)) {
                return i;
            }
            if (!scene.has(i, MeetingWord.DETERMINER) && !scene.has(i, MeetingWord.GATHERING_ADJECTIVE)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean passes(int token, boolean people) {
        boolean auxiliary = people
                && (scene.has(token, MeetingWord.BE)
                        || scene.has(token, MeetingWord.HOLD)
                        || scene.has(token, MeetingWord.FUTURE)
                        || scene.is(token, TO)
                        || scene.has(token, MeetingWord.MEMBER));
        return auxiliary
                || scene.has(token, MeetingWord.GATHERING_ADJECTIVE)
                || scene.tokens().digit(token)
                || scene.has(token, MeetingWord.MODAL)
                || scene.tokens().mark(token) == '\'';
    }

    /** "at the G7 in Biarritz", "Obama attends the G20": the name of the club stands for its summit. */
    private int attended(Mention body) {
        if (!Bodies.club(body.code()) || body.kind() != MentionKind.ORGANISATION) {
            return -1;
        }
        int before = body.from() - 1;
        before = scene.has(before, MeetingWord.DETERMINER) ? before - 1 : before;
        boolean there = scene.is(before, AT) || scene.has(before, MeetingWord.ATTEND) || visit(before);
        boolean placed = scene.is(body.to(), IN) || scene.has(before, MeetingWord.ATTEND);
        return there && placed ? body.from() : -1;
    }

    private boolean visit(int to) {
        return scene.is(to, TO) && scene.has(to - 1, MeetingWord.VISIT_NOUN);
    }

    private boolean meets(int token) {
        return scene.has(token, MeetingWord.MEETING)
                || scene.has(token, MeetingWord.SUMMIT)
                || scene.has(token, MeetingWord.ENCOUNTER);
    }

    private void gathering(Mention body, int noun) {
        Standing status = scene.has(noun, MeetingWord.MEET_VERB) || scene.has(noun, MeetingWord.GATHER_VERB)
                ? draft.status().ofVerb(noun)
                : draft.status().ofNoun(noun);
        if (status == Standing.DENIED) {
            draft.miss(noun, "denied");
            return;
        }
        boolean agency = Bodies.agency(body.code());
        List<Participant> parties = new ArrayList<>();
        if (!agency) {
            parties.add(new Participant(body.code(), null));
        }
        List<Mention> guests = guests(body, noun);
        Side.parties(guests.stream().map(Side::of).toList()).forEach(parties::add);
        if (parties.isEmpty()) {
            draft.miss(noun, "an agency's meeting, no government named");
            return;
        }
        List<Ordinal> ordinals = personal(body)
                ? draft.ordinals(noun).ofVisit(Math.min(body.from(), noun), false)
                : draft.ordinals(noun).ofNoun(noun, false, true);
        draft.add(
                Trigger.GATHERING,
                "body",
                noun,
                parties,
                level(body, noun, guests),
                Mode.IN_PERSON,
                status,
                ordinals,
                Draft.Weight.GATHERING);
    }

    /** "Trump's third G7 summit" counts what he attended, not the summits. */
    private boolean personal(Mention body) {
        return scene.mentions().stream()
                .anyMatch(mention -> mention.kind() == MentionKind.PERSON
                        && mention.to() <= body.from()
                        && body.from() - mention.to() <= OF_REACH
                        && (scene.is(mention.to(), POSSESSIVE) || mention.form() == NameForm.PRONOUN));
    }

    /** The people the sentence is about are taken to be there, but not where it is told of another time. */
    private List<Mention> guests(Mention body, int noun) {
        int first = Math.min(body.from(), noun);
        boolean elsewhere = scene.any(first - 4, first, MeetingWord.BEFORE);
        if (body.code().equals("EUU") || body.code().equals("UNO") || elsewhere) {
            return List.of();
        }
        return scene.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON && mention.level() != null)
                .filter(mention -> mention.code() != null && !mention.code().equals(body.code()))
                .toList();
    }

    private Level level(Mention body, int noun, List<Mention> guests) {
        Level highest = Side.level(guests.stream().map(Side::of).toList());
        if (body.level() != null) {
            return body.level();
        }
        if (scene.has(noun, MeetingWord.SUMMIT) || highest == Level.LEADERS) {
            return Level.LEADERS;
        }
        String between = scene.tokens()
                .text(Math.min(body.from(), noun), Math.max(body.to(), noun + 1))
                .toLowerCase(Locale.ROOT);
        if (between.contains("minist") || between.contains("defen") || between.contains("finance")) {
            return Level.MINISTERS;
        }
        return between.contains("leader") || noun == body.from()
                ? Level.LEADERS
                : highest == null ? Level.OFFICIALS : highest;
    }
}
