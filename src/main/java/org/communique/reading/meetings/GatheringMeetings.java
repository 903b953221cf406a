package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Ordinal;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.names.PhraseTable;
import org.communique.reading.text.WordHash;

/** Meetings of a body: "the G20 summit in Hamburg", "EU leaders meet", "NATO defence ministers' meeting", "the Venice summit". */
final class GatheringMeetings {

    private static final int OF_REACH = 5;
    private static final int NUMBER_REACH = 16;
    private static final int BESIDE_REACH = 6;
    private static final long[] CALLED = WordHash.ofWords("called scheduled convened");
    private static final long FOR = WordHash.of("for");
    private static final long AT = WordHash.of("at");
    private static final long POSSESSIVE = WordHash.of("'s");

    private static final String NATIONS = "UNO";

    private final Draft draft;
    private final Scene scene;
    private final GatheringNames names;
    private final String home;
    private final Set<Integer> nouns = new HashSet<>();

    /** The home is the body that the article is about, or null. */
    GatheringMeetings(Draft draft, GatheringNames names, String home) {
        this.home = home;
        this.draft = draft;
        this.scene = draft.scene();
        this.names = names;
    }

    /** A body's people, or the United Nations, can be told to meet by words that tell of no meeting elsewhere. */
    static boolean mayBe(List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention -> mention.codes().size() == 1
                        && (NATIONS.equals(mention.code())
                                || (mention.kind() == MentionKind.OFFICE && Bodies.ofStates(mention.code()))));
    }

    void find() {
        BodyNouns bodies = new BodyNouns(scene, names);
        for (Mention mention : scene.mentions()) {
            int noun = body(mention, bodies) ? bodies.noun(mention) : -1;
            if (noun >= 0 && !meetsOther(mention.code(), noun)) {
                gathering(ConvenedBody.of(mention), noun, "body");
            }
        }
        scene.mentions().forEach(mention -> people(mention, bodies));
        SummitSites sites = new SummitSites(scene, names);
        boolean told = scene.mentions().stream()
                .anyMatch(mention -> mention.kind() == MentionKind.OFFICE && body(mention, bodies));
        for (int noun = scene.from(); noun < scene.to(); noun++) {
            if (!nouns.contains(noun)) {
                named(noun, sites, told);
            }
        }
    }

    /** "the Japan-EU summit", "NATO ministers will meet their Ukrainian counterpart": the body's with a state, no gathering of its own. */
    private boolean meetsOther(String code, int noun) {
        int start = scene.tokens().start(noun);
        return draft.candidates().stream()
                .anyMatch(told -> !told.supporting()
                        && (told.trigger() == Trigger.SUMMIT || told.trigger() == Trigger.MET)
                        && told.evidence().start() == start
                        && told.codes().contains(code));
    }

    /** People of no state: those of a region, or ministers in a report on one body. */
    private void people(Mention mention, BodyNouns bodies) {
        String region = bodies.regional(mention);
        String code = region == null && bodies.ministers(mention) ? home : region;
        int noun = code == null ? -1 : bodies.noun(mention);
        if (noun >= 0 && !nouns.contains(noun)) {
            gathering(
                    new ConvenedBody(code, mention.from(), mention.to(), mention.level()),
                    noun,
                    region == null ? "home" : "region");
        }
    }

    /** "EU leaders agreed at a summit in Brussels": theirs, whatever else is held there. */
    private static boolean body(Mention mention, BodyNouns bodies) {
        return mention.party() && mention.codes().size() == 1 && bodies.meets(mention);
    }

    private void named(int noun, SummitSites sites, boolean told) {
        PhraseTable.Match<GatheringNames.Named> name = sites.noun(noun) ? names.endingAt(scene, noun) : null;
        if (name != null) {
            gathering(
                    new ConvenedBody(
                            name.value().code(), noun, noun + 1, name.value().level()),
                    noun,
                    "series");
            return;
        }
        String code = scene.has(noun, MeetingWord.SUMMIT) && !told ? sites.body(noun) : null;
        if (code != null) {
            gathering(new ConvenedBody(code, noun, noun + 1, Level.LEADERS), noun, "site");
        }
    }

    /** "Trump and Xi met at the G20 summit": the summit is where, sooner than what. */
    private boolean venue(ConvenedBody body, int noun) {
        return draft.candidates().stream()
                .anyMatch(candidate -> !candidate.supporting()
                        && !candidate.gathering()
                        && (candidate.evidence().start() < scene.tokens().start(Math.min(body.from(), noun))
                                || candidate.evidence().start() > scene.tokens().start(noun)));
    }

    private void gathering(ConvenedBody body, int noun, String part) {
        boolean verb = scene.has(noun, MeetingWord.MEET_VERB)
                || (scene.has(noun, MeetingWord.GATHER_VERB)
                        && (!scene.has(noun, MeetingWord.MEETING) || gerund(body, noun)))
                || scene.has(noun, MeetingWord.HOST)
                || names.has(scene, noun, GatheringWord.DECIDE);
        Standing status = verb ? draft.status().ofVerb(noun) : ofNoun(body, noun);
        if (status == Standing.DENIED) {
            draft.miss(noun, "denied");
            return;
        }
        List<Mention> guests = guests(body, noun);
        List<Participant> parties = new ArrayList<>();
        if (!body.code().isEmpty() && !Bodies.agency(body.code())) {
            parties.add(new Participant(body.code(), null));
        }
        Side.parties(guests.stream().map(Side::of).toList()).forEach(parties::add);
        if (parties.isEmpty()) {
            draft.miss(noun, "nobody's meeting, no government named");
            return;
        }
        nouns.add(noun);
        List<Ordinal> ordinals = personal(body)
                ? draft.ordinals(noun).ofVisit(Math.min(body.from(), noun), false)
                : verb && !scene.has(noun, MeetingWord.MEETING)
                        ? numbered(noun)
                        : draft.ordinals(noun).ofNoun(noun, false, true);
        if (ordinals.isEmpty() && beside(Math.min(body.from(), noun))) {
            draft.miss(noun, "where others met");
            return;
        }
        draft.add(
                Trigger.GATHERING,
                venue(body, noun) ? "venue" : part,
                noun,
                parties,
                level(body, noun, guests),
                Mode.IN_PERSON,
                status,
                ordinals,
                Draft.Weight.GATHERING);
    }

    /** "are meeting", "EU leaders, meeting in Brussels", not "a NATO meeting". */
    private boolean gerund(ConvenedBody body, int meeting) {
        return scene.has(meeting - 1, MeetingWord.BE)
                || meeting == scene.from()
                || scene.tokens().punctuation(meeting - 1)
                || (meeting == body.to() && body.level() != null);
    }

    /** "on the sidelines of a meeting of G20 ministers": told for who met beside it. */
    private boolean beside(int first) {
        int aside = scene.last(first - BESIDE_REACH, first, MeetingWord.SIDELINES);
        return aside >= 0
                && draft.candidates().stream()
                        .anyMatch(told -> !told.supporting()
                                && !told.gathering()
                                && told.evidence().start() < scene.tokens().start(aside));
    }

    /** "gathered in Manama on Monday for their 46th summit". */
    private List<Ordinal> numbered(int verb) {
        for (int i = verb + 1; i < Math.min(scene.to(), verb + NUMBER_REACH); i++) {
            boolean noun = scene.has(i, MeetingWord.SUMMIT) || scene.has(i, MeetingWord.MEETING);
            if (noun && scene.any(i - OF_REACH, i, MeetingWord.DETERMINER)) {
                return draft.ordinals(i).ofNoun(i, false, true);
            }
        }
        return List.of();
    }

    /** "He may step down after the summit": what may be after it lies ahead, and so does it. */
    private Standing ofNoun(ConvenedBody body, int noun) {
        Standing status = calledFor(noun) ? Standing.PLANNED : draft.status().ofNoun(noun);
        status = status == Standing.UNKNOWN && whereTheyActed(body, noun) ? Standing.HELD : status;
        int first = Math.min(body.from(), noun);
        int after = scene.last(first - OF_REACH, first, MeetingWord.AFTER);
        boolean may = after >= 0
                && (scene.any(after - OF_REACH, after, MeetingWord.PROPOSE)
                        || scene.any(after - OF_REACH, after, MeetingWord.MODAL));
        return status == Standing.HELD && may ? Standing.PLANNED : status;
    }

    /** "in August, at the SADC summit in Maputo, agreed to": what was done there is done. */
    private boolean whereTheyActed(ConvenedBody body, int noun) {
        int first = Math.min(body.from(), noun);
        int at = scene.has(first - 1, MeetingWord.DETERMINER) ? first - 2 : first - 1;
        int end = noun + 1;
        while (end < Math.min(scene.to(), noun + NUMBER_REACH) && scene.mark(end) != ',') {
            end++;
        }
        return scene.is(at, AT) && scene.has(end + 1, MeetingWord.PAST_VERB);
    }

    /** "has called an emergency meeting for Friday". */
    private boolean calledFor(int noun) {
        int called = -1;
        for (int i = noun - 1; i >= noun - OF_REACH; i--) {
            called = scene.isOneOf(i, CALLED) ? i : called;
        }
        return called >= 0 && scene.is(noun + 1, FOR) && scene.dates().stream().anyMatch(date -> date.from() > noun);
    }

    /** "Trump's third G7 summit" counts what he attended, not the summits. */
    private boolean personal(ConvenedBody body) {
        return scene.mentions().stream()
                .anyMatch(mention -> mention.kind() == MentionKind.PERSON
                        && mention.to() <= body.from()
                        && body.from() - mention.to() <= OF_REACH
                        && (scene.is(mention.to(), POSSESSIVE) || mention.form() == NameForm.PRONOUN));
    }

    /** The people the sentence is about are taken to be there, but not where it is told of another time. */
    private List<Mention> guests(ConvenedBody body, int noun) {
        int first = Math.min(body.from(), noun);
        if (scene.any(first - 4, first, MeetingWord.BEFORE)) {
            return List.of();
        }
        boolean nations = body.code().equals(NATIONS);
        return scene.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON && mention.level() != null)
                .filter(mention -> !nations || mention.to() <= first)
                .filter(mention -> mention.code() != null && !mention.code().equals(body.code()))
                .filter(mention -> Bodies.mayAttend(body.code(), mention.code()))
                .toList();
    }

    private Level level(ConvenedBody body, int noun, List<Mention> guests) {
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
