package org.communique.reading.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.reading.Level;
import org.communique.reading.names.PhraseTable;
import org.communique.reading.text.Lexicon;
import org.communique.reading.text.TsvRow;

/** Gatherings whose names tell the body without naming it (gatherings.tsv, summits.tsv), and the words around bodies. Immutable. */
final class GatheringNames {

    private static final String FOLDER = "/org/communique/reading/meetings/";
    private static final int LONGEST = 4;

    /** A report tells of last year's summit and of next year's by their places. */
    private static final int YEARS = 1;

    private final PhraseTable<Named> names = new PhraseTable<>();
    private final PhraseTable<String> regions = new PhraseTable<>();
    private final Map<String, List<Summit>> summits = new HashMap<>();
    private final Lexicon<GatheringWord> words = new Lexicon<>(FOLDER + "gathering-words.tsv", GatheringWord.class);

    /**
     * A name.
     *
     * @param code the body; empty where none meets
     * @param level null where the name does not tell
     */
    record Named(String code, Level level) {}

    private record Summit(String code, int year) {}

    GatheringNames() {
        for (TsvRow row : TsvRow.read(FOLDER + "gatherings.tsv")) {
            String level = row.get("level");
            names.put(
                    row.need("name"),
                    new Named(row.get("code"), level.isEmpty() ? null : Level.valueOf(level.toUpperCase(Locale.ROOT))));
        }
        for (TsvRow row : TsvRow.read(FOLDER + "summits.tsv")) {
            Summit summit = new Summit(row.need("code"), Integer.parseInt(row.need("year")));
            row.list("places")
                    .forEach(place -> summits.computeIfAbsent(place.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                            .add(summit));
        }
        TsvRow.read(FOLDER + "regions.tsv").forEach(row -> regions.put(row.need("word"), row.need("code")));
    }

    /** Code of the body of the region that the words up to the token name, or null; "Southeast Asian" is longer than "Asian". */
    String region(Scene scene, int token) {
        for (int from = Math.max(scene.from(), token - 2); scene.inside(token) && from <= token; from++) {
            PhraseTable.Match<String> match = regions.match(scene.tokens(), from, token + 1);
            if (match != null && match.to() == token + 1) {
                return match.value();
            }
        }
        return null;
    }

    boolean has(Scene scene, int token, GatheringWord word) {
        return scene.inside(token) && words.has(scene.tokens(), token, word);
    }

    /** A word of the class in [from, to), or -1. */
    int find(Scene scene, int from, int to, GatheringWord word) {
        for (int i = Math.max(from, scene.from()); i < Math.min(to, scene.to()); i++) {
            if (has(scene, i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** The name that ends with the noun or right before it, or null; the longest of several. */
    PhraseTable.Match<Named> endingAt(Scene scene, int noun) {
        for (int from = Math.max(scene.from(), noun - LONGEST); from <= noun; from++) {
            PhraseTable.Match<Named> match = names.match(scene.tokens(), from, noun + 1);
            if (match != null && match.to() >= noun) {
                return match;
            }
        }
        return null;
    }

    /** Code of the body whose leaders meet at the place about that time, or null. */
    String at(String place, LocalDate published) {
        List<Summit> there = published == null ? null : summits.get(place.toLowerCase(Locale.ROOT));
        return there == null
                ? null
                : there.stream()
                        .filter(summit -> Math.abs(summit.year() - published.getYear()) <= YEARS)
                        .min(Comparator.comparingInt(summit -> Math.abs(summit.year() - published.getYear())))
                        .map(Summit::code)
                        .orElse(null);
    }
}
