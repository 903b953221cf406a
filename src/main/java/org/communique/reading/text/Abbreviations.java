package org.communique.reading.text;

/** Short words whose full stop ends no sentence: "Mr.", "Sen.", "Aug.". */
final class Abbreviations {

    private static final LongTable WORDS = load();

    private Abbreviations() {}

    static boolean endsSentenceNever(String text, int start, int end) {
        return WORDS.get(WordHash.of(text, start, end)) != 0;
    }

    private static LongTable load() {
        LongTable table = new LongTable(64);
        for (TsvRow row : TsvRow.read("/org/communique/reading/text/abbreviations.tsv")) {
            table.put(WordHash.of(row.get("abbreviation")), 1);
        }
        return table;
    }
}
