package org.communique.reading.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.reading.text.LongTable;

/**
 * What the topic model looks at in a text: how often each word or phrase that it knows occurs (in the title, in the lead,
 * further on), and how much the lexicon's phrases add up to for each topic. Immutable; safe for use by many threads.
 */
public final class TopicFeatures {

    /** Numbers that describe how strongly a text points to one topic, whichever it is. */
    static final int DENSE = 8;

    private static final int LEAD = 600;
    private static final float TITLE_WEIGHT = 3;
    private static final float LEAD_WEIGHT = 2;

    private final TopicLexicon lexicon;
    private final LongTable index = new LongTable(1024);
    private final List<String> phrases = new ArrayList<>();
    private final int[][] lexiconTopics;
    private final float[][] lexiconWeights;
    private final int lexiconSize;
    private final boolean[] starts;

    /**
     * @param lexicon phrases whose topics are known beforehand
     * @param vocabulary further words and phrases to count
     */
    public TopicFeatures(TopicLexicon lexicon, List<String> vocabulary) {
        this.lexicon = lexicon;
        Map<String, Map<Integer, Float>> entries = lexicon.entries();
        entries.keySet().forEach(this::addPhrase);
        lexiconSize = phrases.size();
        lexiconTopics = new int[lexiconSize][];
        lexiconWeights = new float[lexiconSize][];
        entries.forEach(this::fillLexicon);
        vocabulary.forEach(this::addPhrase);
        starts = beginnings();
    }

    /** Number of words and phrases that are counted. */
    public int size() {
        return phrases.size();
    }

    public String phrase(int feature) {
        return phrases.get(feature);
    }

    public int indexOf(String phrase) {
        return index.get(WordScan.hashOfPhrase(phrase)) - 1;
    }

    /** Reads a text once. */
    public Seen read(String title, String body) {
        Seen seen = new Seen(size());
        count(title, TITLE_WEIGHT, TITLE_WEIGHT, seen);
        seen.titleFeatures = seen.touchedCount;
        count(body, LEAD_WEIGHT, 1, seen);
        return seen;
    }

    /** The numbers of {@link #DENSE} for every topic: row by topic. */
    public double[][] dense(Seen seen) {
        int topics = lexicon.topics().size();
        double[] mass = new double[topics];
        double[] titleMass = new double[topics];
        int[] kinds = new int[topics];
        for (int i = 0; i < seen.touchedCount; i++) {
            addLexiconMass(seen, i, mass, titleMass, kinds);
        }
        return rows(seen, mass, titleMass, kinds);
    }

    private void addLexiconMass(Seen seen, int i, double[] mass, double[] titleMass, int[] kinds) {
        int feature = seen.touched[i];
        if (feature >= lexiconSize) {
            return;
        }
        double value = seen.value(feature);
        for (int k = 0; k < lexiconTopics[feature].length; k++) {
            int topic = lexiconTopics[feature][k];
            mass[topic] += lexiconWeights[feature][k] * value;
            kinds[topic]++;
            if (i < seen.titleFeatures) {
                titleMass[topic] += lexiconWeights[feature][k];
            }
        }
    }

    private double[][] rows(Seen seen, double[] mass, double[] titleMass, int[] kinds) {
        int named = lexicon.named();
        double all = 0;
        double most = 0;
        for (int t = 0; t < named; t++) {
            all += mass[t];
            most = Math.max(most, mass[t]);
        }
        double length = Math.log(30 + seen.words);
        double[][] rows = new double[named][];
        for (int t = 0; t < named; t++) {
            double share = all == 0 ? 0 : mass[t] / all;
            rows[t] = new double[] {
                Math.log1p(mass[t]),
                share,
                most == 0 ? 0 : mass[t] / most,
                Math.log1p(titleMass[t]),
                10 * mass[t] / (60 + seen.words),
                Math.log1p(kinds[t]),
                Math.log1p(mass[named]) / length,
                Math.log1p(mass[named + 1]) / length
            };
        }
        return rows;
    }

    /** The lexicon's weight of a phrase for a topic; 0 where it has none. */
    double prior(int feature, int topic) {
        if (feature < lexiconSize) {
            for (int k = 0; k < lexiconTopics[feature].length; k++) {
                if (lexiconTopics[feature][k] == topic) {
                    return lexiconWeights[feature][k];
                }
            }
        }
        return 0;
    }

    private void addPhrase(String phrase) {
        long hash = WordScan.hashOfPhrase(phrase);
        if (index.get(hash) == 0) {
            phrases.add(phrase);
            index.put(hash, phrases.size());
        }
    }

    /** Adds the beginnings of phrases to the index, behind the features, and tells which entries are such. */
    private boolean[] beginnings() {
        Set<Long> hashes = new HashSet<>();
        for (String phrase : phrases) {
            for (int space = phrase.indexOf(' '); space > 0; space = phrase.indexOf(' ', space + 1)) {
                hashes.add(WordScan.hashOfPhrase(phrase.substring(0, space)));
            }
        }
        int next = phrases.size();
        for (long hash : hashes) {
            if (index.get(hash) == 0) {
                index.put(hash, ++next);
            }
        }
        boolean[] marks = new boolean[next];
        hashes.forEach(hash -> marks[index.get(hash) - 1] = true);
        return marks;
    }

    private void fillLexicon(String phrase, Map<Integer, Float> weights) {
        int feature = indexOf(phrase);
        Map<Integer, Float> sorted = new TreeMap<>(weights);
        lexiconTopics[feature] =
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        lexiconWeights[feature] = new float[sorted.size()];
        int k = 0;
        for (float weight : sorted.values()) {
            lexiconWeights[feature][k++] = weight;
        }
    }

    private void count(String text, float first, float later, Seen seen) {
        WordScan scan = new WordScan(text);
        long two = 0;
        long one = 0;
        while (scan.next()) {
            float weight = scan.start() < LEAD ? first : later;
            long word = scan.hash();
            seen.words++;
            if (two != 0) {
                follow(WordScan.join(two, word), weight, seen);
            }
            two = one == 0 ? 0 : follow(WordScan.join(one, word), weight, seen);
            one = follow(word, weight, seen);
        }
    }

    /** Counts a word or phrase. Returns it if a longer phrase may begin with it, else 0. */
    private long follow(long hash, float weight, Seen seen) {
        int entry = index.get(hash) - 1;
        if (entry < 0) {
            return 0;
        }
        if (entry < size()) {
            seen.add(entry, weight);
        }
        return starts[entry] ? hash : 0;
    }

    /** Counts of one text. */
    public static final class Seen {
        private final float[] counts;
        private int[] touched = new int[64];
        private int touchedCount;
        private int titleFeatures;
        private int words;

        private Seen(int size) {
            counts = new float[size];
        }

        private void add(int feature, float weight) {
            if (feature < 0) {
                return;
            }
            if (counts[feature] == 0) {
                if (touchedCount == touched.length) {
                    touched = Arrays.copyOf(touched, touchedCount * 2);
                }
                touched[touchedCount++] = feature;
            }
            counts[feature] += weight;
        }

        /** Features that occur, in order of first occurrence. */
        public int[] touched() {
            return Arrays.copyOf(touched, touchedCount);
        }

        int touchedAt(int i) {
            return touched[i];
        }

        int touchedCount() {
            return touchedCount;
        }

        /** Damped count of a feature. */
        public double value(int feature) {
            return Math.log1p(counts[feature]);
        }
    }
}
