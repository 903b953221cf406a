package org.communique.article.format;

import java.util.List;
import java.util.function.Consumer;
import org.communique.article.Cause;
import org.communique.article.Item;
import org.communique.article.Repair;
import org.communique.article.text.HtmlText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a saved web page as one article, called after its file. From the network a page is not taken: what was asked for is a
 * feed, and the page usually tells where that is.
 */
final class WebPage {
    private static final String FORMAT = "text";
    private static final String FEED_LINKS =
            "link[rel~=(?i)alternate][type~=(?i)(rss|atom)\\+xml], link[rel~=(?i)alternate][type~=(?i)feed\\+json]";
    private static final String DATES =
            "meta[property=article:published_time], meta[itemprop=datePublished], time[itemprop=datePublished], time[datetime]";

    private WebPage() {}

    static void parse(Piece piece, Consumer<Item> items) {
        Decoded decoded = Decoded.of(piece.original());
        Origin origin = piece.origin();
        if (!HtmlText.hasTag(decoded.text())) {
            items.accept(piece.rejected(
                    Cause.MALFORMED_FEED, "is neither feed nor web page; it begins " + piece.beginning()));
            return;
        }
        Document page = Jsoup.parse(decoded.text(), origin.remote() ? origin.name() : "");
        items.accept(origin.remote() ? refused(page, piece) : article(page, piece, decoded));
    }

    private static Item refused(Document page, Piece piece) {
        List<String> feeds = page.select(FEED_LINKS).eachAttr("abs:href");
        String named = feeds.isEmpty() ? "names none" : "names " + String.join(" and ", feeds);
        return piece.rejected(Cause.MALFORMED_FEED, "is a web page; give a feed's address (the page " + named + ")");
    }

    private static Item article(Document page, Piece piece, Decoded decoded) {
        Draft draft = new Draft(piece.origin().stem(), decoded.repaired());
        Element main = page.selectFirst("article");
        main = main == null ? page.selectFirst("main") : main;
        draft.words(page.title(), "");
        draft.set().body(HtmlText.of(main == null ? page.body() : main)).language(language(page));
        draft.repaired(Repair.HTML, true);
        Element date = page.selectFirst(DATES);
        draft.published(date == null ? "" : date.attr(date.normalName().equals("meta") ? "content" : "datetime"));
        return new Item.Parsed(draft.finish(FORMAT, piece.origin()));
    }

    private static String language(Document page) {
        Element html = page.selectFirst("html");
        return html == null ? "" : html.attr("lang");
    }
}
