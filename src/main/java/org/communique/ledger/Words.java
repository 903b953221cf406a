package org.communique.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Words compared without regard to case, accents and punctuation. */
final class Words {

    private static final int ASCII_END = 128;

    private Words() {}

    /** Lower-case words of a text; empty for null. */
    static List<String> of(String text) {
        if (text == null) {
            return List.of();
        }
        boolean ascii = text.chars().allMatch(c -> c < ASCII_END);
        String plain = ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else if (!joins(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Accents and apostrophes stand within words. */
    private static boolean joins(char c) {
        return c == '\'' || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The same words joined by hyphens, fit for a row's key; empty for null. */
    static String slug(String text) {
        return String.join("-", of(text));
    }
}
