package org.communique.article.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.communique.article.Item;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeed {
    private static final String FORMAT = "jsonfeed";

    private JsonFeed() {}

    static boolean recognises(Fields fields) {
        boolean declared = fields.text("version").contains("jsonfeed.org");
        return declared || (fields.node("items").isArray() && !fields.has("id") && !fields.has("uri"));
    }

    static void parse(Fields feed, Piece document, Consumer<Item> items) {
        FeedHead head = new FeedHead(
                FORMAT, feed.text("title"), feed.text("home_page_url", "feed_url"), feed.text("language"), "", "");
        List<FeedEntry> entries = new ArrayList<>();
        for (JsonNode item : feed.node("items")) {
            entries.add(entry(item, document));
        }
        new FeedArticles(head, document.origin()).make(entries, items);
    }

    private static FeedEntry entry(JsonNode item, Piece document) {
        Fields fields = new Fields(item);
        byte[] bytes = item.toString().getBytes(StandardCharsets.UTF_8);
        return new FeedEntry(
                fields.text("id"),
                fields.text("url", "external_url"),
                fields.text("title"),
                fields.text("content_html", "content_text", "summary"),
                fields.text("date_published"),
                fields.text("date_modified"),
                fields.text("language"),
                "",
                new Piece(document.origin(), document.place(), bytes, document.encodingRepaired()));
    }
}
