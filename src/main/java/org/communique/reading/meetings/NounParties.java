package org.communique.reading.meetings;

import java.util.List;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** Whose meeting a noun tells of, apart from those whom "with" or "between" names. */
final class NounParties {

    private static final int REACH = 9;
    private static final int LEAD_REACH = 6;
    private static final int ACT_REACH = 14;
    private static final int HOLD_REACH = 6;
    private static final long[] LEADS = WordHash.ofWords("in into over with used");
    private static final long[] THERE = WordHash.ofWords("at during despite");
    private static final int WANT_REACH = 4;
    private static final long[] WANT = WordHash.ofWords("want wants wanted seek sought");
    private static final int GRANT_REACH = 12;
    private static final long[] GRANT = WordHash.ofWords("granted grants grant gave given gives");
    private static final long AUDIENCE = WordHash.of("audience");
    private static final long IN = WordHash.of("in");
    private static final long FOR = WordHash.of("for");
    private static final long WHICH = WordHash.of("which");

    private final Draft draft;
    private final Scene scene;
    private final Sides sides;

    NounParties(Draft draft, Sides sides) {
        this.draft = draft;
        this.scene = draft.scene();
        this.sides = sides;
    }

    /** Who meets besides those on the right: the owners of the noun, who holds it, or the pair that follows. */
    Side left(int noun, Side right, Side owners, boolean between) {
        if (between && right.codes().size() >= 2) {
            return Side.NOBODY;
        }
        boolean site = right.codes().containsAll(owners.codes());
        if (!owners.empty() && ((!right.empty() && !site) || owners.codes().size() >= 2)) {
            Side pair = pairAfter(noun, owners);
            return pair.empty() ? owners : pair;
        }
        if (!right.empty()) {
            Side before = sides.counterpart(noun, right);
            return before.empty() ? sides.afterComma(right) : before;
        }
        Side subject = sides.subject(noun);
        if ((governed(noun) || acts(subject, noun) || carried(subject, noun))
                && subject.codes().size() >= 2) {
            return subject;
        }
        boolean given = scene.has(noun - 1, MeetingWord.PHONE) || (scene.is(noun, AUDIENCE) && granted(noun));
        Side object = owners.empty() && given ? object(noun) : Side.NOBODY;
        Side clause =
                owners.empty() && scene.is(noun + 1, IN) && scene.is(noun + 2, WHICH) ? inWhich(noun) : Side.NOBODY;
        if (clause.codes().size() == 2) {
            return clause;
        }
        return object.codes().size() >= 2 ? object : pairAfter(noun, owners);
    }

    /** Who holds it alone: "Zarif held talks in". */
    Side holder(int noun) {
        Side subject = scene.any(noun - HOLD_REACH, noun, MeetingWord.HOLD) ? sides.subject(noun) : Side.NOBODY;
        return subject.codes().size() == 1 ? subject : Side.NOBODY;
    }

    /** "are locked in talks", "used a summit to", "revived it with a summit": office-holders of two states right before, nobody else between. */
    private boolean acts(Side subject, int noun) {
        boolean people = subject.mentions().stream()
                .allMatch(mention -> Scene.person(mention) && mention.form() != NameForm.PRONOUN);
        boolean states = subject.codes().size() == 2 && there(noun);
        return (people || states || scene.has(noun, MeetingWord.SUMMIT))
                && (subject.codes().size() == 2 || subject.mentions().size() == 1)
                && noun - subject.end() <= ACT_REACH
                && subject.end() >= draft.status().clauseStart(noun)
                && (led(noun) || there(noun))
                && nobodyBetween(subject, noun);
    }

    /** "Kenya and its neighbour wound up two days of talks": what two do with talks of nobody else's. */
    private boolean carried(Side subject, int noun) {
        return subject.codes().size() == 2
                && noun - subject.end() <= REACH
                && subject.end() >= draft.status().clauseStart(noun)
                && carry(subject.end(), noun)
                && nobodyBetween(subject, noun);
    }

    private boolean carry(int from, int noun) {
        for (int i = from; i < noun; i++) {
            if (draft.tells(i, ActWord.CARRY) && !scene.is(i + 1, FOR)) {
                return true;
            }
        }
        return false;
    }

    private boolean nobodyBetween(Side subject, int noun) {
        return scene.mentions().stream()
                .noneMatch(other -> other.party() && other.from() >= subject.end() && other.to() <= noun);
    }

    /** "at a meeting", "despite 90 minutes of talks", "on the sidelines of meetings": where the rest is done. */
    private boolean there(int noun) {
        for (int i = noun - 1; i >= noun - LEAD_REACH && !scene.tokens().punctuation(i); i--) {
            if (scene.isOneOf(i, THERE) || scene.has(i, MeetingWord.SIDELINES)) {
                return true;
            }
        }
        return false;
    }

    /** "over lunch", "in a second round of talks", "at talks". */
    private boolean led(int noun) {
        for (int i = noun - 1; i >= noun - LEAD_REACH && !scene.tokens().punctuation(i); i--) {
            if (scene.isOneOf(i, LEADS)) {
                return true;
            }
        }
        return false;
    }

    /** "the call in which Trump asked Zelensky". */
    private Side inWhich(int noun) {
        List<Mention> people = scene.mentions().stream()
                .filter(mention -> mention.from() > noun && mention.from() - noun <= GRANT_REACH)
                .filter(mention -> mention.party() && Scene.person(mention) && !mention.plural())
                .limit(2)
                .toList();
        return new Side(people);
    }

    /** "granted Vance a 35-minute audience". */
    private boolean granted(int noun) {
        for (int i = noun - 1; i > Math.max(scene.from(), noun - GRANT_REACH); i--) {
            if (scene.isOneOf(i, GRANT)) {
                return true;
            }
        }
        return false;
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

    /** Held by the subject: "held talks", "agreed during a meeting", "want a summit". */
    private boolean governed(int noun) {
        int reach = scene.any(noun - 7, noun, MeetingWord.ROUND) ? 11 : 7;
        int from = Math.max(draft.status().clauseStart(noun), noun - reach);
        for (int i = noun - WANT_REACH; i < noun; i++) {
            if (scene.isOneOf(i, WANT)) {
                return true;
            }
        }
        return scene.any(from, noun, MeetingWord.HOLD)
                || scene.any(from, noun, MeetingWord.ATTEND)
                || scene.any(from, noun, MeetingWord.AFTER)
                || scene.any(from, noun, MeetingWord.FUTURE)
                || scene.any(from, noun, MeetingWord.BEFORE);
    }
}
