package org.communique.reading.names;

import org.communique.reading.text.Lexicon;
import org.communique.reading.text.Text;

/** Finds and resolves the names of articles. Immutable and safe for use by many threads. */
public final class NameReader {

    private final Gazetteer gazetteer;
    private final Lexicon<NameWord> words;

    public NameReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.words = new Lexicon<>("/org/communique/reading/names/words.tsv", NameWord.class);
    }

    public NamedText read(Text text) {
        return new NamedText(text, gazetteer, words);
    }
}
