package org.communique.reading.topics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Phrases that point to topics, written by hand: {@code topics-lexicon.tsv}. Beside the closed list of topics it knows what
 * points away from all of them ({@code none}) and what points abroad ({@code abroad}).
 */
public final class TopicLexicon {

    /** The closed list, in the order of the model file. */
    public static final List<String> TOPICS = List.of(
            "territorial-dispute",
            "peace-process",
            "economic-cooperation",
            "trade",
            "sanctions",
            "nuclear-proliferation",
            "defence-security",
            "armed-conflict",
            "humanitarian",
            "human-rights",
            "energy",
            "climate-environment",
            "migration-border",
            "terrorism",
            "espionage-cyber",
            "multilateral",
            "elections-leadership",
            "culture-exchange",
            "diplomatic-relations",
            "health",
            "science-technology-space");

    /** The topic that readers file under by habit, and differ most on. */
    public static final String DIFFUSE = "diplomatic-relations";

    private static final List<String> BESIDE = List.of("none", "abroad");
    private static final String RESOURCE = "topics-lexicon.tsv";

    private final Map<String, Map<Integer, Float>> entries = new LinkedHashMap<>();

    private TopicLexicon() {}

    /** The lexicon that ships with the reader. */
    public static TopicLexicon shipped() {
        InputStream in = Objects.requireNonNull(TopicLexicon.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            TopicLexicon lexicon = new TopicLexicon();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(lexicon::addLine);
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Weights by phrase and position of the topic in {@link #topics()}. */
    Map<String, Map<Integer, Float>> entries() {
        return entries;
    }

    /** All that phrases may point to: the closed list, then what is beside it. */
    List<String> topics() {
        return Stream.concat(TOPICS.stream(), BESIDE.stream()).toList();
    }

    /** Size of the closed list. */
    int named() {
        return TOPICS.size();
    }

    private void addLine(String line) {
        String[] cells = line.split("\t", 3);
        int topic = cells.length == 3 ? topics().indexOf(cells[0]) : -1;
        if (topic < 0) {
            throw new IllegalArgumentException(RESOURCE + ": no topic at the start of: " + line);
        }
        float weight = Float.parseFloat(cells[1]);
        for (String phrase : cells[2].split(",", -1)) {
            entries.computeIfAbsent(plain(phrase), key -> new LinkedHashMap<>()).merge(topic, weight, Math::max);
        }
    }

    /** The plain form of every word, so that spellings that hash alike are one entry. */
    private static String plain(String phrase) {
        WordScan scan = new WordScan(phrase);
        StringBuilder plain = new StringBuilder();
        while (scan.next()) {
            plain.append(plain.isEmpty() ? "" : " ")
                    .append(phrase.substring(scan.start(), scan.end()).toLowerCase(Locale.ROOT));
        }
        return plain.toString();
    }
}
