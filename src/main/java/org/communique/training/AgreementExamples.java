package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.reading.agreements.AgreementTrace;
import org.communique.reading.agreements.Feature;

/** Turns labelled articles and what the rules make of them into examples for the two models. */
final class AgreementExamples {

    /** Readers differ in how much they note: each set of articles has a bias of its own. */
    static final String SET = "SET ";

    private static final double PULL = 5;
    private static final double PARTY_PULL = 1;

    /** A statement that only shares its subject with a noted one may or may not say the same. */
    private static final double ELSEWHERE = 0.3;

    /** Sentences judged one by one say little of what is worth noting in an article. */
    private static final double SINGLE = 0.3;

    private AgreementExamples() {}

    /** Weights of statements; those of the set {@code reference} are what the reader is to note. */
    static Map<String, Double> fit(List<LabelledNews> articles, List<SentenceLabels.Judged> judged, String reference) {
        SparseLogistic model = new SparseLogistic(PULL);
        for (LabelledNews article : articles) {
            for (AgreementTrace trace : article.traces()) {
                boolean right =
                        article.gold().stream().anyMatch(gold -> AgreementMatch.fits(gold, trace.fact(), false));
                boolean there = article.gold().stream()
                        .anyMatch(gold -> AgreementMatch.fits(gold, trace.fact(), false)
                                && AgreementMatch.sameWords(gold, trace.fact()));
                double weight = right && !there ? ELSEWHERE : 1;
                model.add(with(trace.features(), article.set()), AgreementExamples::scale, right, weight);
            }
        }
        judged.forEach(one ->
                model.add(with(one.trace().features(), "sentences"), AgreementExamples::scale, one.right(), SINGLE));
        Map<String, Double> weights = model.fit();
        double bias = weights.getOrDefault(SET + reference, 0.0);
        weights.keySet().removeIf(name -> name.startsWith(SET));
        weights.merge(Feature.BIAS + " 0 *", bias, Double::sum);
        return weights;
    }

    private static Map<String, Double> with(Map<String, Double> features, String set) {
        Map<String, Double> all = new HashMap<>(features);
        all.put(SET + set, 1.0);
        return all;
    }

    private static double scale(String name) {
        if (name.startsWith(SET)) {
            return 1;
        }
        Feature feature = Feature.valueOf(name.substring(0, name.indexOf(' ')));
        return feature.scale(!name.endsWith("*"));
    }

    /** Weights of the signs of a party, from the statements whose sentence the labeller copied. */
    static Map<String, Double> fitParties(List<LabelledNews> articles) {
        SparseLogistic model = new SparseLogistic(PARTY_PULL);
        for (LabelledNews article : articles) {
            for (JsonNode gold : article.gold()) {
                List<AgreementTrace> told = told(article, gold);
                Set<String> parties = new TreeSet<>();
                gold.path("parties").forEach(party -> parties.add(party.asText()));
                if (!parties.isEmpty()) {
                    told.forEach(trace -> addParties(model, trace, parties, 1.0 / told.size()));
                }
            }
        }
        return model.fit();
    }

    /** Statements read from the sentence: those of the right stage, or all where there is none. */
    private static List<AgreementTrace> told(LabelledNews article, JsonNode gold) {
        List<AgreementTrace> told = new ArrayList<>();
        for (AgreementTrace trace : article.traces()) {
            if (AgreementMatch.sameWords(gold, trace.fact())) {
                told.add(trace);
            }
        }
        List<AgreementTrace> right = told.stream()
                .filter(trace ->
                        trace.fact().stage().name().equals(gold.path("stage").asText()))
                .toList();
        return right.isEmpty() ? told : right;
    }

    private static void addParties(SparseLogistic model, AgreementTrace trace, Set<String> parties, double weight) {
        new TreeMap<>(trace.signs()).forEach((code, signs) -> {
            Map<String, Double> features = new HashMap<>();
            signs.forEach(sign -> features.put(sign, 1.0));
            model.add(features, name -> 1, parties.contains(code), weight);
        });
    }
}
