package org.communique.reading.agreements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.communique.reading.Stage;
import org.communique.reading.text.TsvRow;
import org.communique.reading.text.WordHash;

/**
 * One line of {@code rules.tsv}: words in a row, and the stage they tell by the mood of the word that decides.
 *
 * @param prior how sure the rule is by itself, in log-odds
 * @param needsSubject whether a party must be named before the deciding word
 * @param needsPair whether two parties must be
 * @param recalled whether it tells of the past unless the text says otherwise
 * @param gaps how many words may stand before each element; negative where commas may too
 * @param head which element tells what happened
 * @param noun which element is the thing agreed
 */
record Rule(
        String id,
        double prior,
        boolean needsSubject,
        boolean needsPair,
        boolean recalled,
        List<Element> elements,
        List<Integer> gaps,
        int head,
        int noun,
        Map<Mood, Stage> stages) {

    private static final String YEAR = "#year";
    private static final String CONTRACTED = "n't";
    private static final long[] CONTRACTIONS =
            WordHash.ofWords("don't didn't doesn't won't hasn't haven't wasn't isn't");

    /** Whether a year in the agreement's name dates the stage itself: "the 2015 deal" was made then, but may be left now. */
    boolean nounDates() {
        return stages.get(Mood.DONE) == Stage.AGREED || stages.get(Mood.DONE) == Stage.SIGNED;
    }

    /** A number for the rule's name, the same in every run. */
    long hash() {
        return WordHash.of(id);
    }

    /** A rule that tells no stage and only names what others tell of. */
    boolean namesOnly() {
        return stages.isEmpty();
    }

    /** Whether a sentence with these classes and words may hold all elements. */
    boolean mayFit(long classes, long words) {
        for (int i = 0; i < elements.size(); i++) {
            if (!elements.get(i).mayFit(classes, words)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is one of those that the pattern has before the thing agreed. */
    boolean takes(Marks marks, int token) {
        for (int i = 0; i < noun; i++) {
            if (elements.get(i).fits(marks, token)) {
                return true;
            }
        }
        return false;
    }

    static Rule of(TsvRow row, WordClasses classes) {
        List<Element> elements = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int head = -1;
        int noun = -1;
        int gap = 0;
        for (String word : row.need("pattern").split(" ", -1)) {
            if (word.startsWith("~")) {
                gap = word.startsWith("~~")
                        ? -Integer.parseInt(word.substring(2))
                        : Integer.parseInt(word.substring(1));
                continue;
            }
            head = word.contains("*") ? elements.size() : head;
            noun = word.contains("+") ? elements.size() : noun;
            elements.add(element(word.replace("*", "").replace("+", ""), row, classes));
            gaps.add(gap);
            gap = 0;
        }
        if (head < 0) {
            throw row.refuse("no element is marked with *");
        }
        return new Rule(
                row.need("id"),
                Double.parseDouble(row.need("prior")),
                row.get("needs").equals("subject"),
                row.get("needs").equals("pair"),
                row.get("when").equals("background"),
                elements,
                gaps,
                head,
                noun < 0 ? head : noun,
                stages(row));
    }

    private static Element element(String words, TsvRow row, WordClasses classes) {
        long mask = 0;
        List<Long> literals = new ArrayList<>();
        boolean year = false;
        for (String word : words.split("\\|", -1)) {
            if (word.equals(YEAR)) {
                year = true;
            } else if (word.equals(CONTRACTED)) {
                LongStream.of(CONTRACTIONS).forEach(literals::add);
            } else if (word.equals(word.toUpperCase(Locale.ROOT))) {
                mask |= known(word, row, classes);
            } else {
                literals.add(WordHash.of(word));
            }
        }
        return Element.of(mask, literals, year);
    }

    private static long known(String name, TsvRow row, WordClasses classes) {
        try {
            return classes.mask(name);
        } catch (IllegalArgumentException e) {
            throw row.refuse(e.getMessage());
        }
    }

    private static Map<Mood, Stage> stages(TsvRow row) {
        Map<Mood, Stage> stages = new EnumMap<>(Mood.class);
        for (Mood mood : Mood.values()) {
            String stage = row.get(mood.name().toLowerCase(Locale.ROOT));
            if (!stage.isEmpty()) {
                stages.put(mood, Stage.valueOf(stage));
            }
        }
        return stages;
    }

    /**
     * One place in a pattern.
     *
     * @param mask classes that fit
     * @param literals hashes of the words that fit
     * @param literalBits their bits together
     * @param year whether a year fits
     */
    record Element(long mask, List<Long> literals, long literalBits, boolean year) {

        static Element of(long mask, List<Long> literals, boolean year) {
            long bits = 0;
            for (long literal : literals) {
                bits |= Marks.wordBit(literal);
            }
            return new Element(mask, literals, bits, year);
        }

        /** Whether some word of a sentence may fit. */
        boolean mayFit(long classes, long words) {
            return (mask & classes) != 0 || (literalBits & words) != 0 || year;
        }

        boolean fits(Marks marks, int token) {
            return marks.has(token, mask)
                    || (marks.mayBe(token, literalBits)
                            && isLiteral(marks.tokens().hash(token)))
                    || (year && isYear(marks, token));
        }

        private boolean isLiteral(long word) {
            for (int i = 0; i < literals.size(); i++) {
                if (literals.get(i) == word) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isYear(Marks marks, int token) {
            return marks.tokens().digit(token)
                    && marks.tokens().end(token) - marks.tokens().start(token) == 4;
        }
    }
}
