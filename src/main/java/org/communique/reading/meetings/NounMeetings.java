package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Ordinal;
import org.communique.reading.Participant;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** "talks with B", "a meeting between A and B", "the Trump-Kim summit", "their 21st meeting", "A and B held talks". */
final class NounMeetings {

    private static final long AGAINST = WordHash.of("against");
    private static final long PLUS = WordHash.of("plus");
    private static final long OF = WordHash.of("of");
    private static final long IN = WordHash.of("in");
    private static final long[] THEM = WordHash.ofWords("him her them each");
    private static final long[] HIS_OR_HER = WordHash.ofWords("his her");
    private static final int OWNED = 3;
    private static final long[] MANY = WordHash.ofWords("meetings calls");
    private static final long AT = WordHash.of("at");
    private static final long HELD = WordHash.of("held");
    private static final int HELD_REACH = 12;
    private static final int OPENING = 3;
    private static final int APPOSED_REACH = 5;

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;
    private final NounTriggers triggers;
    private final NounParties parties;

    NounMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
        this.triggers = new NounTriggers(draft, sides);
        this.parties = new NounParties(draft, sides);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            Trigger trigger = triggers.of(at);
            if (trigger != null) {
                noun(at, trigger);
            }
        }
    }

    private void noun(int noun, Trigger trigger) {
        if (scene.is(noun + 1, AGAINST)) {
            draft.miss(noun, "a match");
            return;
        }
        int link = triggers.link(noun);
        Side right = link < 0 ? Side.NOBODY : sides.right(link + 1);
        Side owners = owners(noun, link);
        if ((bodyOf(owners) && !withOthers(link, owners, right))
                || (link >= 0 && scene.is(link, OF) && bodyOf(right))) {
            return;
        }
        boolean between = link >= 0 && !scene.has(link, MeetingWord.WITH);
        Side left = parties.left(noun, right, owners, between);
        Set<String> codes = new LinkedHashSet<>(left.codes());
        codes.addAll(right.codes());
        Standing status = draft.status().ofNoun(noun);
        if (status == Standing.DENIED) {
            draft.miss(noun, "denied");
            return;
        }
        boolean seen = scene.has(noun - 1, MeetingWord.VIDEO);
        Mode mode = trigger == Trigger.PHONE && !seen ? Mode.PHONE : draft.mode(noun);
        List<Ordinal> ordinals = several(noun, between, right)
                ? List.of()
                : draft.ordinals(noun).ofNoun(noun, VerbMeetings.people(left, right), ofBody(noun, left, right));
        if (link >= 0 && scene.is(link, OF) && ofOneState(right) && ordinals.isEmpty()) {
            draft.miss(noun, "of one state alone: " + right.codes());
            return;
        }
        Side guest = codes.isEmpty() ? parties.holder(noun) : right.empty() ? left : right;
        if (codes.size() < 2 && hosted(noun, trigger, guest, mode, status, ordinals)) {
            return;
        }
        if (codes.size() < 2 && trigger != Trigger.PHONE && named(noun, trigger, mode, status, ordinals)) {
            return;
        }
        Side topic = codes.size() == 1 && link >= 0 ? topic(right) : Side.NOBODY;
        if (!topic.empty()) {
            draft.add(trigger, "topic", noun, List.of(topic, right), mode, status, ordinals);
            return;
        }
        if (codes.size() < 2) {
            draft.miss(noun, "fewer than two parties: " + codes);
            boolean others = strangers(link, right)
                    || (owners.empty() && ofSomebody(noun))
                    || amongThemselves(noun, link, right);
            if (right.empty()
                    && !ordinals.isEmpty()
                    && apposed(noun)
                    && draft.earlier().tells()) {
                ordinals.forEach(ordinal -> draft.number(noun, Side.NOBODY, ordinal));
            } else if (definite(noun) && !others && !SequelMeetings.before(scene, noun)) {
                draft.support(trigger, noun, right.empty() ? left : right, mode, status, ordinals);
            }
            return;
        }
        List<Side> pairs = between ? List.of() : apart(noun, left, right);
        if (!pairs.isEmpty()) {
            pairs.forEach(pair -> draft.add(trigger, "each", noun, List.of(pair), mode, status, List.of()));
            return;
        }
        String part = between ? "between" : "noun";
        if (twoPlusTwo(noun)) {
            List<Participant> states =
                    codes.stream().map(code -> new Participant(code, null)).toList();
            draft.add(trigger, part, noun, states, Level.MINISTERS, mode, status, ordinals, Draft.Weight.BILATERAL);
            return;
        }
        draft.add(trigger, part, noun, List.of(left, right), mode, status, ordinals);
    }

    /** "the EU's meeting with Turkey", not "the G7 meeting with Trump", who sits in it. */
    private boolean withOthers(int link, Side body, Side right) {
        return link >= 0
                && scene.has(link, MeetingWord.WITH)
                && !right.empty()
                && right.codes().stream().noneMatch(code -> body.codes().stream()
                        .anyMatch(owner -> owner.equals(code) || Bodies.member(owner, code)));
    }

    /** "Xi's meeting", "the meeting of Xi with". */
    private Side owners(int noun, int link) {
        Side owners = sides.owners(noun);
        return owners.empty() && link > noun + 1 && scene.is(noun + 1, OF) ? sides.right(noun + 2) : owners;
    }

    /** "spoke after a meeting of the French government's defence council": nobody else's meeting. */
    private static boolean ofOneState(Side right) {
        return right.codes().size() == 1
                && !Bodies.ofStates(right.codes().iterator().next());
    }

    /** "talks with union leaders": with people who are no party. */
    private boolean strangers(int link, Side right) {
        return link >= 0 && scene.has(link, MeetingWord.WITH) && right.empty() && !scene.isOneOf(link + 1, THEM);
    }

    /** "The president decided after a talk with White House aides". */
    private boolean amongThemselves(int noun, int link, Side right) {
        Side subject = link >= 0 && !right.empty() ? sides.subject(noun) : Side.NOBODY;
        return !subject.empty() && right.codes().containsAll(subject.codes());
    }

    /** "his first meeting with Castro" of somebody who is not known. */
    private boolean ofSomebody(int noun) {
        for (int i = noun - 1; i >= noun - OWNED; i--) {
            if (scene.isOneOf(i, HIS_OR_HER)) {
                return true;
            }
        }
        return false;
    }

    /** "the two summits with the US and South Korea": of each one. */
    private boolean several(int noun, boolean between, Side right) {
        boolean plural = scene.tokens().word(noun).endsWith("s") && !scene.has(noun, MeetingWord.TALKS);
        return plural && !between && right.codes().size() > 1;
    }

    /** "Mexico and the European Union held the eighth summit": what a body holds with a state it holds by number. */
    private boolean ofBody(int noun, Side left, Side right) {
        return scene.has(noun, MeetingWord.SUMMIT)
                && Stream.concat(left.mentions().stream(), right.mentions().stream())
                        .anyMatch(mention -> mention.kind() == MentionKind.ORGANISATION);
    }

    /** "will see He in Stockholm, a third round following Geneva and London": said of the meeting before the comma. */
    private boolean apposed(int noun) {
        for (int at = noun - 1; at >= Math.max(scene.from(), noun - APPOSED_REACH); at--) {
            if (scene.has(at, MeetingWord.DETERMINER)) {
                return scene.mark(at - 1) == ',';
            }
        }
        return false;
    }

    /** "two-plus-two talks": foreign and defence ministers meet, whoever agreed on it. */
    private boolean twoPlusTwo(int noun) {
        for (int at = Math.max(scene.from(), noun - 4); at < noun; at++) {
            if (scene.is(at, PLUS)) {
                return true;
            }
        }
        return false;
    }

    /** "separate talks with A and B", "earlier meetings with A and B", "calls with A and B", "both held meetings with C": each pair meets. */
    private List<Side> apart(int noun, Side left, Side right) {
        boolean several = scene.isOneOf(noun, MANY) || scene.any(noun - 4, noun, MeetingWord.SEPARATE);
        boolean each = scene.any(noun - 5, noun, MeetingWord.SEPARATE);
        List<Side> pairs = new ArrayList<>();
        if (several && left.codes().size() == 1 && right.codes().size() > 1) {
            right.each().forEach(one -> pairs.add(both(left.mentions(), one)));
        } else if (each && left.codes().size() > 1 && right.codes().size() == 1) {
            left.each().forEach(one -> pairs.add(both(right.mentions(), one)));
        }
        return pairs.stream().allMatch(pair -> pair.codes().size() == 2) ? pairs : List.of();
    }

    /** Of "The audience with Pope Francis lasted half an hour", where nobody else is named: who governs and is named first in the sentence before. */
    private Side topic(Side right) {
        int index = scene.sentence().index() - 1;
        boolean alone = right.governs() && scene.codes().equals(right.codes());
        if (!alone
                || index < 0
                || scene.text().sentences().get(index).part()
                        != scene.sentence().part()) {
            return Side.NOBODY;
        }
        return scene.text().mentions(index).stream()
                .filter(mention ->
                        mention.kind() == MentionKind.PERSON && mention.codes().size() == 1)
                .findFirst()
                .map(Side::of)
                .filter(side -> side.governs() && !side.codes().equals(right.codes()))
                .orElse(Side.NOBODY);
    }

    private static Side both(List<Mention> side, Mention one) {
        List<Mention> all = new ArrayList<>(side);
        all.add(one);
        return new Side(all);
    }

    /** Talks of one party in another's capital: "Zarif held talks in Tokyo", "meetings in Seoul and Tokyo". */
    private boolean hosted(int noun, Trigger trigger, Side guest, Mode mode, Standing status, List<Ordinal> ordinals) {
        boolean placed = trigger == Trigger.TALKS || trigger == Trigger.MEETING;
        boolean linked = triggers.link(noun) >= 0 && guest.mentions().stream().anyMatch(Scene::person);
        boolean person = guest.codes().size() == 1
                && (linked || guest.mentions().stream().anyMatch(Sides::travels));
        List<Mention> hosts = placed && person ? capitals(noun) : List.of();
        hosts.stream()
                .filter(host -> !guest.codes().contains(host.code()))
                .forEach(host ->
                        draft.add(trigger, "hosted", noun, List.of(guest, Side.of(host)), mode, status, ordinals));
        return hosts.stream().anyMatch(host -> !guest.codes().contains(host.code()));
    }

    private boolean named(int noun, Trigger trigger, Mode mode, Standing status, List<Ordinal> ordinals) {
        List<Participant> parties = draft.negotiations().near(scene, noun);
        if (parties.isEmpty()
                || (scene.dates().isEmpty() && ordinals.isEmpty())
                || !(scene.has(noun, MeetingWord.TALKS) || scene.has(noun, MeetingWord.MEETING))) {
            return false;
        }
        draft.add(trigger, "named", noun, parties, null, mode, status, ordinals, Draft.Weight.BILATERAL);
        return true;
    }

    private List<Mention> capitals(int noun) {
        List<Mention> capitals = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            boolean near = (mention.from() > noun && mention.from() - noun <= 3)
                    || mention.to() == noun
                    || held(noun, mention)
                    || (!capitals.isEmpty() && joined(capitals.get(capitals.size() - 1), mention));
            boolean seat = mention.form() == NameForm.METONYM && scene.is(mention.from() - 2, AT);
            if (near && ((mention.kind() == MentionKind.PLACE && mention.form() == NameForm.CAPITAL) || seat)) {
                capitals.add(mention);
            }
        }
        return capitals;
    }

    private boolean joined(Mention first, Mention next) {
        return next.from() == first.to() + 1 && (scene.isAnd(first.to()) || scene.mark(first.to()) == ',');
    }

    /** "a summit with EU leaders is to be held in Kyiv". */
    private boolean held(int noun, Mention place) {
        return place.from() > noun
                && place.from() - noun <= HELD_REACH
                && scene.is(place.from() - 1, IN)
                && scene.is(place.from() - 2, HELD);
    }

    /** "the summit", "their talks", "Monday's meeting": one that the reader knows of. */
    private boolean definite(int noun) {
        if (scene.tokens().word(noun).endsWith("s") && !scene.has(noun, MeetingWord.TALKS)) {
            return false;
        }
        if (noun - scene.from() <= OPENING && scene.has(noun, MeetingWord.TALKS) && placed()) {
            return true;
        }
        int from = Math.max(scene.from(), noun - 6);
        return scene.any(from, noun, MeetingWord.DETERMINER)
                || scene.any(from, noun, MeetingWord.AFTER)
                || scene.any(from, noun, MeetingWord.HOLD);
    }

    /** "Talks were held in Geneva on Monday": a day and a place. */
    private boolean placed() {
        return !scene.dates().isEmpty()
                && scene.mentions().stream()
                        .anyMatch(mention -> mention.place() != null && scene.is(mention.from() - 1, IN));
    }

    /** A G20 meeting is no meeting of the G20 with somebody. */
    private static boolean bodyOf(Side owners) {
        return owners.mentions().size() == 1 && owners.mentions().get(0).kind() == MentionKind.ORGANISATION;
    }
}
