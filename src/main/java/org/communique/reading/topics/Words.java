package org.communique.reading.topics;

import java.util.Locale;
import java.util.function.BiConsumer;

/** The words of a text in the plain form that the topic model counts. For training and tools; the reader works on hashes. */
public final class Words {

    private Words() {}

    /** Hands over each word's plain form and its spelling in the text. */
    public static void forEach(String text, BiConsumer<String, String> consumer) {
        WordScan scan = new WordScan(text);
        while (scan.next()) {
            String original = text.substring(scan.start(), scan.end());
            consumer.accept(original.toLowerCase(Locale.ROOT).replace('\u2019', '\''), original);
        }
    }
}
