package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.WordHash;

/** Names that stand together for several parties: "A, B and C", "A and his Polish counterpart". */
final class Coordination {

    private static final LongTable BEFORE_OFFICE = LongTable.ofWords("two three four fellow then");
    private static final long POSSESSIVE = WordHash.of("'s");
    private static final int BRACKETS = 5;
    private static final long[] OUTSIDE = WordHash.ofWords("unlike from despite against");
    private static final int OPENING = 5;
    private static final long AT = WordHash.of("at");
    private static final long IN = WordHash.of("in");
    private static final long OF = WordHash.of("of");
    private static final int SERVANT_REACH = 4;
    private static final long[] GOVERN = WordHash.ofWords("in from against over at on to by with into");

    private static final long[] STATE = WordHash.ofWords("government side authorities leadership regime");

    private final Scene scene;

    Coordination(Scene scene) {
        this.scene = scene;
    }

    /** The mention and those joined to it by commas and "and". */
    Side chain(Mention first) {
        List<Mention> chain = new ArrayList<>();
        boolean object = object(first);
        Mention mention = first;
        while (mention != null && mention.party()) {
            chain.add(mention);
            Mention next = joined(mention);
            mention = next != null && object && acts(next) ? null : next;
        }
        return new Side(chain);
    }

    /** "telephoned Zelensky", "spoke to Zelensky": after another verb's object may come another subject. */
    private boolean object(Mention first) {
        int before = first.from() - 1;
        return scene.has(before, MeetingWord.MEET_VERB)
                || scene.has(before, MeetingWord.PHONE)
                || scene.has(before, MeetingWord.CALL)
                || scene.has(before, MeetingWord.HOST)
                || scene.has(before, MeetingWord.WITH);
    }

    /** "Putin" of "telephoned Zelensky, and Putin said": the subject of another clause. */
    private boolean acts(Mention mention) {
        int next = mention.to();
        return Scene.person(mention)
                && (scene.has(next, MeetingWord.SAY)
                        || scene.has(next, MeetingWord.SPEAK)
                        || scene.has(next, MeetingWord.PAST_VERB)
                        || scene.has(next, MeetingWord.MODAL)
                        || scene.has(next, MeetingWord.MEET_VERB));
    }

    /** "Afghan" of "the Afghan government and the Taliban", "the Saudi side": the state is meant. */
    boolean state(Mention adjective) {
        return adjective.form() == NameForm.ADJECTIVE
                && adjective.kind() == MentionKind.COUNTRY
                && scene.isOneOf(adjective.to(), STATE)
                && scene.startingAt(adjective.to() + 1) == null;
    }

    private Mention joined(Mention last) {
        int at = state(last) ? last.to() + 1 : ofState(last);
        boolean comma = scene.mark(at) == ',';
        at += comma ? 1 : 0;
        boolean and = scene.isAnd(at);
        at += and ? 1 : 0;
        if ((!comma && !and) || where(last)) {
            return null;
        }
        int limit = at + 3;
        for (int i = at; i < limit; i++) {
            Mention mention = scene.startingAt(i);
            if (mention != null && mention.form() == NameForm.PRONOUN && scene.has(i, MeetingWord.DETERMINER)) {
                continue;
            }
            if (mention != null && owned(mention)) {
                limit = mention.to() + 2;
                continue;
            }
            if (mention != null) {
                int end = ofState(mention);
                boolean listed = and || scene.mark(end) == ',' || scene.isAnd(end);
                return listed && mention.party() && mention.form() != NameForm.PRONOUN ? mention : null;
            }
            boolean setting = scene.is(i, IN) || scene.is(i, AT);
            if (setting || scene.tokens().punctuation(i) || scene.has(i, MeetingWord.HOLD)) {
                return null;
            }
        }
        return null;
    }

    /** "Moldova's" of "Moldova's Vladimir Voronin", "Xi's" of "Xi's envoy Zhao Leji": the second is meant. */
    boolean owned(Mention state) {
        if (state.kind() == MentionKind.PERSON) {
            return servant(state) != null;
        }
        Mention next = scene.is(state.to(), POSSESSIVE) ? scene.startingAt(state.to() + 1) : null;
        return state.kind() == MentionKind.COUNTRY
                && person(next)
                && next.codes().equals(state.codes());
    }

    /** "envoy Zhao Leji" of "Xi's envoy Zhao Leji", who serves the one named before; null where nobody follows. */
    private Mention servant(Mention owner) {
        Mention beside = scene.startingAt(owner.to());
        if (person(beside) && beside.codes().equals(owner.codes())) {
            return beside;
        }
        for (int i = owner.to() + 1; scene.is(owner.to(), POSSESSIVE) && i <= owner.to() + SERVANT_REACH; i++) {
            Mention next = scene.startingAt(i);
            if (next != null) {
                boolean serves = person(next) || next.kind() == MentionKind.OFFICE;
                return serves && !next.plural() && next.codes().equals(owner.codes()) ? next : null;
            }
            if (scene.tokens().punctuation(i) && scene.mark(i) != ',') {
                return null;
            }
        }
        return null;
    }

    /** Behind "(Poland)" of "Tusk (Poland) and Macron". */
    private int afterBrackets(int end) {
        for (int i = end + 1; scene.mark(end) == '(' && i <= end + BRACKETS; i++) {
            if (scene.mark(i) == ')') {
                return i + 1;
            }
        }
        return end;
    }

    /** Behind "of Mali" of "Keita of Mali". */
    private int ofState(Mention person) {
        Mention state = scene.is(person.to(), OF) ? scene.startingAt(person.to() + 1) : null;
        boolean own = state != null
                && state.kind() == MentionKind.COUNTRY
                && state.codes().equals(person.codes());
        return own ? state.to() : afterBrackets(person.to());
    }

    /** The mention at the index and those coordinated with it on its left. */
    List<Mention> before(int index) {
        List<Mention> mentions = scene.mentions();
        List<Mention> chain = new ArrayList<>(List.of(mentions.get(index)));
        for (int i = index - 1; i >= 0; i--) {
            Mention left = mentions.get(i);
            Mention next = chain.get(0);
            if (ownerOf(left, next) || (i > 0 && ofState(mentions.get(i - 1)) == left.to())) {
                continue;
            }
            boolean invites = chain.size() == 1 && (inviting(left, next) || opening(left, next));
            if (invites
                    || where(left)
                    || !left.party()
                    || (left.form() == NameForm.ADJECTIVE && !state(left))
                    || !coordinated(state(left) ? left.to() + 1 : ofState(left), next.from())) {
                break;
            }
            if (!within(left, next)) {
                chain.add(0, left);
            }
        }
        return chain;
    }

    /** "U.S." of "U.S. and Iranian diplomats", who are of both. */
    private static boolean within(Mention left, Mention next) {
        return left.kind() == MentionKind.COUNTRY
                && next.plural()
                && next.codes().size() > 1
                && next.codes().containsAll(left.codes());
    }

    /** "at the invitation of Xi, Macron will": the comma parts the two. */
    private boolean inviting(Mention left, Mention next) {
        boolean comma = scene.mark(left.to()) == ',' && left.to() + 1 == next.from();
        return comma && scene.is(left.from() - 1, OF) && scene.has(left.from() - 2, MeetingWord.INVITE);
    }

    /** "Much to the annoyance of Putin, Merz met", "Ignoring Putin, Merz met": a sentence opens so. */
    private boolean adverbial(int before) {
        boolean gerund = before == scene.from() && scene.tokens().word(before).endsWith("ing");
        boolean opens = before - scene.from() <= OPENING
                && scene.inside(before)
                && Sides.PREPOSITIONS.contains(scene.tokens().hash(before))
                && scene.mentions().stream().noneMatch(other -> other.to() <= before);
        return gerund || opens;
    }

    /** "In Turkey, Greek and Cypriot officials met", "On Monday in Turkey,": where a sentence opens. */
    private boolean where(Mention left) {
        int in = left.from() - 1;
        boolean governed = left.kind() == MentionKind.COUNTRY && scene.is(in, IN) && scene.mark(left.to()) == ',';
        return governed && (in == scene.from() || scene.dates().stream().anyMatch(date -> date.to() == in));
    }

    /** "As fighting raged in Sudan, Ruto met": what ends a clause before the subject. */
    private boolean opening(Mention left, Mention next) {
        int before = scene.has(left.from() - 1, MeetingWord.DETERMINER) ? left.from() - 2 : left.from() - 1;
        boolean comma = scene.mark(left.to()) == ',' && !scene.isAnd(left.to() + 1);
        boolean place = left.kind() == MentionKind.COUNTRY && scene.isOneOf(before, GOVERN);
        boolean outsider = left.kind() == MentionKind.PERSON && scene.isOneOf(before, OUTSIDE);
        return comma && person(next) && (place || outsider || adverbial(before));
    }

    /** "his" of "his Polish counterpart", "Argentina's" of "Argentina's Cristina Kirchner". */
    private boolean ownerOf(Mention left, Mention next) {
        boolean pronoun = left.form() == NameForm.PRONOUN
                && scene.has(left.from(), MeetingWord.DETERMINER)
                && onlyHost(left.to(), next.from());
        boolean state = left.kind() == MentionKind.COUNTRY
                && left.codes().equals(next.codes())
                && left.to() + 1 == next.from()
                && scene.is(left.to(), POSSESSIVE);
        return pronoun || state;
    }

    /** Nothing or "host," of "his host, President Sezer", "two" of "his two counterparts". */
    private boolean onlyHost(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean passes = BEFORE_OFFICE.get(scene.tokens().hash(i)) != 0;
            if (!passes && !scene.has(i, MeetingWord.HOST) && scene.mark(i) != ',') {
                return false;
            }
        }
        return true;
    }

    /** Only "and", commas, articles and the like stand between, or the state of the second. */
    private boolean coordinated(int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            Mention between = scene.startingAt(i);
            if (between != null && between.kind() == MentionKind.COUNTRY && between.to() + 1 == to) {
                return joined && scene.is(between.to(), POSSESSIVE);
            }
            boolean company = Company.joins(scene, i);
            joined |= company || scene.isAnd(i) || scene.mark(i) == ',' || scene.mark(i) == '&' || scene.mark(i) == '/';
            boolean filler = scene.has(i, MeetingWord.CAPTION)
                    || scene.has(i, MeetingWord.DETERMINER)
                    || (scene.has(i, MeetingWord.HOST) && scene.has(i - 1, MeetingWord.DETERMINER))
                    || BEFORE_OFFICE.get(scene.tokens().hash(i)) != 0
                    || company
                    || scene.isAnd(i)
                    || scene.mark(i) == ','
                    || scene.mark(i) == '&'
                    || scene.mark(i) == '/';
            if (!filler) {
                return false;
            }
        }
        return joined || (from == to && scene.tokens().glued(to));
    }

    static boolean person(Mention mention) {
        return mention != null && mention.kind() == MentionKind.PERSON && mention.party();
    }
}
