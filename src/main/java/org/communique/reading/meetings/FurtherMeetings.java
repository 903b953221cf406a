package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.reading.Participant;
import org.communique.reading.dates.DateMention;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** "met Merz in Berlin and Tusk in Warsaw", "held talks with A on Monday and with B on Tuesday": a day or a place parts the second meeting from the first. */
final class FurtherMeetings {

    private static final int OBJECT_REACH = 12;
    private static final int ASIDE = 9;
    private static final int OPENING = 8;
    private static final Set<Trigger> TRIGGERS =
            Set.of(Trigger.MET, Trigger.MEETING, Trigger.TALKS, Trigger.HOST, Trigger.PHONE);

    /** What may stand around a day or a place. */
    private static final LongTable ADJUNCTS = LongTable.ofWords(
            "in on at the a an early late earlier later last this that same next previous following day night morning afternoon evening week month year today yesterday tomorrow also separately then afterwards there and");

    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long THEN = WordHash.of("then");
    private static final long IN = WordHash.of("in");
    private static final long ON = WordHash.of("on");
    private static final long AT = WordHash.of("at");
    private static final long LATER = WordHash.of("later");
    private static final long EARLIER = WordHash.of("earlier");

    private final Draft draft;
    private final Scene scene;

    FurtherMeetings(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
    }

    /** To be called when all else in the sentence has been found. */
    void find() {
        List<Candidate> told = draft.candidates().stream()
                .filter(candidate -> TRIGGERS.contains(candidate.trigger()))
                .filter(candidate -> !candidate.supporting() && !candidate.gathering())
                .filter(candidate -> candidate.codes().size() == 2)
                .toList();
        told.forEach(this::further);
    }

    private void further(Candidate told) {
        int trigger = scene.tokenAt(told.evidence().start());
        Mention whom = trigger < 0 ? null : whom(told, trigger);
        List<Participant> who = whom == null ? List.of() : besides(told, whom);
        Mention next = who.isEmpty() ? null : next(whom);
        while (next != null && another(told, next)) {
            List<Participant> both = new ArrayList<>(who);
            both.addAll(next.parties());
            draft.further(told, next.from(), both);
            next = next(next);
        }
    }

    private static boolean another(Candidate told, Mention mention) {
        return !told.codes().contains(mention.code());
    }

    /** Whom they met: the first after the trigger, or nobody where both stand before it. */
    private Mention whom(Candidate told, int trigger) {
        return scene.mentions().stream()
                .filter(mention -> mention.from() > trigger && mention.from() - trigger <= OBJECT_REACH)
                .filter(mention -> mention.party() && Scene.person(mention) && !mention.plural() && !owner(mention))
                .filter(mention -> mention.codes().size() == 1 && told.codes().contains(mention.code()))
                .findFirst()
                .orElse(null);
    }

    private static List<Participant> besides(Candidate told, Mention whom) {
        return told.parties().stream()
                .filter(party -> !party.country().equals(whom.code()))
                .toList();
    }

    /** Who comes after the day or place of the one met before; null where the sentence goes on otherwise. */
    private Mention next(Mention before) {
        int at = before.to();
        boolean aside = false;
        for (int limit = at + ASIDE; at < Math.min(scene.to(), limit) && !joins(at); ) {
            int to = adjunct(at);
            if (to < 0) {
                return null;
            }
            aside |= to > at + 1 || names(at);
            at = to;
        }
        return aside && joins(at) ? joined(at) : null;
    }

    /** "and", ", and", ", then". */
    private boolean joins(int at) {
        return scene.isAnd(at)
                || (scene.mark(at) == ',' && (scene.isAnd(at + 1) || scene.is(at + 1, THEN)))
                || scene.is(at, THEN);
    }

    /** The token after a date, a place or a small word about them; -1 where something else stands. */
    private int adjunct(int at) {
        for (DateMention date : scene.dates()) {
            if (date.from() == at) {
                return date.to();
            }
        }
        Mention mention = scene.startingAt(at);
        if (mention != null) {
            return mention.kind() == MentionKind.PLACE ? mention.to() : -1;
        }
        return ADJUNCTS.get(scene.tokens().hash(at)) != 0 ? at + 1 : -1;
    }

    private boolean names(int at) {
        return scene.startingAt(at) != null || scene.dates().stream().anyMatch(date -> date.from() == at);
    }

    /** The one whom "and" joins, after "earlier in the day with" or right away; somebody who does something else is none. */
    private Mention joined(int and) {
        int at = scene.mark(and) == ',' ? and + 1 : and;
        at += scene.isAnd(at) ? 1 : 0;
        for (int limit = at + OPENING; at < Math.min(scene.to(), limit); ) {
            Mention mention = scene.startingAt(at);
            if (mention != null && !owner(mention)) {
                return fits(mention) ? mention : null;
            }
            int to = mention == null ? opening(at) : owned(mention);
            if (to < 0) {
                return null;
            }
            at = to;
        }
        return null;
    }

    /** The token after "with", a word about the day or "Sheikh"; -1 where the sentence goes on otherwise. */
    private int opening(int at) {
        boolean passes = scene.has(at, MeetingWord.WITH)
                || scene.has(at, MeetingWord.DETERMINER)
                || scene.tokens().capital(at);
        return passes ? at + 1 : adjunct(at);
    }

    /** Where whom "his" of "his Chinese counterpart" or "China's" of "China's Wang Yi" owns begins. */
    private int owned(Mention mention) {
        return scene.is(mention.to(), POSSESSIVE) ? mention.to() + 1 : mention.to();
    }

    private boolean owner(Mention mention) {
        boolean pronoun = mention.form() == NameForm.PRONOUN && scene.has(mention.from(), MeetingWord.DETERMINER);
        Mention next = scene.startingAt(mention.to() + 1);
        boolean state = mention.kind() == MentionKind.COUNTRY
                && scene.is(mention.to(), POSSESSIVE)
                && next != null
                && next.kind() == MentionKind.PERSON
                && next.codes().equals(mention.codes());
        return pronoun || state;
    }

    /** Told with a day or place of their own, or last in the clause. */
    private boolean fits(Mention mention) {
        int after = mention.to();
        boolean dated = scene.is(after, IN)
                || scene.is(after, ON)
                || scene.is(after, AT)
                || scene.is(after, LATER)
                || scene.is(after, EARLIER)
                || names(after);
        boolean last = after >= scene.to() || scene.tokens().punctuation(after);
        return mention.party()
                && Scene.person(mention)
                && !mention.plural()
                && mention.form() != NameForm.PRONOUN
                && mention.codes().size() == 1
                && (dated || last);
    }
}
