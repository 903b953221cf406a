package org.communique.bench.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An invented head of government.
 *
 * @param code ISO 3166-1 alpha-3
 * @param city where they receive
 */
public record Leader(String code, String country, String adjective, String title, String name, String city) {

    public static List<Leader> all() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Leader.class.getResourceAsStream("leaders.tsv"), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cell -> new Leader(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String styled() {
        return adjective + " " + title + " " + name;
    }
}
