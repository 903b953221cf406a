package org.communique.reading.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.reading.names.Mention;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Sentence;

/**
 * Whose agreement a sentence tells of. Every state and organisation that the article names is weighed by its signs ({@link PartySign}):
 * where it stands in the sentence, how often it is named with the same agreement, and so on. For one article and one thread.
 */
final class PartyFinder {

    private static final int ENOUGH = 2;
    private static final int MOST = 8;
    private static final int CONSIDERED = 20;

    private final PartyArticle article;
    private final Knowledge knowledge;
    private final NamedText text;

    PartyFinder(NamedText text, Knowledge knowledge) {
        this.text = text;
        this.article = new PartyArticle(text);
        this.knowledge = knowledge;
    }

    /** Notes who is named near a statement of a matter; all must be noted before any is asked for. */
    void note(Hit hit, int matter) {
        if (matter >= 0) {
            Set<String> codes = new LinkedHashSet<>();
            article.parties(hit.marks().sentence()).stream()
                    .filter(mention -> knowledge.mentions.beside(mention, hit))
                    .forEach(mention -> codes.addAll(mention.codes()));
            article.note(matter, codes, knowledge.known.near(hit.marks().sentence(), hit.noun()));
            Set<String> pair = pair(hit);
            if (pair.size() >= ENOUGH) {
                article.notePair(matter, pair);
            }
        }
    }

    /** "The EU-Russia treaty", "a truce between Togo and Benin", "Kenya's deal with Sudan". */
    private Set<String> pair(Hit hit) {
        List<Mention> mentions = article.parties(hit.marks().sentence());
        Set<String> compound = MentionSigns.compound(mentions, hit);
        if (compound.size() >= ENOUGH) {
            return compound;
        }
        return MentionSigns.between(mentions, hit);
    }

    /** The parties of a statement. */
    Parties find(Hit hit, int matter) {
        Map<String, EnumSet<PartySign>> signs = signs(hit, matter);
        List<String> order = new ArrayList<>(signs.keySet());
        Map<String, Double> scores = new LinkedHashMap<>();
        order.forEach(code -> scores.put(code, knowledge.weights.score(signs.get(code))));
        order.sort(Comparator.comparingDouble((String code) -> scores.get(code)).reversed());
        List<String> chosen = new ArrayList<>();
        for (String code : order) {
            double least = chosen.size() < ENOUGH ? knowledge.weights.least() : 0;
            if (scores.get(code) >= least && chosen.size() < MOST) {
                chosen.add(code);
            }
        }
        int own = (int)
                chosen.stream().filter(code -> inSentence(signs.get(code))).count();
        boolean byName = chosen.stream().anyMatch(code -> signs.get(code).contains(PartySign.KNOWN));
        boolean pair = chosen.stream().filter(code -> acts(signs.get(code))).count() >= ENOUGH;
        return new Parties(chosen.stream().sorted().toList(), own, byName, subject(hit), pair, signs);
    }

    /** "The talks between Kenya and Ethiopia will resume": the two are named, and do nothing. */
    private static boolean acts(Set<PartySign> signs) {
        return signs.contains(PartySign.ACTOR) && !signs.contains(PartySign.BETWEEN);
    }

    private static boolean inSentence(Set<PartySign> signs) {
        return signs.contains(PartySign.NEAR) || signs.contains(PartySign.FAR);
    }

    private Map<String, EnumSet<PartySign>> signs(Hit hit, int matter) {
        Map<String, EnumSet<PartySign>> signs = new LinkedHashMap<>();
        Map<String, Integer> distances = new LinkedHashMap<>();
        addMentions(hit, signs, distances);
        addDistances(signs, distances);
        Sentence sentence = hit.marks().sentence();
        KnownAgreements.Known name = knowledge.known.near(sentence, hit.noun());
        Set<String> known = article.parties(name == null ? article.known(matter) : name, signs.keySet());
        Set<String> before = article.before(sentence);
        Set<String> all = new LinkedHashSet<>(signs.keySet());
        all.addAll(known);
        all.addAll(before);
        all.addAll(article.others(matter));
        int near = (int) distances.values().stream()
                .filter(away -> away <= MentionSigns.NEAR)
                .count();
        all.stream().limit(CONSIDERED).forEach(code -> {
            EnumSet<PartySign> own = signs.computeIfAbsent(code, key -> EnumSet.of(PartySign.BIAS));
            article.addSigns(own, code, matter);
            if (before.contains(code)) {
                own.add(PartySign.SENTENCE_BEFORE);
            }
            if (!known.isEmpty()) {
                own.add(known.contains(code) ? PartySign.KNOWN : PartySign.NOT_KNOWN);
            }
            if (!distances.containsKey(code)) {
                own.add(absent(near));
            } else if (near <= ENOUGH) {
                own.add(near <= 1 ? PartySign.ALONE : PartySign.ONE_OF_TWO);
            }
        });
        return signs;
    }

    private void addMentions(Hit hit, Map<String, EnumSet<PartySign>> signs, Map<String, Integer> distances) {
        List<Mention> mentions = article.parties(hit.marks().sentence());
        Set<String> between = MentionSigns.between(mentions, hit);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean listed = MentionSigns.listed(mentions, i, hit.marks().tokens());
            for (String code : mention.codes()) {
                EnumSet<PartySign> own = signs.computeIfAbsent(code, key -> EnumSet.of(PartySign.BIAS));
                knowledge.mentions.addMention(own, mention, hit);
                if (listed) {
                    own.add(PartySign.LISTED);
                }
                distances.merge(code, MentionSigns.distance(mention, hit), Math::min);
                if (between.contains(code)) {
                    own.add(PartySign.BETWEEN);
                }
            }
        }
        Set<String> compound = MentionSigns.compound(mentions, hit);
        Set<String> partner = MentionSigns.partner(mentions, hit);
        Set<String> actor = knowledge.mentions.actor(mentions, hit);
        MentionSigns.notWithin(mentions, hit).forEach(code -> signs.get(code).remove(PartySign.WITHIN));
        mark(signs, compound, PartySign.COMPOUND);
        mark(signs, partner, PartySign.DEAL_WITH);
        mark(signs, actor, PartySign.ACTOR);
        besides(signs, compound);
        besides(signs, between);
        Set<String> pair = new LinkedHashSet<>(actor);
        pair.addAll(partner);
        besides(signs, pair);
    }

    private static void mark(Map<String, EnumSet<PartySign>> signs, Set<String> codes, PartySign sign) {
        codes.stream().filter(signs::containsKey).forEach(code -> signs.get(code)
                .add(sign));
    }

    /** Of those the sentence names, who is none of the parties that its words tell. */
    private static void besides(Map<String, EnumSet<PartySign>> signs, Set<String> told) {
        if (told.size() >= ENOUGH) {
            signs.forEach((code, own) -> {
                if (!told.contains(code)) {
                    own.add(PartySign.BESIDE_PAIR);
                }
            });
        }
    }

    private static PartySign absent(int near) {
        return switch (near) {
            case 0 -> PartySign.ABSENT_OF_NONE;
            case 1 -> PartySign.ABSENT_OF_ONE;
            case 2 -> PartySign.ABSENT_OF_TWO;
            default -> PartySign.ABSENT_OF_MORE;
        };
    }

    private static void addDistances(Map<String, EnumSet<PartySign>> signs, Map<String, Integer> distances) {
        List<String> nearest = distances.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        PartySign[] places = {
            PartySign.NEAREST, PartySign.SECOND_NEAREST, PartySign.THIRD_NEAREST, PartySign.FOURTH_NEAREST
        };
        for (int i = 0; i < nearest.size(); i++) {
            signs.get(nearest.get(i)).add(places[Math.min(i, places.length - 1)]);
        }
    }

    private boolean subject(Hit hit) {
        return text.mentions(hit.marks().sentence()).stream()
                .anyMatch(mention -> mention.party()
                        && mention.to() <= hit.head()
                        && hit.head() - mention.to() <= MentionSigns.NEAR);
    }

    /** What is the same for all articles. Immutable; safe for use by many threads. */
    static final class Knowledge {
        private final KnownAgreements known = new KnownAgreements();
        private final PartyWeights weights;
        private final MentionSigns mentions;

        Knowledge(WordClasses classes, PartyWeights weights) {
            this.mentions = new MentionSigns(classes);
            this.weights = weights;
        }
    }

    /**
     * Parties of a statement.
     *
     * @param own how many of them the sentence itself names
     * @param byName whether the name of the agreement told some of them
     * @param subject whether one of them, or a group or pronoun that stands for them, is named before the deciding word
     * @param pair whether two of them act together: "Kenya and Ethiopia will"
     * @param signs what speaks for and against every state that was weighed
     */
    record Parties(
            List<String> codes,
            int own,
            boolean byName,
            boolean subject,
            boolean pair,
            Map<String, EnumSet<PartySign>> signs) {}
}
