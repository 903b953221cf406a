package org.communique.reading.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One line of a data file: tab-separated columns named by the file's first line, {@code #} starts a comment line. */
public record TsvRow(String file, int line, List<String> names, List<String> cells) {

    /** Reads a class-path resource. Throws {@link DataFileException} naming file and line for a line with more columns than the header. */
    public static List<TsvRow> read(String resource) {
        try (InputStream in = TsvRow.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new DataFileException(resource, 0, "no such data file");
            }
            return read(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static List<TsvRow> read(String file, BufferedReader lines) throws IOException {
        List<TsvRow> rows = new ArrayList<>();
        List<String> names = null;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (names == null) {
                names = cells;
            } else if (cells.size() > names.size()) {
                throw new DataFileException(
                        file, number, cells.size() + " columns where the header has " + names.size());
            } else {
                rows.add(new TsvRow(file, number, names, cells));
            }
        }
        return rows;
    }

    /** The cell, empty where the line is short or the file has no such column. */
    public String get(String name) {
        int at = names.indexOf(name);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    /** The cell, which must not be empty. */
    public String need(String name) {
        String cell = get(name);
        if (cell.isEmpty()) {
            throw refuse("column " + name + " is empty");
        }
        return cell;
    }

    /** Semicolon-separated values of a cell. */
    public List<String> list(String name) {
        return Arrays.stream(get(name).split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public DataFileException refuse(String why) {
        return new DataFileException(file, line, why);
    }
}
