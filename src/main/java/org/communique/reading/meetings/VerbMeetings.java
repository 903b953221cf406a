package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.reading.Mode;
import org.communique.reading.Ordinal;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** "A met (with) B", "A and B will meet", "A hosted B". */
final class VerbMeetings {

    private static final long BY = WordHash.of("by");
    private static final long MET = WordHash.of("met");
    private static final int WITH_REACH = 9;
    private static final int BY_REACH = 6;
    private static final LongTable THINGS = things();

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    VerbMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            boolean visitsWith = scene.has(at, MeetingWord.VISIT_VERB) && scene.has(at + 1, MeetingWord.WITH);
            if (scene.has(at, MeetingWord.MEET_VERB) || visitsWith || gerund(at)) {
                meet(at);
            } else if (scene.has(at, MeetingWord.CONSULT_WITH)) {
                consult(at);
            } else if (passiveHost(at)) {
                received(at);
            } else if (scene.has(at, MeetingWord.GATHER_VERB) && !noun(at)) {
                gather(at);
            } else if (scene.has(at, MeetingWord.HOST) || visits(at) || shakesHands(at)) {
                host(at);
            }
        }
    }

    private static LongTable things() {
        LongTable table = new LongTable(64);
        for (long word : WordHash.ofWords(
                "requirements requirement demands demand needs need deadline deadlines target targets goal goals standards standard criteria challenge challenges commitments obligations obligation conditions expectations halfway payments payment interest success resistance opposition fate test threshold quota quotas threats threat minimum bill costs cost")) {
            table.put(word, 1);
        }
        return table;
    }

    /** "meeting" as a verb: no article, possessive or adjective before it. */
    private boolean gerund(int at) {
        if (!scene.has(at, MeetingWord.MEETING) || scene.tokens().word(at).endsWith("s")) {
            return false;
        }
        int before = at - 1;
        if (scene.has(before, MeetingWord.BE)) {
            return true;
        }
        boolean object = scene.startingAt(at + 1) != null && Scene.person(scene.startingAt(at + 1));
        boolean nounBefore = scene.has(before, MeetingWord.DETERMINER)
                || (scene.endingAt(at) != null && !object && !scene.has(at + 1, MeetingWord.WITH));
        boolean opens = scene.has(before, MeetingWord.AFTER)
                || scene.has(before, MeetingWord.BEFORE)
                || before < scene.from()
                || scene.tokens().punctuation(before);
        return ((opens || object) && !nounBefore) || scene.has(before, MeetingWord.PROPOSE);
    }

    /** Not "the visiting French official". */
    private boolean visits(int at) {
        return scene.has(at, MeetingWord.VISIT_VERB) && !scene.has(at - 1, MeetingWord.DETERMINER);
    }

    private boolean shakesHands(int at) {
        return scene.has(at, MeetingWord.WITH) && scene.has(at - 1, MeetingWord.HANDSHAKE);
    }

    private void meet(int verb) {
        if (meetsThing(verb) || passive(verb)) {
            return;
        }
        int with = withAfter(verb);
        Side whom = sides.whom(verb);
        Side right = !whom.empty() ? whom : with >= 0 ? sides.right(with + 1) : sides.right(verb + 1);
        if (right.empty() && withOthers(verb, with)) {
            draft.miss(verb, "meets people of no government");
            return;
        }
        Side left = right.empty() ? sides.subject(verb) : sides.counterpart(verb, right);
        if (left.empty() && !right.empty() && scene.has(verb, MeetingWord.MEETING)) {
            left = sides.afterComma(right);
        }
        if (scene.has(verb - 1, MeetingWord.NOT) && scene.has(verb, MeetingWord.MEETING)) {
            draft.miss(verb, "denied");
            return;
        }
        Standing status = draft.status().ofVerb(verb);
        if (status == Standing.DENIED) {
            draft.miss(verb, "denied");
            return;
        }
        emit(verb, left, right, status);
    }

    /** "Abe and Trump met with families", "Xi and Trump meet business leaders": not each other. */
    private boolean withOthers(int verb, int with) {
        if (with >= 0 && with - verb <= 3) {
            return !scene.any(with + 1, with + 3, MeetingWord.EACH_OTHER);
        }
        int next = verb + 1;
        return next < scene.to()
                && !scene.tokens().punctuation(next)
                && !scene.tokens().capital(next)
                && scene.any(next, next + 3, MeetingWord.OUTSIDER);
    }

    /** "discussed it with Bolton", "sat down with Xi": only with "with" and somebody. */
    private void consult(int verb) {
        int with = withAfter(verb);
        Side right = with < 0 ? Side.NOBODY : sides.right(with + 1);
        boolean person = !right.empty() && right.mentions().stream().anyMatch(Scene::person);
        Side left = person ? sides.subject(verb, right.codes()) : Side.NOBODY;
        Standing status = draft.status().ofVerb(verb);
        if (with < 0) {
            together(verb, status);
            negotiates(verb, status);
            return;
        }
        if (left.mentions().stream().anyMatch(Scene::person) && status != Standing.DENIED) {
            emit(verb, left, right, status);
        }
    }

    /** "The French minister and his German colleague discussed the plan", "French and German officials discussed it": with each other. */
    private void together(int verb, Standing status) {
        Side both = sides.subject(verb);
        boolean people = both.mentions().stream()
                .allMatch(mention -> Scene.person(mention)
                        && mention.kind() != MentionKind.GROUP
                        && mention.form() != NameForm.PRONOUN);
        if (people && both.codes().size() == 2 && status != Standing.DENIED) {
            List<Ordinal> ordinals = draft.ordinals(verb).before(verb, true);
            draft.add(Trigger.JOINT, "discussed", verb, List.of(both), draft.mode(verb), status, ordinals);
        }
    }

    /** "Mexican officials are negotiating a deal in Washington": with those whose capital it is. */
    private void negotiates(int verb, Standing status) {
        Side guest = sides.subject(verb);
        boolean people = guest.mentions().stream().anyMatch(Scene::person)
                && guest.codes().size() == 1;
        for (Mention place : scene.mentions()) {
            boolean near = place.from() > verb && place.from() - verb <= WITH_REACH;
            boolean capital = place.kind() == MentionKind.PLACE && place.form() == NameForm.CAPITAL;
            if (people
                    && near
                    && capital
                    && status != Standing.DENIED
                    && !guest.codes().contains(place.code())) {
                draft.add(
                        Trigger.TALKS,
                        "hosted",
                        verb,
                        List.of(guest, Side.of(place)),
                        Mode.IN_PERSON,
                        status,
                        List.of());
                return;
            }
        }
    }

    /** "met with fire and fury", "was met by protests". */
    private boolean passive(int verb) {
        return scene.is(verb, MET) && scene.has(verb - 1, MeetingWord.BE);
    }

    private boolean meetsThing(int verb) {
        for (int i = verb + 1; i < Math.min(scene.to(), verb + 5); i++) {
            if (THINGS.get(scene.tokens().hash(i)) != 0) {
                return true;
            }
        }
        return false;
    }

    private int withAfter(int verb) {
        for (int i = verb + 1; i < Math.min(scene.to(), verb + WITH_REACH); i++) {
            if (scene.has(i, MeetingWord.WITH)) {
                return i;
            }
            Mention mention = scene.startingAt(i);
            if ((mention != null && Scene.person(mention)) || scene.mark(i) == ';') {
                return -1;
            }
        }
        return -1;
    }

    private void emit(int verb, Side left, Side right, Standing status) {
        Set<String> codes = new LinkedHashSet<>(left.codes());
        codes.addAll(right.codes());
        if (codes.size() < 2) {
            draft.miss(verb, "fewer than two parties: " + codes);
            draft.support(Trigger.MET, verb, left, draft.mode(verb), status, List.of());
            return;
        }
        if (apart(verb, left, right)) {
            for (Mention one : right.mentions()) {
                draft.add(Trigger.MET, "verb", verb, List.of(left, Side.of(one)), draft.mode(verb), status, List.of());
            }
            return;
        }
        boolean people = people(left, right);
        List<Ordinal> ordinals = new ArrayList<>(draft.ordinals(verb).times(verb + 1, people));
        ordinals.addAll(draft.ordinals(verb).counts(verb, people));
        if (ordinals.isEmpty()) {
            ordinals.addAll(draft.ordinals(verb).before(verb, people));
        }
        draft.add(Trigger.MET, "verb", verb, List.of(left, right), draft.mode(verb), status, ordinals);
    }

    /** "met separately with A and B": a meeting with each. */
    private boolean apart(int verb, Side left, Side right) {
        return left.codes().size() == 1
                && right.mentions().size() > 1
                && right.mentions().stream().noneMatch(one -> left.codes().containsAll(one.codes()))
                && scene.any(verb - 2, verb + 4, MeetingWord.SEPARATE);
    }

    /** "Cameron was received by el-Sisi". */
    private void received(int verb) {
        Side host = sides.right(byAfter(verb) + 1);
        Side guest = host.empty() ? Side.NOBODY : sides.subject(verb, host.codes());
        Standing status = draft.status().ofVerb(verb);
        boolean people = host.mentions().stream().anyMatch(Scene::person)
                && guest.mentions().stream().anyMatch(Scene::person);
        if (people && status != Standing.DENIED) {
            draft.add(Trigger.HOST, "verb", verb, List.of(guest, host), Mode.IN_PERSON, status, List.of());
        }
    }

    /** "was received", "has been greeted", "is later to be welcomed". */
    private boolean passiveHost(int at) {
        return scene.has(at, MeetingWord.HOST) && scene.any(at - 2, at, MeetingWord.BE) && byAfter(at) > 0;
    }

    /** "received on Thursday evening by"; -1 where no host follows. */
    private int byAfter(int verb) {
        return scene.following(verb, BY, BY_REACH);
    }

    /** "A meeting", "the gathering". */
    private boolean noun(int at) {
        return scene.has(at, MeetingWord.MEETING) || scene.has(at, MeetingWord.ENCOUNTER);
    }

    /** "The leaders of France, Germany and Poland gathered in Weimar". */
    private void gather(int verb) {
        Side all = sides.subject(verb);
        Standing status = draft.status().ofVerb(verb);
        boolean people = all.mentions().stream().anyMatch(Scene::person);
        if (people && all.codes().size() > 1 && status != Standing.DENIED) {
            draft.add(Trigger.MET, "verb", verb, List.of(all), draft.mode(verb), status, List.of());
        }
    }

    static boolean people(Side left, Side right) {
        return Side.parties(List.of(left, right)).stream()
                        .filter(party -> party.person() != null)
                        .count()
                >= 2;
    }

    /** "Obama hosted Merkel at the White House": the guest must be a person. */
    private void host(int verb) {
        Side right = sides.right(verb + 1);
        if (right.empty()
                || !Scene.person(right.mentions().get(0))
                || right.mentions().get(0).plural()) {
            return;
        }
        Side left = sides.subject(verb, right.codes());
        Set<String> codes = new LinkedHashSet<>(left.codes());
        codes.addAll(right.codes());
        Standing status = draft.status().ofVerb(verb);
        boolean several =
                right.mentions().size() > 1 && right.mentions().stream().allMatch(Scene::person);
        if ((codes.size() == 2 || (codes.size() > 2 && several))
                && status != Standing.DENIED
                && left.mentions().stream().anyMatch(Scene::person)) {
            draft.add(Trigger.HOST, "verb", verb, List.of(left, right), Mode.IN_PERSON, status, List.of());
        }
    }
}
