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
    private static final int DESCRIPTION = 9;
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final long OF = WordHash.of("of");
    static final long[] BANDS = WordHash.ofWords("team group delegation host number pair handful trio couple");
    private static final long[] RIVALS = WordHash.ofWords("rival rivals opponent opponents critic critics challenger");
    private static final long[] WITHOUT_OFFICE = WordHash.ofWords(
            "predecessor wife husband widow daughter son sister brother family lawyer lawyers supporters");
    private static final long INCLUDING = WordHash.of("including");
    private static final long[] OFFICIALS = WordHash.ofWords("leaders ministers officials counterparts presidents");
    private static final long[] GOVERNORS = WordHash.ofWords("with from to");
    private static final long THAT = WordHash.of("that");
    private static final long WHOM = WordHash.of("whom");
    static final Set<Long> PREPOSITIONS = words(
            "in of for on to from with against over about at by near into through under toward towards than like despite amid without before after including between via as since until");

    private final Scene scene;
    private final Coordination names;
    private final Actors actors;
    private final Owners owners;

    Sides(Scene scene) {
        this.scene = scene;
        this.names = new Coordination(scene);
        this.actors = new Actors(scene, names);
        this.owners = new Owners(scene);
    }

    static Set<Long> words(String words) {
        return Arrays.stream(WordHash.ofWords(words)).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** The parties that start within a few words after the token: "with a top North Korean official". */
    Side right(int from) {
        Mention described = described(from);
        if (described != null) {
            return names.chain(described);
        }
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

    /** The person of "the outgoing chair of the bloc, President Emmerson Mnangagwa of Zimbabwe"; null where the words read otherwise. */
    private Mention described(int from) {
        boolean of = false;
        for (int i = from + 1; scene.has(from, MeetingWord.DETERMINER) && i < from + DESCRIPTION; i++) {
            if (scene.mark(i) == ',') {
                Mention person = of ? scene.startingAt(i + 1) : null;
                return Coordination.person(person) && person.level() != null ? person : null;
            }
            boolean another = Coordination.person(scene.startingAt(i)) || scene.has(i, MeetingWord.PAST_VERB);
            if (another || scene.tokens().punctuation(i) || scene.isAnd(i)) {
                return null;
            }
            of |= scene.is(i, OF);
        }
        return null;
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

    private Side nearest(int trigger, Set<String> besides, boolean people) {
        List<Mention> mentions = scene.mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            boolean acts = mention.to() <= trigger && actors.acts(i, trigger);
            if (acts && (!people || Scene.person(mention))) {
                Side side = new Side(names.before(i));
                if (!governed(side) && !besides.containsAll(side.codes())) {
                    return side;
                }
            }
        }
        return Side.NOBODY;
    }

    /** "talks with the king of Jordan and Prime Minister Dung, and discussed": those who were met do not act. */
    private boolean governed(Side side) {
        int first = side.mentions().get(0).from();
        int before = scene.has(first - 1, MeetingWord.DETERMINER) ? first - 2 : first - 1;
        int and = scene.mark(side.end()) == ',' ? side.end() + 1 : side.end();
        return side.mentions().size() > 1 && scene.isOneOf(before, GOVERNORS) && scene.isAnd(and);
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
