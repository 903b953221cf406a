package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Articles with gold labels, one JSON object a line, to train on and to measure with. */
final class LabelledArticles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledArticles() {}

    static List<JsonNode> load(Path path) throws IOException {
        List<JsonNode> articles = new ArrayList<>();
        forEach(path, articles::add);
        return articles;
    }

    /** Hands over every line of a JSONL file, gzipped or not. */
    static void forEach(Path path, Consumer<JsonNode> consumer) throws IOException {
        InputStream raw = Files.newInputStream(path);
        InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                consumer.accept(JSON.readTree(line));
            }
        }
    }

    /** How surely each article is diplomatic news, by its id, from a topic model that was not trained on it. */
    static Map<String, Double> gates(Path path) throws IOException {
        Map<String, Double> gates = new HashMap<>();
        for (String line : Files.readAllLines(path)) {
            int tab = line.indexOf('\t');
            gates.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
        return gates;
    }
}
