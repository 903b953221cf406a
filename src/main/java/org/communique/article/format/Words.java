package org.communique.article.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Word lists that ship with the program: a value, a tab, and the words for it apart by spaces; lines with # are comments. */
final class Words {
    private static final Pattern SPACES = Pattern.compile(" +");

    private Words() {}

    static Map<String, String> load(String resource) {
        try (InputStream in = Words.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, String> words = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        SPACES.splitAsStream(line.substring(tab + 1).strip())
                                .forEach(word -> words.put(word, line.substring(0, tab)));
                    });
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
