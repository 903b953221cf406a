package org.communique.reading.agreements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The agreements that one article speaks of. News names an agreement in full once or twice and says "the deal", "the pact" or "the talks"
 * after that: such general words are traced to the fullest name that stands before them, or to the one the article names most.
 */
final class Matters {

    private static final double SAME_SENTENCE = 1.2;
    private static final double SENTENCE_BEFORE = 0.9;
    private static final double SAME_WORD = 0.7;
    private static final double AFTER = -0.8;

    /** "A framework for their presence" may be no agreement, and "the treaty" is sooner the pact named elsewhere. */
    private static final double LOOSE = 0.7;

    private static final int NAME_WORDS = 9;

    private static final Set<String> GENERAL = Stream.of(
                    ("a an the of on in for to and or with between new joint mutual bilateral this that its his her their such any"
                                    + " agreement agreements deal deals treaty treaties pact pacts accord accords talk talks negotiation negotiations final possible first proposal proposals plan plans offer offers"
                                    + " statement document documents text memorandum memoranda memorandums mou mous understanding understandings protocol arrangement arrangements terms discussions dialogue consultations"
                                    + " previous similar initial better good bad best worst big major current existing proposed draft original multiple additional several"
                                    + " old year years long term potential future latest second third last next landmark historic key fresh another tentative preliminary interim"
                                    + " comprehensive broad wider broader early earlier past recent further formal direct indirect round so far two three four five six seven both all each other"
                                    + " one some many more most very own reached signed struck made it them be is was have has will would not he they we who what which"
                                    + " by at from as over about under into up out no there than then today week month day saturday sunday monday tuesday wednesday thursday friday")
                            .split(" ", -1))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Named> named = new ArrayList<>();
    private final Map<String, Integer> wordCounts = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<Group, String> fullest = new HashMap<>();

    /** The words of a phrase that tell one agreement from another, in lower case and without a plural's ending. */
    static Set<String> specific(String phrase) {
        Set<String> words = new HashSet<>();
        String plain = phrase.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || !Character.isLetterOrDigit(plain.charAt(i))) {
                addWord(plain.substring(start, i), words);
                start = i + 1;
            }
        }
        return words;
    }

    private static void addWord(String word, Set<String> words) {
        if (word.length() > 1 && !GENERAL.contains(word) && !Character.isDigit(word.charAt(0))) {
            words.add(word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word);
        }
    }

    /** Takes up one naming of an agreement, firm where its noun can name nothing else; namings must come in the order of the text. */
    void add(Hit hit, String phrase, boolean firm) {
        Set<String> words = specific(phrase);
        int at = hit.marks().begin(hit.noun());
        if (words.isEmpty()
                || named.stream().anyMatch(other -> other.noun == hit.noun() && other.sentence == sentence(hit))) {
            return;
        }
        fullest.clear();
        words.forEach(word -> wordCounts.merge(word, 1, Integer::sum));
        Group group = groupOf(words);
        group.size++;
        group.words.addAll(words);
        named.add(new Named(phrase, words, sentence(hit), hit.noun(), at, nounWord(hit), firm, group));
    }

    private Group groupOf(Set<String> words) {
        Group best = null;
        int most = 0;
        for (Group group : groups) {
            int shared = (int) words.stream().filter(group.words::contains).count();
            if (shared > most && shared * 2 >= Math.min(words.size(), 4)) {
                best = group;
                most = shared;
            }
        }
        if (best == null) {
            best = new Group(groups.size());
            groups.add(best);
        }
        return best;
    }

    /** What a naming names: itself where it is specific, else what it points back to; a matter of its own where nothing fits. */
    Matter of(Hit hit, String phrase) {
        Set<String> words = specific(phrase);
        if (!words.isEmpty()) {
            Group group = named.stream()
                    .filter(other -> other.noun == hit.noun() && other.sentence == sentence(hit))
                    .map(Named::group)
                    .findFirst()
                    .orElseGet(() -> groupOf(words));
            return new Matter(group.id, phrase, words, false);
        }
        Named best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Named one : named) {
            double score = score(one, hit);
            if (score > most) {
                most = score;
                best = one;
            }
        }
        return best == null
                ? new Matter(-1, phrase, words, true)
                : new Matter(best.group.id, fullest.computeIfAbsent(best.group, this::fullest), best.group.words, true);
    }

    private double score(Named one, Hit hit) {
        int away = sentence(hit) - one.sentence;
        double score = Math.log(1 + one.group.size);
        if (away < 0 || (away == 0 && one.noun > hit.noun())) {
            score += AFTER;
        }
        score += away == 0
                ? SAME_SENTENCE
                : Math.abs(away) == 1 ? SENTENCE_BEFORE : -0.05 * Math.min(20, Math.abs(away));
        return score + (one.word == nounWord(hit) ? SAME_WORD : 0) - (one.firm ? 0 : LOOSE);
    }

    /** The phrase of a group whose words the article uses most. */
    private String fullest(Group group) {
        String best = "";
        double most = -1;
        for (Named one : named) {
            if (one.group == group) {
                double score = one.words.stream()
                        .mapToDouble(word -> Math.sqrt(wordCounts.get(word)))
                        .sum();
                int length = one.phrase.split(" ", -1).length;
                score -= length > NAME_WORDS ? length - NAME_WORDS : 0;
                if (score > most) {
                    most = score;
                    best = one.phrase;
                }
            }
        }
        return best;
    }

    private static int sentence(Hit hit) {
        return hit.marks().sentence().index();
    }

    private static long nounWord(Hit hit) {
        return hit.marks().tokens().hash(hit.noun());
    }

    private static final class Group {
        private final int id;
        private final Set<String> words = new HashSet<>();
        private int size;

        Group(int id) {
            this.id = id;
        }
    }

    private record Named(
            String phrase,
            Set<String> words,
            int sentence,
            int noun,
            int begin,
            long word,
            boolean firm,
            Group group) {}

    /**
     * An agreement of the article.
     *
     * @param id its number within the article; negative where nothing names it
     * @param name the phrase that names it best
     * @param words the words that tell it from others
     * @param traced whether a general word was traced to it
     */
    record Matter(int id, String name, Set<String> words, boolean traced) {

        boolean same(Matter other) {
            return (id >= 0 && id == other.id)
                    || (words.isEmpty() || other.words.isEmpty() || !Collections.disjoint(words, other.words));
        }
    }
}
