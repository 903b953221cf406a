package org.communique.reading.text;

/** Tells English from other languages by function words (function-words.tsv) and script. Immutable. */
public final class Language {

    private static final int SAMPLE = 400;
    private static final int FEWEST = 20;

    private static final int PARTICLES = 3;

    private final LongTable english = new LongTable(128);
    private final LongTable foreign = new LongTable(256);

    public Language() {
        for (TsvRow row : TsvRow.read("/org/communique/reading/text/function-words.tsv")) {
            LongTable table = row.need("language").equals("en") ? english : foreign;
            row.list("words").forEach(word -> table.put(WordHash.of(word), 1));
        }
    }

    /** Looks at the first 400 tokens of the body; a text too short to tell counts as English. */
    public boolean english(Text text) {
        Tokens tokens = text.tokens(org.communique.reading.TextPart.BODY);
        int size = Math.min(SAMPLE, tokens.size());
        int own = 0;
        int other = 0;
        int strange = 0;
        for (int i = 0; i < size; i++) {
            own += english.get(tokens.hash(i));
            // "U.N." and "Al" are no French and Italian, "von der" of a name no German.
            other += tokens.capital(i) || insideName(tokens, i) ? 0 : foreign.get(tokens.hash(i));
            strange += tokens.source().charAt(tokens.start(i)) > 0x36F && !tokens.punctuation(i) ? 1 : 0;
        }
        return size < FEWEST || (own >= other && strange * 2 < size);
    }

    /** Whether nothing but such words stands up to a capital on either side. */
    private boolean insideName(Tokens tokens, int at) {
        int from = at;
        while (from > 0 && at - from < PARTICLES && !tokens.capital(from) && foreign.get(tokens.hash(from)) != 0) {
            from--;
        }
        int to = at;
        while (to + 1 < tokens.size()
                && to - at < PARTICLES
                && !tokens.capital(to)
                && foreign.get(tokens.hash(to)) != 0) {
            to++;
        }
        return tokens.capital(from) && tokens.capital(to);
    }
}
