package org.communique.reading.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the spellings of one foreign name have in common: "Gadafy", "Qaddafi" and "Gaddafi" are one, as "Lukashenko" and "Lukashenka" are. */
final class Spelling {

    /** Shorter ones are shared by too many names. */
    static final int LEAST = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern ARTICLE = Pattern.compile("^(al|el|ul|ad|as|ar|ash)[- ]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");
    private static final String[][] ALIKE = {
        {"ph", "f"},
        {"sch", "s"},
        {"tch", "c"},
        {"ch", "c"},
        {"sh", "s"},
        {"kh", "h"},
        {"gh", "g"},
        {"dh", "d"},
        {"th", "t"},
        {"zh", "z"},
        {"ck", "k"},
        {"q", "k"},
        {"g", "k"},
        {"w", "v"},
        {"j", "z"},
        {"x", "ks"}
    };

    private Spelling() {}

    /** Consonants as they sound, without doubles; the first letter alone tells vowels apart from them. */
    static String of(String name) {
        String text = letters(name);
        for (String[] pair : ALIKE) {
            text = text.replace(pair[0], pair[1]);
        }
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean silent = vowel(c) || c == 'h';
            if (!silent && (sound.length() == 0 || sound.charAt(sound.length() - 1) != c)) {
                sound.append(c);
            }
        }
        return sound.toString();
    }

    /** Whether at most two letters differ: "Afewerki" and "Afwerki", not "Jensen" and "Johnson". */
    static boolean near(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()] <= 2;
    }

    /** Small letters without marks, articles and hyphens. */
    private static String letters(String name) {
        String text = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_LETTERS.matcher(ARTICLE.matcher(text).replaceFirst("")).replaceAll("");
    }

    /** Whether two given names can be one: the same first letter, or a vowel either way. */
    static boolean beginAlike(String one, String other) {
        char a = first(one);
        char b = first(other);
        return a == b || (vowel(a) && vowel(b));
    }

    private static char first(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static boolean vowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
