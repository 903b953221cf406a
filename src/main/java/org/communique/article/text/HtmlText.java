package org.communique.article.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Turns markup into plain text with its paragraphs kept, apart by an empty line. */
public final class HtmlText {
    private static final String BLOCKS =
            "p|div|br|ul|ol|li|h[1-6]|table|tbody|tr|td|th|blockquote|figure|figcaption|section"
                    + "|article|html|body|header|footer|main|dl|dt|dd|pre|hr|center|aside|address";
    private static final String INLINES =
            "a|b|i|em|strong|span|font|img|u|s|small|sup|sub|cite|q|code|abbr|script|style|iframe"
                    + "|video|audio|source|svg|form|input|button|label|noscript|link|meta|title|head|picture|time|mark|strike|del|ins|wbr";
    private static final Pattern BLOCK_TAG = tag(BLOCKS);
    private static final Pattern ANY_TAG =
            Pattern.compile(tag(BLOCKS + "|" + INLINES).pattern() + "|<!--|<!\\[CDATA\\[");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}\\p{Alnum}{1,30});");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R");
    private static final Pattern SPACE_RUN = Pattern.compile("\\s+");

    private static final Set<String> PARAGRAPHS = Set.of(
            "p div ul ol li h1 h2 h3 h4 h5 h6 table blockquote figure figcaption section article header footer main dl dt dd pre hr center aside address"
                    .split(" "));
    private static final Set<String> DROPPED =
            Set.of("script style noscript template iframe svg head button form object".split(" "));

    private HtmlText() {}

    private static Pattern tag(String names) {
        return Pattern.compile("</?(?:" + names + ")(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    }

    /** Whether the text holds HTML tags or entities. */
    public static boolean isMarkup(String text) {
        return hasTag(text) || hasEntity(text);
    }

    /** Whether the text holds HTML tags. */
    public static boolean hasTag(String text) {
        return text.indexOf('<') >= 0 && ANY_TAG.matcher(text).find();
    }

    private static boolean hasEntity(String text) {
        return text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
    }

    /** The text of some markup; text without markup comes back as it is. */
    public static String of(String markup) {
        String text = once(markup);
        // Feeds that escape twice leave whole tags behind; entities left behind are meant.
        return BLOCK_TAG.matcher(text).find() ? once(text) : text;
    }

    /** The text of a title or name: one line. */
    public static String line(String markup) {
        return SPACE_RUN.matcher(of(markup)).replaceAll(" ").strip();
    }

    /** The text of an element of a parsed page. */
    public static String of(Element element) {
        Collector collector = new Collector();
        NodeFilter filter = collector;
        element.filter(filter);
        return collector.text();
    }

    private static String once(String markup) {
        if (!hasTag(markup)) {
            return hasEntity(markup) ? Parser.unescapeEntities(markup, false) : markup;
        }
        boolean plainParagraphs = !BLOCK_TAG.matcher(markup).find();
        String html = plainParagraphs ? EMPTY_LINE.matcher(markup).replaceAll("<p>") : markup;
        return of(Jsoup.parse(html));
    }

    private static final class Collector implements NodeFilter {
        private final StringBuilder out = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            String name = node.normalName();
            if (DROPPED.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br") || name.equals("tr")) {
                endLine(1);
            } else if (PARAGRAPHS.contains(name)) {
                endLine(2);
            } else if (name.equals("td") || name.equals("th")) {
                append(" ");
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (PARAGRAPHS.contains(node.normalName())) {
                endLine(2);
            }
            return FilterResult.CONTINUE;
        }

        private void append(String text) {
            String collapsed = SPACE_RUN.matcher(text).replaceAll(" ");
            boolean atSpace = out.length() == 0 || Character.isWhitespace(out.charAt(out.length() - 1));
            out.append(atSpace ? collapsed.stripLeading() : collapsed);
        }

        // A <br> adds a line's end to the one before it, so that two of them part paragraphs.
        private void endLine(int wanted) {
            while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
            int ends = 0;
            while (ends < out.length() && ends < 2 && out.charAt(out.length() - 1 - ends) == '\n') {
                ends++;
            }
            int missing = out.length() == 0 ? 0 : wanted == 1 ? Math.min(1, 2 - ends) : 2 - ends;
            out.append("\n".repeat(missing));
        }

        private String text() {
            return out.toString().strip();
        }
    }
}
