package org.communique.reading.meetings;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** Finds who stands left and right of a trigger. */
final class Sides {

    private static final int GAP = 4;
    private static final int SERVANT = 6;
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long APOSTROPHE = WordHash.of("'");
    private static final long[] SAW = WordHash.ofWords("saw seen received hosted welcomed greeted telephoned phoned");
    private static final long OF = WordHash.of("of");
    private static final long[] BANDS = WordHash.ofWords("team group delegation host number pair handful trio couple");
    private static final long[] RIVALS = WordHash.ofWords("rival rivals opponent opponents critic critics challenger");
    private static final long[] WITHOUT_OFFICE = WordHash.ofWords(
            "predecessor wife husband widow daughter son sister brother family lawyer lawyers supporters");
    private static final long INCLUDING = WordHash.of("including");
    private static final long[] OFFICIALS = WordHash.ofWords("leaders ministers officials counterparts presidents");
    private static final long BY = WordHash.of("by");
    private static final long[] LED = WordHash.ofWords("led headed");
    private static final long FOR = WordHash.of("for");
    private static final long TO = WordHash.of("to");
    private static final Set<String> NOT_ACTING = Set.of("his", "him", "their", "them", "my", "me", "our", "us");
    private static final long THAT = WordHash.of("that");
    private static final int RELATIVE = 14;
    private static final long[] RELATIVES = WordHash.ofWords("who whose whom which");
    private static final long WHO = WordHash.of("who");
    private static final long WHOM = WordHash.of("whom");
    static final Set<Long> PREPOSITIONS = words(
            "in of for on to from with against over about at by near into through under toward towards than like despite amid without before after including between via as since until");
    private static final Set<Long> GOVERNORS = words(
            "in of for on to from with against over about at by near into through under toward towards than like despite amid without including between via not ignoring");

    private final Scene scene;
    private final Coordination names;
    private final Owners owners;

    Sides(Scene scene) {
        this.scene = scene;
        this.names = new Coordination(scene);
        this.owners = new Owners(scene);
    }

    private static Set<Long> words(String words) {
        return Arrays.stream(WordHash.ofWords(words)).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** The parties that start within a few words after the token: "with a top North Korean official". */
    Side right(int from) {
        int limit = Math.min(scene.to(), from + GAP);
        for (int at = from; at < limit; at++) {
            Mention mention = scene.startingAt(at);
            if (mention != null && mention.form() == NameForm.PRONOUN && scene.has(at, MeetingWord.DETERMINER)) {
                continue;
            }
            int end = mention == null ? at + 1 : mention.to();
            if (scene.mark(end) == ':' && Coordination.person(scene.startingAt(end + 1))) {
                return names.chain(scene.startingAt(end + 1));
            }
            if (mention != null && mention.kind() == MentionKind.PERSON && ofRival(mention)) {
                return Side.NOBODY;
            }
            if (mention != null && mention.codes().isEmpty() && (listed(mention.to()) || band(mention.to()))) {
                limit = Math.min(scene.to(), mention.to() + GAP + 1);
                continue;
            }
            if (mention != null && (qualifiesPerson(mention) || names.owned(mention) || introduces(mention))) {
                limit = Math.max(limit, mention.to() + (mention.kind() == MentionKind.PERSON ? SERVANT : 2));
                continue;
            }
            if (mention != null) {
                boolean outside = scene.is(mention.to(), POSSESSIVE) && scene.isOneOf(mention.to() + 1, WITHOUT_OFFICE);
                boolean meant = mention.party() && !describes(mention) && !outside;
                return meant ? names.chain(mention) : Side.NOBODY;
            }
            boolean apposed = scene.mark(at) == ',' && at > from && Coordination.person(scene.startingAt(at + 1));
            if (scene.tokens().punctuation(at) && scene.mark(at) != '"' && scene.mark(at) != '\u201C' && !apposed) {
                return Side.NOBODY;
            }
            if (includes(at) || listed(at)) {
                limit = Math.min(scene.to(), at + GAP);
                continue;
            }
            if (band(at)) {
                limit = Math.min(scene.to(), at + GAP);
                continue;
            }
            if (PREPOSITIONS.contains(scene.tokens().hash(at))
                    || scene.is(at, THAT)
                    || scene.has(at, MeetingWord.SAY)) {
                return Side.NOBODY;
            }
        }
        return Side.NOBODY;
    }

    /** "of" of "a team of Slovenian negotiators". */
    private boolean band(int token) {
        return scene.is(token, OF) && scene.isOneOf(token - 1, BANDS);
    }

    private boolean listed(int token) {
        return includes(token) || (scene.mark(token) == ',' && includes(token + 1));
    }

    /** "including" of "met with leaders including May and Netanyahu". */
    boolean includes(int token) {
        int leaders = scene.mark(token - 1) == ',' ? token - 2 : token - 1;
        return scene.is(token, INCLUDING) && scene.isOneOf(leaders, OFFICIALS);
    }

    /** "Trump's Democratic rival": of no government. */
    private boolean ofRival(Mention owner) {
        for (int i = owner.to() + 1; scene.is(owner.to(), POSSESSIVE) && i <= owner.to() + 3; i++) {
            if (scene.isOneOf(i, RIVALS)) {
                return true;
            }
        }
        return false;
    }

    /** "Russian Vladimir Putin": the person is meant. */
    private boolean qualifiesPerson(Mention mention) {
        return mention.form() == NameForm.ADJECTIVE && Coordination.person(scene.startingAt(mention.to()));
    }

    /** "counterparts" of "his counterparts Keita of Mali and Kabore of Burkina Faso". */
    private boolean introduces(Mention office) {
        int next = scene.mark(office.to()) == ',' && !office.plural() ? office.to() + 1 : office.to();
        return office.kind() == MentionKind.OFFICE
                && (office.parties().isEmpty() || office.plural())
                && Coordination.person(scene.startingAt(next));
    }

    /** People who meet those of the capital where they are; a body's own ministers meet each other. */
    static boolean travels(Mention mention) {
        return Scene.person(mention) && !(mention.plural() && Bodies.ofStates(mention.code()));
    }

    /** "a Russian lawyer" is no party; "the Russian side" and "Israeli and Hamas envoys" are. */
    private boolean describes(Mention mention) {
        int next = mention.to();
        boolean joined = scene.isAnd(next)
                || scene.mark(next) == ','
                || (scene.inside(next) && scene.tokens().glued(next));
        return mention.form() == NameForm.ADJECTIVE
                && mention.kind() == MentionKind.COUNTRY
                && !joined
                && !scene.has(next, MeetingWord.SIDE_NOUN);
    }

    /** The subject of a verb: the nearest party on the left that no preposition governs, with those joined to it. */
    Side subject(int trigger) {
        return subject(trigger, Set.of());
    }

    /** The nearest subject that adds a country to those given. */
    Side subject(int trigger, Set<String> besides) {
        Side nearest = nearest(trigger, besides, false);
        if (!nearest.empty()) {
            return nearest;
        }
        return besides.isEmpty() ? Side.NOBODY : owner(trigger, besides);
    }

    /** Whom a person meets: a person sooner than a state that stands nearer, as an object mostly. */
    Side counterpart(int trigger, Side other) {
        Side person =
                other.mentions().stream().anyMatch(Scene::person) ? nearest(trigger, other.codes(), true) : Side.NOBODY;
        return person.empty() ? subject(trigger, other.codes()) : person;
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

    private Side nearest(int trigger, Set<String> besides, boolean people) {
        List<Mention> mentions = scene.mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            boolean acts =
                    mention.to() <= trigger && canAct(mention) && !apposed(mentions, i) && !embedded(mention, trigger);
            if (acts && (!people || Scene.person(mention))) {
                Side side = new Side(names.before(i));
                if (!besides.containsAll(side.codes())) {
                    return side;
                }
            }
        }
        return Side.NOBODY;
    }

    /** "North Korea's anger since a summit with Trump": where nobody acts, the state that is spoken of. */
    private Side owner(int trigger, Set<String> besides) {
        return scene.mentions().stream()
                .filter(mention -> mention.to() <= trigger
                        && mention.kind() == MentionKind.COUNTRY
                        && mention.form() == NameForm.NAME)
                .filter(mention -> scene.is(mention.to(), POSSESSIVE) && !besides.containsAll(mention.codes()))
                .findFirst()
                .map(Side::of)
                .orElse(Side.NOBODY);
    }

    private boolean canAct(Mention mention) {
        if (!mention.party() || mention.codes().isEmpty() || mention.form() == NameForm.ADJECTIVE) {
            return false;
        }
        boolean objectPronoun = mention.form() == NameForm.PRONOUN && possessive(mention);
        int before = mention.from() - 1;
        before = scene.has(before, MeetingWord.DETERMINER) ? before - 1 : before;
        boolean leads = scene.is(before, BY) && scene.isOneOf(before - 1, LED);
        boolean band = scene.is(before, OF) && scene.isOneOf(before - 1, BANDS);
        boolean willAct = scene.is(before, FOR) && scene.is(mention.to(), TO);
        boolean governed = !leads
                && !willAct
                && !(band && Scene.person(mention))
                && scene.inside(before)
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

    /** "Meeting with Phuc, Trump signed": the subject that follows the clause. */
    Side afterComma(Side object) {
        int from = object.end();
        for (int at = from; at < Math.min(scene.to(), from + 14); at++) {
            if (scene.mark(at) == ',') {
                Side next = right(at + 1);
                if (!next.empty()) {
                    return Side.of(next.mentions().get(0));
                }
            }
        }
        return Side.NOBODY;
    }

    /** "Abbas, with whom Obama later met", "Abbas, whom Obama met". */
    Side whom(int trigger) {
        for (int i = trigger - 1; i > Math.max(scene.from(), trigger - 8); i--) {
            if (scene.is(i, WHOM)) {
                int before = scene.has(i - 1, MeetingWord.WITH) ? i - 1 : i;
                Mention mention = scene.endingAt(scene.mark(before - 1) == ',' ? before - 1 : before);
                return mention != null && mention.party() ? Side.of(mention) : Side.NOBODY;
            }
        }
        return Side.NOBODY;
    }

    /** Those who own the noun: "Trump's meeting", "the Trump-Kim summit", "U.S.-China talks", "their meeting". */
    Side owners(int noun) {
        return owners.of(noun);
    }
}
