package org.communique.reading.agreements;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.reading.Participant;
import org.communique.reading.Stage;
import org.communique.reading.names.NamedText;

/** What all fits of an article tell together. Not changed once made. */
final class ArticleView {

    /** Certainty of what no rule proposes. */
    static final double NONE = -6;

    private static final double LIKELY = -0.5;

    private final NamedText text;
    private final double diplomatic;
    private final Set<String> pair;
    private final Map<Stage, Double> told = new EnumMap<>(Stage.class);
    private final Map<Integer, Map<Stage, TreeSet<Integer>>> support = new HashMap<>();
    private final double all;

    ArticleView(NamedText text, double diplomatic, Map<Integer, List<Fit>> bySentence) {
        this.text = text;
        this.diplomatic = diplomatic;
        this.pair = text.mainPair().stream()
                .map(Participant::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        bySentence.forEach((sentence, fits) -> {
            Map<Stage, Double> surest = new EnumMap<>(Stage.class);
            for (Fit fit : fits) {
                double prior = fit.prior();
                surest.merge(fit.stage(), prior, Math::max);
                if (prior > LIKELY && fit.matter().id() >= 0) {
                    support.computeIfAbsent(fit.matter().id(), key -> new EnumMap<>(Stage.class))
                            .computeIfAbsent(fit.stage(), key -> new TreeSet<>())
                            .add(sentence);
                }
            }
            surest.forEach((stage, prior) -> told.merge(stage, 1 / (1 + Math.exp(-prior)), Double::sum));
        });
        this.all = told.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    NamedText text() {
        return text;
    }

    double diplomatic() {
        return diplomatic;
    }

    Set<String> pair() {
        return pair;
    }

    /** About how many sentences tell of a stage. */
    double told(Stage stage) {
        return told.getOrDefault(stage, 0.0);
    }

    double share(Stage stage) {
        return told(stage) / (all + 1e-9);
    }

    /** Sentences that tell the same of the same agreement, this one left out. */
    int support(Fit fit) {
        Set<Integer> sentences = sentences(fit);
        return sentences.size() - (sentences.contains(fit.sentence()) ? 1 : 0);
    }

    int supportBefore(Fit fit) {
        return sentences(fit).headSet(fit.sentence()).size();
    }

    private NavigableSet<Integer> sentences(Fit fit) {
        return support.getOrDefault(fit.matter().id(), Map.of()).getOrDefault(fit.stage(), new TreeSet<>());
    }
}
