package org.communique.article.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.article.Cause;
import org.communique.article.Item;
import org.communique.article.text.HtmlText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads RSS 0.9 to 2.0 and Atom 0.3 and 1.0, broken XML as far as it makes sense. The parser knows no document types: entities
 * are not expanded and nothing outside the bytes is ever opened.
 */
final class XmlFeed {
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']", Pattern.CASE_INSENSITIVE);
    private static final int PROLOG = 1024;
    private static final int MAX_DEPTH = 512;
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "rdf:rdf", "feed", "channel", "atom:feed");
    private static final String[] GUID = {"guid", "id", "dc:identifier", "atom:id"};
    private static final String[] PUBLISHED = {
        "pubdate",
        "published",
        "issued",
        "dc:date",
        "dcterms:issued",
        "created",
        "dcterms:created",
        "date",
        "atom:published"
    };
    private static final String[] UPDATED = {"updated", "modified", "dcterms:modified", "atom:updated"};
    private static final String[] BODY = {
        "content:encoded",
        "xhtml:body",
        "body",
        "content",
        "description",
        "summary",
        "atom:content",
        "atom:summary",
        "dc:description",
        "itunes:summary",
        "media:description"
    };
    private static final String[] BUILT = {"lastbuilddate", "pubdate", "dc:date", "updated", "modified"};
    private static final String[] RIGHTS = {"rights", "copyright", "dc:rights", "atom:rights"};

    private final Piece document;
    private final String text;
    private final boolean repaired;

    private XmlFeed(Piece document) {
        Decoded decoded = Decoded.of(document.original(), declared(document.original()));
        this.document = document;
        this.text = decoded.text();
        this.repaired = decoded.repaired();
    }

    static void parse(Piece document, Consumer<Item> items) {
        new XmlFeed(document).parse(items);
    }

    private void parse(Consumer<Item> items) {
        Document parsed =
                Parser.xmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH).parseInput(text, "");
        parsed.outputSettings().prettyPrint(false);
        Element root = parsed.stream()
                .filter(element -> ROOTS.contains(new XmlElement(element, false).name()))
                .findFirst()
                .orElse(null);
        if (root == null) {
            items.accept(document.rejected(Cause.MALFORMED_FEED, notAFeed(parsed)));
            return;
        }
        boolean atom = root.tag().localName().equalsIgnoreCase("feed");
        feed(new XmlElement(root, atom), items);
    }

    private void feed(XmlElement root, Consumer<Item> items) {
        FeedHead head = head(root);
        List<Element> elements = root.element().stream()
                .filter(element -> new XmlElement(element, root.atom()).name().equals(root.atom() ? "entry" : "item"))
                .toList();
        boolean cutOff = !isClosed(root.element());
        int whole = elements.size();
        if (cutOff && whole > 0 && !isClosed(elements.get(whole - 1))) {
            whole--;
        }
        List<FeedEntry> entries = new ArrayList<>();
        elements.subList(0, whole).forEach(element -> entries.add(entry(new XmlElement(element, root.atom()), head)));
        new FeedArticles(head, document.origin()).make(entries, items);
        if (cutOff && (whole < elements.size() || elements.isEmpty())) {
            Piece rest = whole < elements.size() ? piece(elements.get(whole)) : document;
            items.accept(rest.rejected(Cause.MALFORMED_FEED, "the document ends here, inside an item; fetch it again"));
        }
    }

    private FeedHead head(XmlElement root) {
        XmlElement channel = root.child("channel").orElse(root);
        String address = document.origin().remote() ? document.origin().name() : "";
        String language = channel.text("language", "dc:language");
        return new FeedHead(
                root.atom() ? "atom" : "rss",
                HtmlText.line(channel.text("title", "dc:title")),
                channel.resolve(channel.link(), address),
                language.isEmpty() ? root.attribute("xml:lang") : language,
                channel.text(RIGHTS),
                channel.text(BUILT));
    }

    private FeedEntry entry(XmlElement item, FeedHead head) {
        String guid = item.text(GUID);
        String link = item.text("feedburner:origlink");
        if (link.isEmpty()) {
            link = item.link();
        }
        String permalink =
                item.child("guid").map(child -> child.attribute("isPermaLink")).orElse("false");
        boolean page = permalink.equals("true") || (permalink.isEmpty() && guid.startsWith("http"));
        String address = head.link().isEmpty() && document.origin().remote()
                ? document.origin().name()
                : head.link();
        return new FeedEntry(
                guid.isEmpty() ? item.attribute("rdf:about") : guid,
                item.resolve(link.isEmpty() && page ? guid : link, address),
                item.text("title", "dc:title", "atom:title", "itunes:title", "media:title"),
                body(item),
                item.text(PUBLISHED),
                item.text(UPDATED),
                language(item),
                item.text(RIGHTS),
                piece(item.element()));
    }

    private static String body(XmlElement item) {
        String body = item.text(BODY);
        return body.isEmpty()
                ? item.child("media:group")
                        .map(group -> group.text("media:description"))
                        .orElse("")
                : body;
    }

    private static String language(XmlElement item) {
        String language = item.text("dc:language", "language");
        return language.isEmpty() ? item.attribute("xml:lang") : language;
    }

    private Piece piece(Element item) {
        int start = item.sourceRange().startPos();
        int end = isClosed(item) ? item.endSourceRange().endPos() : text.length();
        byte[] bytes = text.substring(Math.max(0, start), Math.max(start, end)).getBytes(StandardCharsets.UTF_8);
        String place = document.origin().line(item.sourceRange().start().lineNumber());
        return new Piece(document.origin(), place, bytes, repaired);
    }

    private static boolean isClosed(Element element) {
        return element.endSourceRange().isTracked() && !element.endSourceRange().isImplicit();
    }

    private static String notAFeed(Document parsed) {
        Element root = parsed.firstElementChild();
        String what = root == null
                ? "holds no element"
                : "begins with <" + root.tagName().toLowerCase(Locale.ROOT) + ">";
        return what + " and is no feed; RSS, Atom and JSON Feed are read";
    }

    // A prolog that could be read byte by byte is not in UTF-16, whatever it says.
    private static Charset declared(byte[] bytes) {
        String prolog = new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(prolog);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
