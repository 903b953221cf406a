package org.communique.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads from an agreement's name what it is about. Knowledge: matter-words.tsv, and the gazetteer's names of countries. */
final class MatterWords {

    private static final MatterWords TABLE = new MatterWords();

    private static final String COUNTRIES = "/org/communique/reading/names/countries.tsv";
    private static final int NAMES_FROM = 1;
    private static final int NAMES_TO = 4;

    private final Map<String, Map<List<String>, List<String>>> phrasesByFirstWord = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private final Set<String> broad = new HashSet<>();
    private final Map<String, String> same = new HashMap<>();

    private MatterWords() {
        for (List<String> row : Tables.rows("matter-words.tsv")) {
            switch (row.get(0)) {
                case "phrase" -> addPhrase(row.get(1), row.get(2));
                case "same" -> same.put(row.get(1), row.get(2));
                case "broad" -> broad.add(row.get(1));
                case "drop" -> dropped.add(row.get(1));
                default -> throw new IllegalStateException("matter-words.tsv: no kind of word: " + row);
            }
        }
        for (List<String> row : Tables.rowsOf(COUNTRIES)) {
            row.subList(NAMES_FROM, Math.min(row.size(), NAMES_TO + 1)).forEach(this::addCountry);
        }
    }

    private void addCountry(String names) {
        for (String name : names.split(";", -1)) {
            if (!name.isBlank()) {
                addPhrase(String.join(" ", Words.of(name)), "");
            }
        }
    }

    private void addPhrase(String from, String to) {
        List<String> words = Words.of(from);
        phrasesByFirstWord
                .computeIfAbsent(words.get(0), first -> new HashMap<>())
                .putIfAbsent(words, Words.of(to));
    }

    /** The words that tell what an agreement is about, sorted; empty for a bare "deal". */
    static SortedSet<String> of(String subject) {
        SortedSet<String> matter = new TreeSet<>();
        for (String word : TABLE.withoutPhrases(Words.of(withoutPossessives(subject)))) {
            String stem = stem(word);
            String meant = TABLE.same.getOrDefault(stem, stem);
            if (!TABLE.dropped.contains(word) && !TABLE.dropped.contains(meant) && !isNumber(meant)) {
                matter.add(meant);
            }
        }
        return matter;
    }

    private static String withoutPossessives(String subject) {
        return subject.replace("'s ", " ").replace("\u2019s ", " ");
    }

    /** Whether a word is too common to tell an agreement by itself. */
    static boolean isBroad(String word) {
        return TABLE.broad.contains(word);
    }

    private List<String> withoutPhrases(List<String> words) {
        List<String> replaced = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            List<String> phrase = longestPhrase(words.subList(i, words.size()));
            if (phrase == null) {
                replaced.add(words.get(i));
                i++;
            } else {
                replaced.addAll(phrasesByFirstWord.get(words.get(i)).get(phrase));
                i += phrase.size();
            }
        }
        return replaced;
    }

    private List<String> longestPhrase(List<String> words) {
        return phrasesByFirstWord.getOrDefault(words.get(0), Map.of()).keySet().stream()
                .filter(phrase -> phrase.size() <= words.size() && phrase.equals(words.subList(0, phrase.size())))
                .max(Comparator.comparingInt(List::size))
                .orElse(null);
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Plurals only: conservative, for two agreements made one are worse than one told under two names. */
    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
