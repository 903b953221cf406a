package org.communique.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Item;

/** Runs the parser over literal input. */
final class Parsing {
    static final Instant FETCHED = Instant.parse("2025-06-01T12:00:00Z");

    private Parsing() {}

    static List<Item> items(String name, String text) {
        return items(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Item> items(String name, byte[] bytes) {
        List<Item> items = new ArrayList<>();
        new ArticleParser().parse(bytes, new Origin(name, FETCHED), items::add);
        return items;
    }

    static Article article(Item item) {
        assertThat(item).isInstanceOf(Item.Parsed.class);
        return ((Item.Parsed) item).article();
    }

    static Article only(String name, String text) {
        return article(assertThat(items(name, text)).singleElement().actual());
    }

    static Item.Rejected rejected(Item item) {
        assertThat(item).isInstanceOf(Item.Rejected.class);
        return (Item.Rejected) item;
    }
}
