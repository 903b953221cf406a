package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Ordinal;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.text.WordHash;

/** Meetings of a named body: "the G20 summit in Hamburg", "EU leaders meet", "NATO defence ministers' meeting". */
final class GatheringMeetings {

    /** Bodies whose meetings are banks' or agencies' business. */
    private static final Set<String> AGENCIES =
            Set.of("XIM", "XWB", "XAD", "XEB", "XHW", "XIA", "XIE", "XTB", "XHM", "XHZ", "XIS", "XAQ");

    private static final int REACH = 7;
    private static final long OF = WordHash.of("of");

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
        boolean x = code.startsWith("X") && !code.equals("XKX");
        if (AGENCIES.contains(code)) {
            return false;
        }
        boolean council = code.equals("UNO")
                && scene.tokens().text(mention.from(), mention.to()).contains("Council");
        boolean union = code.equals("EUU") || council;
        return (x || union)
                && (mention.kind() == MentionKind.ORGANISATION
                        || (mention.kind() == MentionKind.OFFICE && mention.plural()));
    }

    private int noun(Mention body) {
        if (scene.is(body.from() - 1, OF) || scene.is(body.from() - 2, OF)) {
            int of = scene.is(body.from() - 1, OF) ? body.from() - 1 : body.from() - 2;
            if (meets(of - 1)) {
                return of - 1;
            }
        }
        for (int i = body.to(); i < Math.min(scene.to(), body.to() + REACH); i++) {
            if (meets(i) || (scene.has(i, MeetingWord.MEET_VERB) && body.kind() == MentionKind.OFFICE)) {
                return scene.any(i + 1, i + 4, MeetingWord.WITH) || scene.any(i + 1, i + 4, MeetingWord.BETWEEN)
                        ? -1
                        : i;
            }
            if (!scene.has(i, MeetingWord.GATHERING_ADJECTIVE)
                    && !scene.tokens().digit(i)
                    && !scene.has(i, MeetingWord.MODAL)
                    && scene.tokens().mark(i) != '\'') {
                return -1;
            }
        }
        return -1;
    }

    private boolean meets(int token) {
        return scene.has(token, MeetingWord.MEETING)
                || scene.has(token, MeetingWord.SUMMIT)
                || scene.has(token, MeetingWord.ENCOUNTER);
    }

    private void gathering(Mention body, int noun) {
        Standing status = scene.has(noun, MeetingWord.MEET_VERB)
                ? draft.status().ofVerb(noun)
                : draft.status().ofNoun(noun);
        if (status == Standing.DENIED) {
            draft.miss(noun, "denied");
            return;
        }
        List<Participant> parties = new ArrayList<>(List.of(new Participant(body.code(), null)));
        guests(body).forEach(parties::add);
        List<Ordinal> ordinals = draft.ordinals(noun).ofNoun(noun, false, true);
        draft.add(
                Trigger.GATHERING,
                "body",
                noun,
                parties,
                level(body, noun),
                Mode.IN_PERSON,
                status,
                ordinals,
                Draft.Weight.GATHERING);
    }

    /** The people the sentence is about are taken to be there. */
    private List<Participant> guests(Mention body) {
        if (body.code().equals("EUU")) {
            return List.of();
        }
        return scene.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON && mention.level() != null)
                .flatMap(mention -> mention.parties().stream())
                .filter(party -> party.country() != null && !party.country().equals(body.code()))
                .distinct()
                .toList();
    }

    private Level level(Mention body, int noun) {
        if (body.level() != null) {
            return body.level();
        }
        if (scene.has(noun, MeetingWord.SUMMIT)) {
            return Level.LEADERS;
        }
        String between = scene.tokens()
                .text(Math.min(body.from(), noun), Math.max(body.to(), noun + 1))
                .toLowerCase(Locale.ROOT);
        if (between.contains("minist") || between.contains("defen") || between.contains("finance")) {
            return Level.MINISTERS;
        }
        return between.contains("leader") ? Level.LEADERS : Level.OFFICIALS;
    }
}
