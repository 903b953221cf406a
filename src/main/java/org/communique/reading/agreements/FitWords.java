package org.communique.reading.agreements;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.WordHash;

/**
 * Words round the thing agreed.
 *
 * @param noun its kind: 0 other, 1 known by name, 2 an agreement, 3 talks, 4 a plan, 5 a joint venture
 * @param determinerAt token of the article or pronoun before it; -1 where there is none, -2 where it opens the sentence
 */
record FitWords(
        Hit hit,
        int noun,
        int determinerAt,
        boolean domestic,
        boolean international,
        boolean perfect,
        boolean maybe,
        boolean not,
        boolean home) {

    static final Set<Long> OPENERS = hashes("with between on to of in for that by and at was is from");

    private static final int BARE = -1;
    private static final int FIRST = -2;
    private static final int AROUND = 4;
    private static final int KINDS = 6;
    private static final Set<Long> DETERMINERS = hashes("the a an any no this that its their his new some such");

    /** Adds what any of the fits has, each once. */
    static void describe(List<Fit> fits, FeatureSink sink) {
        boolean[] nouns = new boolean[KINDS];
        Set<Long> determiners = new HashSet<>();
        fits.forEach(fit -> {
            nouns[fit.words().noun] = true;
            fit.words().determiner(determiners, sink);
        });
        for (int kind = 0; kind < KINDS; kind++) {
            if (nouns[kind]) {
                sink.level(Feature.NOUN, kind);
            }
        }
        if (fits.stream().anyMatch(fit -> fit.words().domestic)) {
            sink.flag(Feature.DOMESTIC);
        }
        if (fits.stream().anyMatch(fit -> fit.words().international)) {
            sink.flag(Feature.INTERNATIONAL);
        }
        if (fits.stream().anyMatch(fit -> fit.parties().byName())) {
            sink.flag(Feature.BY_NAME);
        }
    }

    private void determiner(Set<Long> seen, FeatureSink sink) {
        long key = determinerAt < 0 ? determinerAt : hit.marks().tokens().hash(determinerAt);
        if (seen.add(key)) {
            determiner(Feature.DETERMINER, sink);
        }
    }

    void determiner(Feature feature, FeatureSink sink) {
        if (determinerAt < 0) {
            sink.level(feature, -determinerAt);
        } else {
            sink.word(feature, hit.marks().tokens(), determinerAt);
        }
    }

    private static int determiner(Marks marks, int first) {
        if (first <= marks.from()) {
            return FIRST;
        }
        Tokens tokens = marks.tokens();
        for (int i = first - 1; i >= Math.max(marks.from(), first - AROUND); i--) {
            if (DETERMINERS.contains(tokens.hash(i))) {
                return i;
            }
        }
        return BARE;
    }

    private static Set<Long> hashes(String words) {
        return Stream.of(words.split(" ", -1)).map(WordHash::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads them. Immutable; safe for use by many threads. */
    static final class Reading {
        private final long domestic;
        private final long international;
        private final long deal;
        private final long named;
        private final long talks;
        private final long plan;
        private final long venture;
        private final long perfect;
        private final long maybe;
        private final long not;
        private final long body;

        Reading(WordClasses classes) {
            domestic = classes.mask("DOMESTIC");
            international = classes.mask("INTL");
            deal = classes.mask("DEAL");
            named = classes.mask("NAMED");
            talks = classes.mask("TALKS");
            plan = classes.mask("PLAN");
            venture = classes.mask("VENTURE");
            perfect = classes.mask("PERFECT");
            maybe = classes.mask("MAYBE");
            not = classes.mask("NOT");
            body = classes.mask("BODY");
        }

        FitWords of(Hit hit) {
            Marks marks = hit.marks();
            int noun = hit.noun();
            int first = marks.begin(noun);
            return new FitWords(
                    hit,
                    kind(marks, noun),
                    determiner(marks, first),
                    any(marks, first - AROUND, noun + 2 * AROUND, domestic),
                    any(marks, first - AROUND, noun + AROUND, international),
                    any(marks, hit.head() - AROUND, hit.head(), perfect),
                    any(marks, hit.first() - 10, hit.last() + AROUND, maybe),
                    any(marks, hit.first() - 6, hit.last(), not),
                    any(marks, hit.head() - 3 * AROUND, hit.head(), body));
        }

        private int kind(Marks marks, int noun) {
            if (marks.has(noun, named)) {
                return 1;
            }
            if (marks.has(noun, deal)) {
                return 2;
            }
            return marks.has(noun, talks) ? 3 : marks.has(noun, plan) ? 4 : marks.has(noun, venture) ? 5 : 0;
        }

        private static boolean any(Marks marks, int from, int to, long mask) {
            for (int i = Math.max(from, marks.from()); i <= Math.min(to, marks.to() - 1); i++) {
                if (marks.has(i, mask)) {
                    return true;
                }
            }
            return false;
        }
    }
}
