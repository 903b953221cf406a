package org.communique.bench.reader;

import java.text.BreakIterator;
import java.util.Locale;
import org.communique.reading.NewsText;

/** The yardstick: the JDK's own pass over the words of a text, which reads nothing out of them. */
final class WordPass {

    private final BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);

    /** Number of boundaries between words. */
    int count(NewsText text) {
        return count(text.title()) + count(text.body());
    }

    private int count(String text) {
        words.setText(text);
        int boundaries = 0;
        while (words.next() != BreakIterator.DONE) {
            boundaries++;
        }
        return boundaries;
    }
}
