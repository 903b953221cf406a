package org.communique.article.format;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An element of a feed under the name that its vocabulary usually has: {@code dc:date} whatever prefix the document binds, no
 * prefix for RSS itself and, in an Atom feed, for Atom.
 */
record XmlElement(Element element, boolean atom) {
    private static final Map<String, String> PREFIXES = Words.load("namespaces.tsv");
    private static final String OWN = "-";

    String name() {
        String written = element.tag().prefix().toLowerCase(Locale.ROOT);
        String prefix = PREFIXES.getOrDefault(element.tag().namespace(), written);
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        boolean own = prefix.isEmpty() || prefix.equals(OWN) || (atom && prefix.equals("atom"));
        return own ? local : prefix + ":" + local;
    }

    List<XmlElement> children() {
        return element.children().stream()
                .map(child -> new XmlElement(child, atom))
                .toList();
    }

    Optional<XmlElement> child(String name) {
        return children().stream().filter(child -> child.name().equals(name)).findFirst();
    }

    /** The text of the first of these children that has some, as markup where the child holds elements; else empty. */
    String text(String... names) {
        List<XmlElement> children = children();
        for (String name : names) {
            for (XmlElement child : children) {
                if (child.name().equals(name)
                        && !child.outOfLine()
                        && !child.content().isBlank()) {
                    return child.content().strip();
                }
            }
        }
        return "";
    }

    String attribute(String name) {
        return element.attr(name).strip();
    }

    String content() {
        return element.childrenSize() > 0 ? element.html() : element.wholeText();
    }

    /** The page that this item or feed is about: a link's text or its href, never what else a link may point to. */
    String link() {
        return children().stream()
                .filter(child -> child.name().equals("link") || child.name().equals("atom:link"))
                .filter(child -> List.of("", "alternate").contains(child.attribute("rel")))
                .map(child ->
                        child.attribute("href").isEmpty() ? child.content().strip() : child.attribute("href"))
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The reference made absolute by xml:base of this element or one around it, else by the given address; as it is where neither works. */
    String resolve(String reference, String address) {
        String base = address;
        for (Element around = element; around != null; around = around.parent()) {
            if (!around.attr("xml:base").isBlank()) {
                base = absolute(around.attr("xml:base").strip(), address);
                break;
            }
        }
        return absolute(reference, base);
    }

    private static String absolute(String reference, String base) {
        if (reference.isEmpty() || base.isEmpty()) {
            return reference;
        }
        try {
            return URI.create(base).resolve(reference).toString();
        } catch (IllegalArgumentException e) {
            return reference;
        }
    }

    private boolean outOfLine() {
        return element.hasAttr("src") || attribute("type").startsWith("image/");
    }
}
