package org.communique.article.format;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where bytes come from.
 *
 * @param name file name or URL, as messages and provenance show it
 * @param fetched when they were taken (UTC)
 */
public record Origin(String name, Instant fetched) {
    private static final Pattern EXTENSION = Pattern.compile("\\.\\p{Alnum}{1,6}$");

    public Origin {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fetched, "fetched");
    }

    /** The place of a line, counted from 1, as editors and compilers write it. */
    public String line(long number) {
        return name + ":" + number;
    }

    /** The file name without folders, without {@code .gz} and without extension: what a text article is called. */
    public String stem() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (file.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            file = file.substring(0, file.length() - ".gz".length());
        }
        String stem = EXTENSION.matcher(file).replaceFirst("");
        return stem.isEmpty() ? file : stem;
    }

    boolean remote() {
        return name.startsWith("http://") || name.startsWith("https://");
    }
}
