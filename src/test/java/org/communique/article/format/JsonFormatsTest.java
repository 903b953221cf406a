package org.communique.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Cause;
import org.communique.article.Item;
import org.communique.article.PubStatus;
import org.junit.jupiter.api.Test;

/** ninjs and JSON Feed. */
class JsonFormatsTest {

    @Test
    void shouldReadNinjs1() {
        Article article = Parsing.only("item.json", """
                {
                  "uri": "urn:newsml:example.org:20250524:1", "type": "text", "version": "3", "pubstatus": "usable",
                  "versioncreated": "2025-05-25T08:00:00+02:00", "firstcreated": "2025-05-24T08:00:00+02:00", "language": "en",
                  "usageterms": "online only", "embargoed": "2025-05-26T08:00:00Z", "copyrightholder": "Agency",
                  "headline": "Leaders meet", "body_text": "They met. They left.", "body_xhtml": "<p>They met.</p><p>They left.</p>"
                }""");

        assertThat(article.id()).isEqualTo("urn:newsml:example.org:20250524:1");
        assertThat(article.version()).isEqualTo(3);
        assertThat(article.title()).isEqualTo("Leaders meet");
        assertThat(article.body()).isEqualTo("They met.\n\nThey left.");
        assertThat(article.published()).isEqualTo(Instant.parse("2025-05-24T06:00:00Z"));
        assertThat(article.publishedDay()).isEqualTo(LocalDate.of(2025, 5, 24));
        assertThat(article.embargoed()).isEqualTo(Instant.parse("2025-05-26T08:00:00Z"));
        assertThat(article.source()).isEqualTo("Agency");
        assertThat(article.usageTerms()).isEqualTo("online only");
        assertThat(article.provenance().format()).isEqualTo("ninjs");
    }

    @Test
    void shouldReadNinjs3WithLists() {
        Article article = Parsing.only("item.json", """
                {"uri":"https://example.org/1","version":"1","versionCreated":"2025-05-24T10:00:00Z","pubStatus":"withheld",
                 "headlines":[{"role":"short","value":"Short"},{"role":"main","value":"Main"}],
                 "bodies":[{"role":"x","contentType":"application/xml","value":"<TT><X>no</X></TT>"},
                           {"role":"text","contentType":"text/plain","value":"Plain."}],
                 "infoSources":[{"name":"Wire"}],"copyrightHolder":"Other"}""");

        assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(article.title()).isEqualTo("Main");
        assertThat(article.body()).isEqualTo("Plain.");
        assertThat(article.source()).isEqualTo("Wire");
        assertThat(article.url()).isEqualTo("https://example.org/1");
    }

    @Test
    void shouldOrderNinjsVersionsThatAreNoNumbersByTheirTime() {
        Article article = Parsing.only(
                "item.json", "{\"uri\":\"x:1\",\"version\":\"2b\",\"versioncreated\":\"2025-05-24T10:00:00Z\"}");

        assertThat(article.version())
                .isEqualTo(Instant.parse("2025-05-24T10:00:00Z").getEpochSecond());
    }

    @Test
    void shouldReadNinjsLineByLine() {
        List<Item> items = Parsing.items("wire.jsonl", """
                {"uri":"x:1","headline":"One"}
                {"uri":"x:1","version":"2","pubstatus":"canceled"}
                {"uri":"x:2","pubstatus":"unheard-of"}
                """);

        assertThat(Parsing.article(items.get(0)).title()).isEqualTo("One");
        assertThat(Parsing.article(items.get(1)).canceled()).isTrue();
        assertThat(Parsing.rejected(items.get(2)).cause()).isEqualTo(Cause.BAD_FIELD);
    }

    @Test
    void shouldReadJsonFeed() {
        List<Item> items = Parsing.items("feed.json", """
                {
                  "version": "https://jsonfeed.org/version/1.1", "title": "Outlet", "home_page_url": "https://example.org/", "language": "en",
                  "items": [
                    {"id": 7, "url": "https://example.org/7", "title": "One", "content_html": "<p>They met.</p>",
                     "date_published": "2025-05-24T10:00:00+09:00", "date_modified": "2025-05-25T10:00:00Z"},
                    {"id": "https://example.org/8", "content_text": "No title"},
                    {}
                  ]
                }""");

        Article first = Parsing.article(items.get(0));
        assertThat(first.id()).isEqualTo("https://example.org/#7");
        assertThat(first.body()).isEqualTo("They met.");
        assertThat(first.version())
                .isEqualTo(Instant.parse("2025-05-25T10:00:00Z").getEpochSecond());
        assertThat(first.publishedDay()).isEqualTo(LocalDate.of(2025, 5, 24));
        assertThat(first.source()).isEqualTo("Outlet");
        assertThat(Parsing.article(items.get(1)).body()).isEqualTo("No title");
        assertThat(Parsing.rejected(items.get(2)).cause()).isEqualTo(Cause.NO_ID);
    }

    @Test
    void shouldRejectJsonThatIsCutOff() {
        Item.Rejected rejected = Parsing.rejected(
                Parsing.items("feed.json", "{\n \"version\": \"https://jsonfeed.org/version/1\",\n \"items\": [\n")
                        .get(0));

        assertThat(rejected.cause()).isEqualTo(Cause.MALFORMED_JSON);
        assertThat(rejected.message()).startsWith("feed.json: is no whole JSON (line ");
    }
}
