package org.communique.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown, its columns as wide as they need to be, so that it can be read here and pasted there. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... heads) {
        rows.add(List.of(heads));
    }

    /** Adds a row; numbers that are no integers are shown with two or three digits that tell something. */
    public Table row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Double d ? number(d) : String.valueOf(cell));
        }
        rows.add(row);
        return this;
    }

    public void print(PrintStream out) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder("|");
            for (int i = 0; i < columns; i++) {
                line.append(' ').append(pad(rows.get(r).get(i), widths[i])).append(" |");
            }
            out.println(line);
            if (r == 0) {
                out.println("|" + "---|".repeat(columns));
            }
        }
        out.println();
        out.flush();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String number(double d) {
        int digits = Math.abs(d) >= 100 ? 0 : Math.abs(d) >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + digits + "f", d);
    }
}
