package org.communique.article.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a stream of bytes holds, told by its beginning. */
enum Kind {
    EMPTY,
    BINARY,
    FEED,
    PAGE,
    JSON_LINES,
    JSON_DOCUMENT,
    TEXT;

    private static final Pattern PREAMBLE = Pattern.compile(
            "^(?:[\\s\\p{Cntrl}\uFEFF]+|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>)+",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern FEED_ROOT =
            Pattern.compile("<(?:[\\w.-]+:)?(?:rss|rdf|feed|channel)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRAPPED_FEED =
            Pattern.compile("<(?:[\\w.-]+:)?(?:rss|rdf|feed)\\s[^<>]*(?:xmlns|version)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATER_OBJECT =
            Pattern.compile("\\A[^\\n]*[^\\[:\\s][ \\t\\r]*\\n(?:[ \\t\\r]*\\n)*\\{");
    private static final Pattern JSON_OBJECT_ON_A_LINE = Pattern.compile("(?m)^\\{\\s*\"");
    private static final int BINARY_WINDOW = 4096;
    private static final int STRAY_WINDOW = 1024;

    /**
     * The kind.
     *
     * @param head the first bytes, 64 kB or all there are
     * @param complete whether these are all bytes
     */
    static Kind of(byte[] head, boolean complete) {
        if (isBinary(head)) {
            return BINARY;
        }
        // The window may end inside a character, which says nothing about the encoding; Latin-1 reads every byte.
        boolean wide = ByteOrderMark.of(head).wide();
        String text = wide ? Decoded.of(head).text() : new String(head, StandardCharsets.ISO_8859_1);
        String start = text.replaceFirst("^(?:\u00EF\u00BB\u00BF|\uFEFF)", "").stripLeading();
        if (start.isEmpty()) {
            return complete ? EMPTY : TEXT;
        }
        return switch (start.charAt(0)) {
            case '<' -> markup(start);
            case '{' -> LATER_OBJECT.matcher(start).find() || isOneLine(start) ? JSON_LINES : JSON_DOCUMENT;
            case '[' -> JSON_DOCUMENT;
            default -> text(start);
        };
    }

    private static Kind markup(String start) {
        String rest = PREAMBLE.matcher(start).replaceFirst("");
        // Validators and proxies wrap feeds into pages; a namespace or version tells a feed from a page that has an odd
        // tag.
        String near = rest.substring(0, Math.min(rest.length(), STRAY_WINDOW));
        boolean feed = FEED_ROOT.matcher(rest).lookingAt()
                || WRAPPED_FEED.matcher(near).find();
        boolean xml = start.regionMatches(true, 0, "<?xml", 0, 5) && !isPage(rest);
        return feed || xml ? FEED : PAGE;
    }

    private static boolean isPage(String rest) {
        return rest.regionMatches(true, 0, "<html", 0, 5);
    }

    // Some servers put a warning or a stray word before the feed; some lists of articles begin with a spoilt line.
    private static Kind text(String start) {
        String near = start.substring(0, Math.min(start.length(), STRAY_WINDOW));
        if (FEED_ROOT.matcher(near).find() || near.toLowerCase(Locale.ROOT).contains("<?xml")) {
            return FEED;
        }
        boolean spoiltLine = start.indexOf("\":") >= 0
                && JSON_OBJECT_ON_A_LINE.matcher(start).find();
        return spoiltLine ? JSON_LINES : TEXT;
    }

    // An object that goes on after its first line is written for the eye, unless that line is whole.
    private static boolean isOneLine(String start) {
        int end = start.indexOf('\n');
        return end < 0
                || start.substring(end).isBlank()
                || start.substring(0, end).stripTrailing().endsWith("}");
    }

    private static boolean isBinary(byte[] head) {
        if (ByteOrderMark.of(head).wide()) {
            return false;
        }
        for (int i = 0; i < Math.min(head.length, BINARY_WINDOW); i++) {
            if (head[i] == 0) {
                return true;
            }
        }
        String magic = new String(head, 0, Math.min(4, head.length), StandardCharsets.ISO_8859_1);
        return magic.equals("%PDF") || magic.startsWith("PK\u0003\u0004");
    }
}
