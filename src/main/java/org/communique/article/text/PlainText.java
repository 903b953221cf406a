package org.communique.article.text;

import java.text.Normalizer;

/**
 * Brings text into the one shape that everything later counts characters in: composed characters (NFC), lines ended by one LF,
 * single plain spaces, at most one empty line, nothing invisible. Applying it twice changes nothing more.
 */
public final class PlainText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final int MAX_LINE_ENDS = 2;

    private final String in;
    private final StringBuilder out;
    private int lineEnds;
    private boolean space;

    private PlainText(String in) {
        this.in = in;
        this.out = new StringBuilder(in.length());
    }

    /** The body of an article. */
    public static String body(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        String shaped = new PlainText(composed).shape();
        // Taking invisible characters out can bring a letter and its accent together.
        return Normalizer.isNormalized(shaped, Normalizer.Form.NFC)
                ? shaped
                : Normalizer.normalize(shaped, Normalizer.Form.NFC);
    }

    /** A headline: the same in one line. */
    public static String line(String text) {
        String body = body(text);
        return body.indexOf('\n') < 0 ? body : body.replaceAll("\n+", " ");
    }

    // Most text needs nothing done, and telling so is a third of the work.
    private static boolean isPlain(String text) {
        char before = '\n';
        int ends = MAX_LINE_ENDS;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean gap = c == ' ' || c == '\n';
            if (!gap && !isOrdinary(c)) {
                return false;
            }
            if (gap && (before == ' ' || (c == ' ' && before == '\n'))) {
                return false;
            }
            ends = c == '\n' ? ends + 1 : 0;
            if (ends > MAX_LINE_ENDS) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || (before != ' ' && before != '\n');
    }

    // Printable Latin, dashes and quotation marks; nothing below U+0300 combines.
    private static boolean isOrdinary(char c) {
        if (c < '\u0080') {
            return c > ' ' && c != '\u007F';
        }
        return (c > '\u00A0' && c < '\u0300' && c != '\u00AD') || (c >= '\u2010' && c <= '\u2026');
    }

    private String shape() {
        for (int i = 0; i < in.length(); i++) {
            char c = in.charAt(i);
            if (c == '\r') {
                i += i + 1 < in.length() && in.charAt(i + 1) == '\n' ? 1 : 0;
                lineEnds++;
            } else if (c == PARAGRAPH_SEPARATOR) {
                lineEnds += MAX_LINE_ENDS;
            } else if (c == '\n' || c == '\f' || c == '\u000B' || c == NEXT_LINE || c == LINE_SEPARATOR) {
                lineEnds++;
            } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
                space = true;
            } else if (!isInvisible(c)) {
                i = character(i, c);
            }
        }
        return out.toString();
    }

    private int character(int at, char c) {
        if (out.length() > 0 && lineEnds > 0) {
            out.append("\n".repeat(Math.min(lineEnds, MAX_LINE_ENDS)));
        } else if (out.length() > 0 && space) {
            out.append(' ');
        }
        lineEnds = 0;
        space = false;
        if (!Character.isSurrogate(c)) {
            out.append(c);
            return at;
        }
        boolean pair = at + 1 < in.length() && Character.isSurrogatePair(c, in.charAt(at + 1));
        out.append(pair ? in.substring(at, at + 2) : String.valueOf(REPLACEMENT));
        return pair ? at + 1 : at;
    }

    // Joiners (200C, 200D) stay: Persian and the scripts of India are spelt with them.
    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u2060'
                || c == '\uFEFF'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || (c >= '\uFFF9' && c <= '\uFFFB');
    }
}
