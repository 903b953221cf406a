package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.reading.topics.TopicLexicon;
import org.communique.reading.topics.Words;

/**
 * Chooses the words and two-word phrases that the topic model may weigh: those that labelled articles use several times and
 * that the language at large writes in lower case. Names are left out, so that the model learns what happens and not where.
 */
final class Vocabulary {

    private static final int LEAST_LABELLED = 3;
    private static final double LEAST_LOWER = 0.6;
    private static final Set<String> STOP = Set.of(
            "the a an of to in on and or for by at with that it is was he his they their be been has have had as from but not which who this are were she her we our you i its it's will would than also one two if about when what there more up out so no can could said say after into over all some wa ha thi hi my me him them"
                    .split(" ", -1));

    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, int[]> casing = new HashMap<>();
    private int total;

    /** Counts in how many unlabelled articles each word occurs, and how often in lower case. */
    void learnLanguage(Path bulk) throws IOException {
        LabelledArticles.forEach(bulk, article -> {
            total++;
            Set<String> seen = new HashSet<>();
            Words.forEach(article.path("body").asText(), (word, original) -> {
                int[] counts = casing.computeIfAbsent(word, key -> new int[2]);
                counts[0]++;
                counts[1] += Character.isUpperCase(original.charAt(0)) ? 0 : 1;
                seen.add(word);
            });
            seen.forEach(word -> documents.merge(word, 1, Integer::sum));
        });
    }

    double idf(String phrase) {
        double idf = 0;
        for (String word : phrase.split(" ", -1)) {
            idf = Math.max(idf, Math.log((1.0 + total) / (1 + documents.getOrDefault(word, 0))));
        }
        return Math.min(idf, 7);
    }

    List<String> choose(List<JsonNode> labelled) {
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode article : labelled) {
            Set<String> seen = new HashSet<>();
            collect(article.path("title").asText(), seen);
            collect(article.path("body").asText(), seen);
            seen.forEach(phrase -> counts.merge(phrase, 1, Integer::sum));
        }
        List<String> chosen = new ArrayList<>();
        counts.forEach((phrase, n) -> {
            if (n >= (phrase.indexOf(' ') < 0 ? LEAST_LABELLED : LEAST_LABELLED + 1)) {
                chosen.add(phrase);
            }
        });
        chosen.sort(null);
        return chosen;
    }

    private void collect(String text, Set<String> seen) {
        String[] before = {null};
        Words.forEach(text, (word, original) -> {
            boolean usable = isUsable(word);
            if (usable) {
                seen.add(word);
                if (before[0] != null) {
                    seen.add(before[0] + " " + word);
                }
            }
            before[0] = usable ? word : null;
        });
    }

    private boolean isUsable(String word) {
        int[] counts = casing.get(word);
        return counts != null
                && counts[0] >= 30
                && counts[1] >= LEAST_LOWER * counts[0]
                && !STOP.contains(word)
                && word.length() > 2
                && !Character.isDigit(word.charAt(0))
                && word.equals(word.toLowerCase(Locale.ROOT));
    }

    static int topics() {
        return TopicLexicon.TOPICS.size();
    }
}
