package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    private static final int REACH = 9;
    private static final int BETWEEN_REACH = 13;
    private static final long FOR = WordHash.of("for");
    private static final long AGAINST = WordHash.of("against");
    private static final long PLUS = WordHash.of("plus");
    private static final long TO = WordHash.of("to");
    private static final long OF = WordHash.of("of");
    private static final long INVOLVING = WordHash.of("involving");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    NounMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = new Sides(scene);
    }

    void find() {
        for (int at = scene.from(); at < scene.to(); at++) {
            Trigger trigger = trigger(at);
            if (trigger != null) {
                noun(at, trigger);
            }
        }
    }

    private Trigger trigger(int at) {
        if (scene.has(at, MeetingWord.SUMMIT)) {
            return Trigger.SUMMIT;
        }
        if (scene.has(at, MeetingWord.TALKS) && scene.has(at - 1, MeetingWord.PHONE)) {
            return Trigger.PHONE;
        }
        if (scene.has(at, MeetingWord.TALKS)) {
            boolean loose = scene.has(at, MeetingWord.LOOSE_TALKS)
                    && linkAfter(at) < 0
                    && draft.ordinals(at).ofNoun(at, false, true).isEmpty();
            return loose || scene.has(at - 1, MeetingWord.MODAL) ? null : Trigger.TALKS;
        }
        if (scene.has(at, MeetingWord.ROUND) && !scene.is(at + 1, OF)) {
            return draft.ordinals(at).ofNoun(at, false, true).isEmpty() ? null : Trigger.TALKS;
        }
        if (scene.has(at - 1, MeetingWord.NEWS) && !scene.any(at + 1, at + REACH, MeetingWord.WITH)) {
            return null;
        }
        if (scene.has(at, MeetingWord.MEETING) || scene.has(at, MeetingWord.ENCOUNTER)) {
            return scene.has(at + 1, MeetingWord.CALL) ? Trigger.PHONE : Trigger.MEETING;
        }
        boolean shared = scene.any(at + 1, at + 4, MeetingWord.WITH) || scene.has(at + 1, MeetingWord.BETWEEN);
        if (scene.has(at, MeetingWord.MEAL) && shared) {
            return Trigger.MEETING;
        }
        if (scene.has(at, MeetingWord.APPEARANCE) && scene.any(at + 1, at + 3, MeetingWord.WITH)) {
            return Trigger.JOINT;
        }
        boolean call = scene.has(at, MeetingWord.CALL)
                && !scene.is(at + 1, FOR)
                && !scene.tokens().word(at).endsWith("ed");
        boolean noun = scene.has(at - 1, MeetingWord.PHONE)
                || rings(at)
                || (scene.any(at + 1, at + 6, MeetingWord.WITH)
                        && (scene.has(at - 1, MeetingWord.DETERMINER) || scene.endingAt(at - 1) != null));
        return call && noun ? Trigger.PHONE : null;
    }

    /** "made a call to Turkey's prime minister". */
    private boolean rings(int call) {
        return scene.is(call + 1, TO)
                && scene.any(call - 4, call, MeetingWord.DETERMINER)
                && sides.right(call + 2).mentions().stream().anyMatch(Scene::person);
    }

    private void noun(int noun, Trigger trigger) {
        if (scene.is(noun + 1, AGAINST)) {
            draft.miss(noun, "a match");
            return;
        }
        int link = linkAfter(noun);
        Side right = link < 0 ? Side.NOBODY : sides.right(link + 1);
        Side owners = sides.owners(noun);
        if (bodyOf(owners) || (link >= 0 && scene.is(link, OF) && bodyOf(right))) {
            return;
        }
        boolean between = link >= 0 && !scene.has(link, MeetingWord.WITH);
        Side left = left(noun, right, owners, between);
        Set<String> codes = new LinkedHashSet<>(left.codes());
        codes.addAll(right.codes());
        Standing status = draft.status().ofNoun(noun);
        if (status == Standing.DENIED) {
            draft.miss(noun, "denied");
            return;
        }
        Mode mode = trigger == Trigger.PHONE ? Mode.PHONE : draft.mode(noun);
        List<Ordinal> ordinals = draft.ordinals(noun).ofNoun(noun, VerbMeetings.people(left, right), false);
        if (codes.size() == 1 && hosted(noun, trigger, right.empty() ? left : right, mode, status, ordinals)) {
            return;
        }
        if (codes.size() < 2 && trigger != Trigger.PHONE && named(noun, trigger, mode, status, ordinals)) {
            return;
        }
        if (codes.size() < 2) {
            draft.miss(noun, "fewer than two parties: " + codes);
            if (definite(noun) && !SequelMeetings.before(scene, noun)) {
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

    /** "two-plus-two talks": foreign and defence ministers meet, whoever agreed on it. */
    private boolean twoPlusTwo(int noun) {
        for (int at = Math.max(scene.from(), noun - 4); at < noun; at++) {
            if (scene.is(at, PLUS)) {
                return true;
            }
        }
        return false;
    }

    /** "separate talks with A and B", "earlier meetings with A and B", "both held meetings with C": each pair meets. */
    private List<Side> apart(int noun, Side left, Side right) {
        boolean several =
                scene.tokens().word(noun).endsWith("meetings") || scene.any(noun - 4, noun, MeetingWord.SEPARATE);
        boolean each = scene.any(noun - 5, noun, MeetingWord.SEPARATE);
        List<Side> pairs = new ArrayList<>();
        if (several && left.codes().size() == 1 && right.codes().size() > 1) {
            right.each().forEach(one -> pairs.add(both(left.mentions(), one)));
        } else if (each && left.codes().size() > 1 && right.codes().size() == 1) {
            left.each().forEach(one -> pairs.add(both(right.mentions(), one)));
        }
        return pairs.stream().allMatch(pair -> pair.codes().size() == 2) ? pairs : List.of();
    }

    private static Side both(List<Mention> side, Mention one) {
        List<Mention> all = new ArrayList<>(side);
        all.add(one);
        return new Side(all);
    }

    /** Talks of one party in another's capital: "Zarif held talks in Tokyo". */
    private boolean hosted(int noun, Trigger trigger, Side guest, Mode mode, Standing status, List<Ordinal> ordinals) {
        Mention host = trigger == Trigger.TALKS || trigger == Trigger.MEETING ? capital(noun) : null;
        boolean person = guest.mentions().stream().anyMatch(Scene::person);
        if (host == null || !person || guest.codes().contains(host.code())) {
            return false;
        }
        draft.add(trigger, "hosted", noun, List.of(guest, Side.of(host)), mode, status, ordinals);
        return true;
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

    private Mention capital(int noun) {
        for (Mention mention : scene.mentions()) {
            boolean near = (mention.from() > noun && mention.from() - noun <= 3) || mention.to() == noun;
            if (near && mention.kind() == MentionKind.PLACE && mention.form() == NameForm.CAPITAL) {
                return mention;
            }
        }
        return null;
    }

    /** "the summit", "their talks", "Monday's meeting": one that the reader knows of. */
    private boolean definite(int noun) {
        if (scene.tokens().word(noun).endsWith("s") && !scene.has(noun, MeetingWord.TALKS)) {
            return false;
        }
        int from = Math.max(scene.from(), noun - 6);
        return scene.any(from, noun, MeetingWord.DETERMINER)
                || scene.any(from, noun, MeetingWord.AFTER)
                || scene.any(from, noun, MeetingWord.HOLD);
    }

    /** A G20 meeting is no meeting of the G20 with somebody. */
    private static boolean bodyOf(Side owners) {
        return owners.mentions().size() == 1 && owners.mentions().get(0).kind() == MentionKind.ORGANISATION;
    }

    private Side left(int noun, Side right, Side owners, boolean between) {
        if (between && right.codes().size() >= 2) {
            return Side.NOBODY;
        }
        if (!owners.empty() && (!right.empty() || owners.codes().size() >= 2)) {
            Side pair = pairAfter(noun, owners);
            return pair.empty() ? owners : pair;
        }
        if (!right.empty()) {
            Side before = sides.counterpart(noun, right);
            return before.empty() ? sides.afterComma(right) : before;
        }
        Side subject = sides.subject(noun);
        if (governed(noun) && subject.codes().size() >= 2) {
            return subject;
        }
        Side object = owners.empty() && scene.has(noun - 1, MeetingWord.PHONE) ? object(noun) : Side.NOBODY;
        return object.codes().size() >= 2 ? object : pairAfter(noun, owners);
    }

    /** "Trump prodded Xi in a phone call". */
    private Side object(int noun) {
        List<Mention> people = scene.mentions().stream()
                .filter(mention -> mention.to() <= noun && mention.kind() == MentionKind.PERSON && mention.party())
                .toList();
        int size = people.size();
        return size < 2 ? Side.NOBODY : new Side(people.subList(size - 2, size));
    }

    /** "In their 21st meeting, Abe and Putin discussed": the pair that follows tells better who "their" are. */
    private Side pairAfter(int noun, Side owners) {
        boolean pronoun = owners.mentions().stream().allMatch(mention -> mention.form() == NameForm.PRONOUN);
        if (!pronoun || noun + 2 >= scene.to()) {
            return Side.NOBODY;
        }
        for (int at = noun + 1; at < Math.min(scene.to(), noun + REACH); at++) {
            Mention next = scene.mark(at) == ',' ? scene.startingAt(at + 1) : null;
            if (next != null && next.party()) {
                Side pair = sides.right(at + 1);
                return pair.codes().size() >= 2 ? pair : Side.NOBODY;
            }
        }
        return Side.NOBODY;
    }

    /** Held by the subject: "held talks", "agreed during a meeting". */
    private boolean governed(int noun) {
        int reach = scene.any(noun - 7, noun, MeetingWord.ROUND) ? 11 : 7;
        int from = Math.max(draft.status().clauseStart(noun), noun - reach);
        return scene.any(from, noun, MeetingWord.HOLD)
                || scene.any(from, noun, MeetingWord.ATTEND)
                || scene.any(from, noun, MeetingWord.AFTER)
                || scene.any(from, noun, MeetingWord.FUTURE)
                || scene.any(from, noun, MeetingWord.BEFORE);
    }

    private int linkAfter(int noun) {
        for (int i = noun + 1; i < Math.min(scene.to(), noun + BETWEEN_REACH); i++) {
            boolean near = i < noun + REACH;
            if ((near && scene.has(i, MeetingWord.WITH))
                    || scene.has(i, MeetingWord.BETWEEN)
                    || (near && scene.is(i, INVOLVING))) {
                return i;
            }
            if (scene.is(i, FOR) && group(i + 1)) {
                return i;
            }
            if (i == noun + 1 && (scene.is(i, OF) || (scene.has(noun, MeetingWord.CALL) && rings(noun)))) {
                return i;
            }
            Mention mention = scene.startingAt(i);
            boolean passes = mention == null || !Scene.person(mention) || mention.form() == NameForm.PRONOUN;
            boolean purpose =
                    scene.is(i, TO) && !scene.has(i + 1, MeetingWord.BE) && !scene.has(i + 1, MeetingWord.HOLD);
            if (!passes || ends(i) || purpose) {
                return -1;
            }
        }
        return -1;
    }

    /** "the two" of "their second summit for the two". */
    private boolean group(int at) {
        Mention mention = scene.startingAt(at);
        return mention != null
                && mention.kind() == MentionKind.GROUP
                && mention.codes().size() > 1;
    }

    private boolean ends(int token) {
        char mark = scene.mark(token);
        return mark == ';'
                || mark == '('
                || mark == '"'
                || mark == '\u201D'
                || mark == ':'
                || scene.has(token, MeetingWord.SAY);
    }
}
