package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.communique.reading.AgreementFact;

/** Whether a statement that was read is one of the gold ones: the stage, parties that overlap by half, and the same matter. */
final class AgreementMatch {

    private static final Set<String> STOP = Set.of(
            ("a an the of on in for to and or with between their its his her new joint mutual bilateral this that "
                            + "agreement agreements deal deals treaty pact accord accords post war postwar ii world")
                    .split(" ", -1));

    private AgreementMatch() {}

    static boolean fits(JsonNode gold, AgreementFact said, boolean anyStage) {
        if (!anyStage && !gold.path("stage").asText().equals(said.stage().name())) {
            return false;
        }
        Set<String> parties = new TreeSet<>();
        gold.path("parties").forEach(party -> parties.add(party.asText()));
        if (!parties.isEmpty() && !said.parties().isEmpty() && overlap(parties, new HashSet<>(said.parties())) < 0.5) {
            return false;
        }
        boolean shared = !Collections.disjoint(words(gold.path("subject").asText()), words(said.subject()));
        return shared
                || spansMeet(gold.path("evidence").asText(), said.evidence().sentence());
    }

    /** Whether the sentence that was read is the one the labeller copied, or holds it. */
    static boolean sameWords(JsonNode gold, AgreementFact said) {
        return spansMeet(gold.path("evidence").asText(), said.evidence().sentence());
    }

    /** Statements paired off one to one, greedily. */
    static int hits(List<JsonNode> gold, List<AgreementFact> said, boolean anyStage) {
        List<JsonNode> left = new ArrayList<>(gold);
        int hits = 0;
        for (AgreementFact fact : said) {
            for (JsonNode one : left) {
                if (fits(one, fact, anyStage)) {
                    left.remove(one);
                    hits++;
                    break;
                }
            }
        }
        return hits;
    }

    private static boolean spansMeet(String gold, String said) {
        String a = plain(gold);
        String b = plain(said);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a) || overlap(words(a), words(b)) >= 0.5);
    }

    private static String plain(String text) {
        return String.join(" ", text.strip().split("\\s+", -1)).toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (word.length() > 1 && !STOP.contains(word)) {
                words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    private static double overlap(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }
}
