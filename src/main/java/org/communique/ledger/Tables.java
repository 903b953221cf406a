package org.communique.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The package's data files: tab-separated, {@code #} comments. */
final class Tables {

    private Tables() {}

    /** Rows of one of the package's files, split at tabs. */
    static List<List<String>> rows(String name) {
        return rowsOf("/org/communique/ledger/" + name);
    }

    /** Rows of any file of the jar. */
    static List<List<String>> rowsOf(String resource) {
        try (InputStream stream = Tables.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource missing from the jar: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** First column to second. */
    static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (List<String> row : rows(name)) {
            if (row.size() != 2 || pairs.put(row.get(0), row.get(1)) != null) {
                throw new IllegalStateException(name + ": needs two columns and each first one once: " + row);
            }
        }
        return Map.copyOf(pairs);
    }
}
