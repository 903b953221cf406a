package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communique.reading.Ordinal;
import org.communique.reading.names.Mention;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** "A met (with) B", "A and B will meet", "A and B conferred". */
final class VerbMeetings {

    private static final long MET = WordHash.of("met");
    private static final long[] ELSE = WordHash.ofWords("over about on in at after");
    private static final long WE = WordHash.of("we");
    private static final long AGAIN = WordHash.of("again");
    private static final long BY = WordHash.of("by");
    private static final long HAVING = WordHash.of("having");
    private static final long UP = WordHash.of("up");
    private static final long[] TAKE = WordHash.ofWords("take takes took taken taking");
    private static final int UP_REACH = 6;
    private static final int WITH_REACH = 9;
    private static final LongTable THINGS = LongTable.ofWords(
            "requirements requirement demands demand needs need deadline deadlines target targets goal goals standards standard criteria challenge challenges commitments obligations obligation conditions expectations halfway payments payment interest success resistance opposition fate test threshold quota quotas threats threat minimum bill costs cost");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final HostMeetings hosts;
    private final OtherPeople others;
    private final Consultations consultations;

    VerbMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.hosts = new HostMeetings(draft);
        this.others = new OtherPeople(scene);
        this.consultations = new Consultations(draft);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            boolean visitsWith = scene.has(at, MeetingWord.VISIT_VERB) && scene.has(at + 1, MeetingWord.WITH);
            if (scene.has(at, MeetingWord.MEET_VERB) || visitsWith || gerund(at)) {
                meet(at);
            } else if (scene.has(at, MeetingWord.CONSULT_WITH) || takesUp(at)) {
                consult(at);
            } else if (scene.has(at, MeetingWord.GATHER_VERB) && !noun(at)) {
                gather(at);
            } else {
                hosts.find(at);
            }
        }
    }

    /** "meeting" as a verb: no article, possessive or adjective before it. */
    private boolean gerund(int at) {
        if (!scene.has(at, MeetingWord.MEETING) || scene.tokens().word(at).endsWith("s")) {
            return false;
        }
        int before = at - 1;
        boolean owned = NumberPhrase.possessive(scene, before) && scene.endingAt(before) != null;
        if (scene.has(before, MeetingWord.BE) && !owned) {
            return true;
        }
        boolean object = scene.startingAt(at + 1) != null && Scene.person(scene.startingAt(at + 1));
        boolean nounBefore = scene.has(before, MeetingWord.DETERMINER)
                || owned
                || (scene.endingAt(at) != null && !object && !scene.has(at + 1, MeetingWord.WITH));
        boolean opens = scene.has(before, MeetingWord.AFTER)
                || scene.has(before, MeetingWord.BEFORE)
                || before < scene.from()
                || scene.tokens().punctuation(before);
        return ((opens || object) && !nounBefore) || scene.has(before, MeetingWord.PROPOSE);
    }

    private void meet(int verb) {
        if (meetsThing(verb) || passive(verb)) {
            metBy(verb);
            return;
        }
        int with = withAfter(verb);
        Side whom = sides.whom(verb);
        Side right = !whom.empty() ? whom : with >= 0 ? sides.right(with + 1) : sides.right(verb + 1);
        if (right.empty() && others.met(verb, with)) {
            draft.miss(verb, "meets people of no government");
            return;
        }
        Side left = right.empty() ? sides.subject(verb) : sides.counterpart(verb, right);
        boolean opens = scene.has(verb, MeetingWord.MEETING) || scene.is(verb - 1, HAVING) || scene.posted(verb);
        if (left.empty() && !right.empty() && opens) {
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
        if (match(left, right)) {
            draft.miss(verb, "a match");
            return;
        }
        emit(verb, left, right, status);
    }

    /** "Kenya met Uganda in the final": states alone, in a sentence of sport. */
    private boolean match(Side left, Side right) {
        boolean people = left.mentions().stream().anyMatch(Scene::person)
                || right.mentions().stream().anyMatch(Scene::person);
        return !people && draft.tells(ActWord.SPORT);
    }

    /** "take the matter up with". */
    private boolean takesUp(int verb) {
        int up = scene.isOneOf(verb, TAKE) ? scene.following(verb, UP, UP_REACH) : -1;
        return up > 0 && withAfter(verb) > up;
    }

    /** "discussed it with Bolton", "raised it with Xi", "sat down with Xi": only with "with" and somebody. */
    private void consult(int verb) {
        int with = withAfter(verb);
        Side right = with < 0 ? Side.NOBODY : sides.right(with + 1);
        boolean person = !right.empty() && right.mentions().stream().anyMatch(Scene::person);
        Side left = person ? sides.subject(verb, right.codes()) : Side.NOBODY;
        Standing status = draft.status().ofVerb(verb);
        if (with < 0 && scene.tokens().word(verb).startsWith("rais")) {
            return;
        }
        if (with < 0) {
            consultations.together(verb, status);
            if (!scene.tokens().word(verb).startsWith("s")) {
                consultations.negotiates(verb, status);
            }
            return;
        }
        if (left.mentions().stream().anyMatch(Scene::person) && status != Standing.DENIED) {
            emit(verb, left, right, status);
        }
    }

    /** "was met by Abiy". */
    private void metBy(int verb) {
        Side right = scene.is(verb + 1, BY) && passive(verb) ? sides.right(verb + 2) : Side.NOBODY;
        Side left = right.governs() ? sides.subject(verb, right.codes()) : Side.NOBODY;
        if (left.governs()) {
            emit(verb, left, right, draft.status().ofVerb(verb));
        }
    }

    /** "met with fire and fury", "was met by protests". */
    private boolean passive(int verb) {
        return scene.is(verb, MET) && scene.has(verb - 1, MeetingWord.BE);
    }

    private boolean meetsThing(int verb) {
        for (int i = verb + 1; i < Math.min(scene.to(), verb + 5); i++) {
            Mention name = scene.startingAt(i);
            if ((name != null && name.named()) || scene.isOneOf(i, ELSE)) {
                return false;
            }
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
            boolean again = oneself(left, verb) && status == Standing.PLANNED && draft.dated(verb, status);
            Trigger trigger = again || (codes.isEmpty() && follows(verb, status)) ? Trigger.SEQUEL : Trigger.MET;
            draft.support(trigger, verb, again ? Side.NOBODY : left, draft.mode(verb), status, List.of());
            return;
        }
        if (apart(verb, left, right)) {
            for (Mention one : right.each()) {
                draft.add(Trigger.MET, "verb", verb, List.of(left, Side.of(one)), draft.mode(verb), status, List.of());
            }
            return;
        }
        if (apart(verb, right, left)) {
            for (Mention one : left.each()) {
                draft.add(Trigger.MET, "verb", verb, List.of(Side.of(one), right), draft.mode(verb), status, List.of());
            }
            return;
        }
        boolean people = people(left, right);
        List<Ordinal> ordinals = new ArrayList<>(draft.times(verb).after(verb + 1, people));
        ordinals.addAll(draft.times(verb).counts(verb, people));
        if (ordinals.isEmpty()) {
            ordinals.addAll(draft.times(verb).before(verb, people));
        }
        draft.add(Trigger.MET, "verb", verb, List.of(left, right), draft.mode(verb), status, ordinals);
    }

    /** {@code "We will meet again in March," he said}: those of whom the article tells. */
    private boolean oneself(Side side, int verb) {
        return !side.empty() && scene.is(side.mentions().get(0).from(), WE) && scene.is(verb + 1, AGAIN);
    }

    /** "met separately with A and B": a meeting with each. */
    private boolean apart(int verb, Side one, Side several) {
        return one.codes().size() == 1
                && several.each().size() > 1
                && several.mentions().stream().noneMatch(other -> one.codes().containsAll(other.codes()))
                && (scene.any(verb - 2, verb + 4, MeetingWord.SEPARATE)
                        || sides.includes(several.mentions().get(0).from() - 1));
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
        if (people && all.codes().size() == 1 && hosts.convenes(verb)) {
            return;
        }
        if (people && all.codes().size() > 1 && status != Standing.DENIED) {
            draft.add(Trigger.MET, "verb", verb, List.of(all), draft.mode(verb), status, List.of());
        } else if (all.codes().isEmpty() && follows(verb, status)) {
            draft.support(Trigger.SEQUEL, verb, Side.NOBODY, draft.mode(verb), status, List.of());
        }
    }

    /** "Negotiators will reconvene in December": those of whom the article tells, on a day or in a place of their own. */
    private boolean follows(int verb, Standing status) {
        boolean teams = false;
        for (int i = Math.max(scene.from(), verb - WITH_REACH); i < verb; i++) {
            teams |= draft.tells(i, ActWord.TEAM);
        }
        return teams && status == Standing.PLANNED && draft.dated(verb, status);
    }

    static boolean people(Side left, Side right) {
        return Side.parties(List.of(left, right)).stream()
                        .filter(party -> party.person() != null)
                        .count()
                >= 2;
    }
}
