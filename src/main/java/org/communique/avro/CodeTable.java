package org.communique.avro;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small table of codes shipped with the program: tab separated, first column the key, {@code #} begins a comment. */
final class CodeTable {

    private final Map<String, List<String>> rows;

    private CodeTable(Map<String, List<String>> rows) {
        this.rows = Map.copyOf(rows);
    }

    static CodeTable load(String name) {
        Map<String, List<String>> rows = new HashMap<>();
        try (InputStream in = CodeTable.class.getResourceAsStream("/org/communique/codes/" + name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
                List<String> cells = List.of(line.split("\t", -1));
                rows.put(cells.get(0), cells.subList(1, cells.size()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the code table " + name, e);
        }
        return new CodeTable(rows);
    }

    /** The cell of a row, or null where there is no such row. */
    String cell(String key, int column) {
        List<String> row = rows.get(key);
        return row == null ? null : row.get(column);
    }
}
