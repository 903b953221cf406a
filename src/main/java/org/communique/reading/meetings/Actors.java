package org.communique.reading.meetings;

import java.util.List;
import java.util.Set;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** Who acts in a sentence: named, governed by no preposition, and neither the object nor within a clause that is over. */
final class Actors {

    private static final int RELATIVE = 14;
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long APOSTROPHE = WordHash.of("'");
    private static final long[] SAW = WordHash.ofWords("saw seen received hosted welcomed greeted telephoned phoned");
    private static final long OF = WordHash.of("of");
    private static final long BY = WordHash.of("by");
    private static final long FOR = WordHash.of("for");
    private static final long TO = WordHash.of("to");
    private static final long WHO = WordHash.of("who");
    private static final long[] LED = WordHash.ofWords("led headed");
    private static final long[] RELATIVES = WordHash.ofWords("who whose whom which");
    private static final Set<String> NOT_ACTING = Set.of("his", "him", "their", "them", "my", "me", "our", "us");
    private static final Set<Long> GOVERNORS = Sides.words(
            "in of for on to from with against over about at by near into through under toward towards than like despite amid without including between via not ignoring");

    private final Scene scene;
    private final Coordination names;

    Actors(Scene scene, Coordination names) {
        this.scene = scene;
        this.names = names;
    }

    /** Whether the mention of that index acts in the clause of the trigger behind it. */
    boolean acts(int index, int trigger) {
        List<Mention> mentions = scene.mentions();
        Mention mention = mentions.get(index);
        return canAct(mention) && !apposed(mentions, index) && !embedded(mention, trigger);
    }

    private boolean canAct(Mention mention) {
        boolean adjective = mention.form() == NameForm.ADJECTIVE && !names.state(mention);
        if (!mention.party() || mention.codes().isEmpty() || adjective) {
            return false;
        }
        boolean objectPronoun = mention.form() == NameForm.PRONOUN && possessive(mention);
        int before = mention.from() - 1;
        before = scene.has(before, MeetingWord.DETERMINER) ? before - 1 : before;
        boolean leads = scene.is(before, BY) && scene.isOneOf(before - 1, LED);
        boolean band = scene.is(before, OF) && scene.isOneOf(before - 1, Sides.BANDS);
        boolean willAct = scene.is(before, FOR) && scene.is(mention.to(), TO);
        boolean governed = !leads
                && !willAct
                && !(band && Scene.person(mention))
                && scene.inside(before)
                && !Company.ends(scene, before)
                && GOVERNORS.contains(scene.tokens().hash(before));
        boolean owner = scene.is(mention.to(), POSSESSIVE) || scene.is(mention.to(), APOSTROPHE);
        boolean object = Scene.person(mention) && !owner && metBefore(mention);
        boolean qualifies = Scene.nation(mention)
                && (scene.has(mention.to(), MeetingWord.SUMMIT) || scene.has(mention.to(), MeetingWord.ENCOUNTER));
        boolean visitor = owner && mention.kind() == MentionKind.PERSON;
        return !objectPronoun
                && (!object || antecedent(mention))
                && (!governed || visitor || antecedent(mention))
                && !qualifies
                && !(owner && mention.kind() == MentionKind.COUNTRY);
    }

    /** "met Cho", "received Seoul's Cho", "told his Omani counterpart": the object of what somebody else did. */
    private boolean metBefore(Mention mention) {
        int before = mention.from() - 1;
        Mention owner = scene.is(before, POSSESSIVE) ? scene.endingAt(before) : null;
        before = owner != null && names.owned(owner) ? owner.from() - 1 : before;
        before = scene.has(before, MeetingWord.DETERMINER) ? before - 1 : before;
        return scene.has(before, MeetingWord.MEET_VERB)
                || scene.has(before, MeetingWord.TELL)
                || scene.isOneOf(before, SAW);
    }

    /** "comments of Lawson, who met his colleague": whatever governs the name, it acts in the clause that it opens. */
    private boolean antecedent(Mention mention) {
        int next = scene.mark(mention.to()) == ',' ? mention.to() + 1 : mention.to();
        return scene.is(next, WHO);
    }

    private boolean possessive(Mention mention) {
        String word = scene.tokens().word(mention.from());
        return NOT_ACTING.contains(word);
    }

    /** "Mike Pompeo, Trump's CIA director, had travelled": the owner in the apposition does not act. */
    private boolean apposed(List<Mention> mentions, int index) {
        Mention mention = mentions.get(index);
        boolean owner = scene.is(mention.to(), POSSESSIVE) || scene.is(mention.to(), APOSTROPHE);
        Mention before = index == 0 ? null : mentions.get(index - 1);
        return owner
                && before != null
                && before.kind() == MentionKind.PERSON
                && before.to() + 1 == mention.from()
                && scene.mark(before.to()) == ',';
    }

    /** "Putin" of "Merz, who has quarrelled with Putin, met": of a clause that is over before the trigger. */
    private boolean embedded(Mention mention, int trigger) {
        int who = mention.from() - 1;
        while (who > Math.max(scene.from(), mention.from() - RELATIVE) && !scene.isOneOf(who, RELATIVES)) {
            who--;
        }
        if (!scene.isOneOf(who, RELATIVES) || scene.mark(who - 1) != ',' || scene.endingAt(who - 1) == null) {
            return false;
        }
        for (int i = mention.to(); i < trigger; i++) {
            if (scene.mark(i) == ',') {
                return scene.startingAt(i + 1) == null && !scene.isAnd(i + 1) && !scene.isOneOf(i + 1, RELATIVES);
            }
        }
        return false;
    }
}
