package org.communique.reading.agreements;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.communique.reading.Participant;
import org.communique.reading.TextPart;
import org.communique.reading.names.Mention;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/**
 * Whose agreement a sentence tells of: those it names near the words that decide, else those of an agreement known by name, else
 * those named before, else the article's main pair. Immutable; safe for use by many threads.
 */
final class PartyFinder {

    private static final int NEAR = 14;
    private static final int ENOUGH = 2;
    private static final int MOST = 8;
    private static final int LOOK_BACK = 2;
    private static final int CONSIDERED = 10;
    private static final long WITH = WordHash.of("with");
    private static final long BETWEEN = WordHash.of("between");
    private static final long BY = WordHash.of("by");
    private static final long AND = WordHash.of("and");
    private static final Set<Long> SAID = Set.of(
            WordHash.of("said"),
            WordHash.of("says"),
            WordHash.of("told"),
            WordHash.of("saying"),
            WordHash.of("adding"));

    private final KnownAgreements known = new KnownAgreements();
    private final long mediate;

    PartyFinder(WordClasses classes) {
        mediate = classes.mask("MEDIATE");
    }

    /** Codes of the parties that the sentence tells or the agreement's name. */
    Parties find(NamedText text, ArticleWords article, Hit hit) {
        Sentence sentence = hit.marks().sentence();
        List<Mention> mentions = text.mentions(sentence).stream()
                .filter(mention -> mention.party()
                        && !mention.codes().isEmpty()
                        && !speaks(sentence, mention)
                        && !mediates(hit.marks(), mention))
                .toList();
        Set<String> codes = new LinkedHashSet<>(between(sentence, mentions, hit));
        if (codes.size() < ENOUGH) {
            addNear(mentions, hit, codes);
        }
        int own = codes.size();
        KnownAgreements.Known name = known.near(sentence, hit.noun());
        if (name != null && !name.words().isEmpty() && name.all().containsAll(codes) && article.hasAny(name.words())) {
            codes.addAll(name.all());
        } else if (name != null && own < ENOUGH) {
            codes.addAll(name.parties());
        }
        boolean byName = codes.size() >= ENOUGH && own < ENOUGH;
        return new Parties(
                codes.stream().limit(MOST).sorted().toList(), own, byName, subject(text.mentions(sentence), hit));
    }

    /** Parties that neither the sentence nor the article's other statements tell: those named before, or the main pair. */
    Parties complete(NamedText text, Hit hit, Parties parties) {
        if (parties.codes().size() >= ENOUGH) {
            return parties;
        }
        Set<String> codes = new LinkedHashSet<>(parties.codes());
        addEarlier(text, hit.marks().sentence(), codes);
        return new Parties(
                codes.stream().limit(MOST).sorted().toList(), parties.own(), parties.byName(), parties.subject());
    }

    /** "between X, Y and Z" and "X and Y": a list that belongs together. */
    private static Set<String> between(Sentence sentence, List<Mention> mentions, Hit hit) {
        Set<String> codes = new LinkedHashSet<>();
        Tokens tokens = sentence.tokens();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean opens = tokens.is(mention.from() - 1, BETWEEN) || tokens.is(mention.from() - 2, BETWEEN);
            if (opens && Math.abs(mention.from() - hit.noun()) <= NEAR) {
                for (int j = i;
                        j < mentions.size()
                                && (j == i
                                        || mentions.get(j).from()
                                                        - mentions.get(j - 1).to()
                                                <= 3);
                        j++) {
                    codes.addAll(mentions.get(j).codes());
                }
                return codes;
            }
        }
        return codes;
    }

    private static void addNear(List<Mention> mentions, Hit hit, Set<String> codes) {
        List<Mention> nearest = mentions.stream()
                .sorted(Comparator.comparingInt(mention -> distance(mention, hit)))
                .limit(CONSIDERED)
                .toList();
        for (Mention mention : nearest) {
            boolean listed = codes.size() >= ENOUGH && !continues(mention, nearest, codes, hit);
            if ((distance(mention, hit) > NEAR && !codes.isEmpty()) || listed) {
                continue;
            }
            codes.addAll(mention.codes());
        }
    }

    /** Whether a mention stands in one row with one already taken: "Mexico, Canada and the United States". */
    private static boolean continues(Mention mention, List<Mention> mentions, Set<String> codes, Hit hit) {
        Tokens tokens = hit.marks().tokens();
        for (Mention other : mentions) {
            if (codes.containsAll(other.codes()) && !other.equals(mention)) {
                int gap = mention.from() >= other.to() ? mention.from() - other.to() : other.from() - mention.to();
                int from = Math.min(mention.to(), other.to());
                boolean joined = (gap == 1 && (tokens.mark(from) == ',' || tokens.is(from, AND)))
                        || (gap == 2 && tokens.is(from + 1, AND))
                        || gap == 0;
                if (joined) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean subject(List<Mention> mentions, Hit hit) {
        return mentions.stream()
                .anyMatch(
                        mention -> mention.party() && mention.to() <= hit.head() && hit.head() - mention.to() <= NEAR);
    }

    private static int distance(Mention mention, Hit hit) {
        if (mention.to() <= hit.first()) {
            return hit.first() - mention.to();
        }
        int after = Math.max(0, mention.from() - hit.last() - 1);
        boolean with = hit.marks().tokens().is(mention.from() - 1, WITH);
        return with ? after / 2 : after;
    }

    /** "Egypt brokered a truce", "a deal mediated by Qatar": no party to it. */
    private boolean mediates(Marks marks, Mention mention) {
        return marks.has(mention.to(), mediate)
                || (marks.tokens().is(mention.from() - 1, BY) && marks.has(mention.from() - 2, mediate));
    }

    private static boolean speaks(Sentence sentence, Mention mention) {
        Tokens tokens = sentence.tokens();
        boolean after = mention.to() < sentence.to() && SAID.contains(tokens.hash(mention.to()));
        boolean before = mention.from() > sentence.from() && SAID.contains(tokens.hash(mention.from() - 1));
        return (after || before) && mention.from() > sentence.from() + 2;
    }

    private static void addEarlier(NamedText text, Sentence sentence, Set<String> codes) {
        List<String> pair = codesOf(text.mainPair());
        if (pair.containsAll(codes)) {
            codes.addAll(pair);
        }
        for (int back = 1; back <= LOOK_BACK && codes.size() < ENOUGH; back++) {
            int index = sentence.index() - back;
            if (index < 0 || text.sentences().get(index).part() == TextPart.TITLE) {
                return;
            }
            text.mentions(index).stream()
                    .filter(Mention::party)
                    .flatMap(mention -> mention.codes().stream())
                    .distinct()
                    .limit(ENOUGH)
                    .forEach(code -> {
                        if (codes.size() < ENOUGH) {
                            codes.add(code);
                        }
                    });
        }
    }

    private static List<String> codesOf(List<Participant> pair) {
        return pair.stream()
                .map(Participant::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Parties of a statement.
     *
     * @param own how many of them the sentence itself names
     * @param byName whether the name of the agreement told the rest
     * @param subject whether one of them, or a group or pronoun that stands for them, is named before the deciding word
     */
    record Parties(List<String> codes, int own, boolean byName, boolean subject) {}
}
