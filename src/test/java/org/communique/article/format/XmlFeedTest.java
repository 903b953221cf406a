package org.communique.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Cause;
import org.communique.article.Item;
import org.junit.jupiter.api.Test;

class XmlFeedTest {
    private static final String RSS_START = """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:a="http://www.w3.org/2005/Atom">
            <channel><title>The Outlet</title><link>https://example.org/</link><language>en-gb</language><copyright>All rights</copyright>
            """;
    private static final String RSS_END = "</channel></rss>";
    private static final String ITEM = """
            <item><title>Leaders &amp; talks</title><link>/a/1</link><guid isPermaLink="false">77</guid>
            <pubDate>Sat, 24 May 2025 23:30:00 -0500</pubDate><description>Short.</description>
            <content:encoded><![CDATA[<p>They <b>met</b>.</p><p>They left.</p>]]></content:encoded></item>
            """;

    @Test
    void shouldReadRss2() {
        Article article = Parsing.only("https://example.org/feed", RSS_START + ITEM + RSS_END);

        assertThat(article.id()).isEqualTo("https://example.org/#77");
        assertThat(article.title()).isEqualTo("Leaders & talks");
        assertThat(article.body()).isEqualTo("They met.\n\nThey left.");
        assertThat(article.published()).isEqualTo(Instant.parse("2025-05-25T04:30:00Z"));
        assertThat(article.publishedDay()).isEqualTo(LocalDate.of(2025, 5, 24));
        assertThat(article.source()).isEqualTo("The Outlet");
        assertThat(article.url()).isEqualTo("https://example.org/a/1");
        assertThat(article.language()).isEqualTo("en-gb");
        assertThat(article.usageTerms()).isEqualTo("All rights");
        assertThat(article.provenance().format()).isEqualTo("rss");
    }

    @Test
    void shouldTakeTheUpdateForTheVersion() {
        String updated = ITEM.replace("</item>", "<a:updated>2025-05-26T00:00:00Z</a:updated></item>");

        Article article = Parsing.only("f", RSS_START + updated + RSS_END);

        assertThat(article.version())
                .isEqualTo(Instant.parse("2025-05-26T00:00:00Z").getEpochSecond());
        assertThat(article.published()).isEqualTo(Instant.parse("2025-05-25T04:30:00Z"));
    }

    @Test
    void shouldTakeThePublicationForTheVersionOfAFile() {
        Article article = Parsing.only("f", RSS_START + ITEM + RSS_END);

        assertThat(article.version())
                .isEqualTo(Instant.parse("2025-05-25T04:30:00Z").getEpochSecond());
    }

    @Test
    void shouldRaiseTheVersionWhenTheFeedIsBuiltAgain() {
        String built = RSS_START + "<lastBuildDate>Mon, 26 May 2025 00:00:00 GMT</lastBuildDate>" + ITEM + RSS_END;

        assertThat(Parsing.only("f", built).version())
                .isEqualTo(Instant.parse("2025-05-26T00:00:00Z").getEpochSecond());
        assertThat(Parsing.only("https://example.org/feed", RSS_START + ITEM + RSS_END)
                        .version())
                .isEqualTo(Parsing.FETCHED.getEpochSecond());
    }

    @Test
    void shouldReadRss1() {
        Article article = Parsing.only("f", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://example.org/"><title>Outlet</title></channel>
                <item rdf:about="https://example.org/1"><title>T</title><link>https://example.org/1</link><d:date>2025-05-24</d:date></item>
                </rdf:RDF>""");

        assertThat(article.id()).isEqualTo("https://example.org/1");
        assertThat(article.source()).isEqualTo("Outlet");
        assertThat(article.publishedDay()).isEqualTo(LocalDate.of(2025, 5, 24));
    }

    @Test
    void shouldReadAtomUnderAnyPrefix() {
        Article article = Parsing.only("f", """
                <x:feed xmlns:x="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://example.org/news/"><x:title>Outlet</x:title>
                <x:entry><x:id>tag:example.org,2025:1</x:id><x:title type="html">A &amp;amp; B</x:title>
                <x:link rel="self" href="self"/><x:link rel="alternate" href="1.html"/>
                <x:published>2025-05-24T10:00:00Z</x:published><x:updated>2025-05-25T10:00:00Z</x:updated>
                <x:summary>Short</x:summary>
                <x:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></x:content></x:entry></x:feed>""");

        assertThat(article.id()).isEqualTo("tag:example.org,2025:1");
        assertThat(article.title()).isEqualTo("A & B");
        assertThat(article.url()).isEqualTo("https://example.org/news/1.html");
        assertThat(article.body()).isEqualTo("One.\n\nTwo.");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.version())
                .isEqualTo(Instant.parse("2025-05-25T10:00:00Z").getEpochSecond());
        assertThat(article.provenance().format()).isEqualTo("atom");
    }

    @Test
    void shouldDateAnUndatedItemByItsFetchAndSaySo() {
        Article article = Parsing.only(
                "f", RSS_START + "<item><title>T</title><link>https://example.org/1</link></item>" + RSS_END);

        assertThat(article.published()).isEqualTo(Parsing.FETCHED);
        assertThat(article.version()).isEqualTo(1);
        assertThat(article.provenance().repairs()).containsExactly("date");
    }

    @Test
    void shouldPassOverAGuidThatSeveralItemsShare() {
        String items = item("One", "https://example.org/1", "same")
                + item("Two", "https://example.org/2", "same")
                + item("Three", "https://example.org/all", "")
                + item("Four", "https://example.org/all", "");

        List<Item> parsed = Parsing.items("f", RSS_START + items + RSS_END);

        assertThat(parsed).extracting(item -> Parsing.article(item).id()).doesNotHaveDuplicates();
        assertThat(Parsing.article(parsed.get(0)).id()).isEqualTo("https://example.org/1");
        assertThat(Parsing.article(parsed.get(3)).id()).startsWith("urn:uuid:");
    }

    @Test
    void shouldRejectTheItemThatIsCutOffAndKeepTheOthers() {
        String cut = RSS_START + ITEM + ITEM.replace("77", "78").substring(0, 200);

        List<Item> items = Parsing.items("feed.xml", cut);

        assertThat(items).hasSize(2);
        assertThat(Parsing.article(items.get(0)).id()).isEqualTo("https://example.org/#77");
        Item.Rejected rejected = Parsing.rejected(items.get(1));
        assertThat(rejected.cause()).isEqualTo(Cause.MALFORMED_FEED);
        assertThat(rejected.message()).isEqualTo("feed.xml:7: the document ends here, inside an item; fetch it again");
        assertThat(new String(rejected.original(), StandardCharsets.UTF_8))
                .startsWith("<item><title>")
                .contains("78");
    }

    @Test
    void shouldOpenNothingThatADocumentTypeNames() {
        String bomb = """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY lol "lol"><!ENTITY lots "&lol;&lol;&lol;">]>
                <rss><channel><item><guid>1</guid><title>&file; &lots;</title></item></channel></rss>""";

        assertThat(Parsing.only("f", bomb).title()).isEqualTo("&file; &lots;");
    }

    @Test
    void shouldTolerateBareAmpersandsAndControlCharacters() {
        Article article = Parsing.only(
                "f",
                "\n\n" + RSS_START
                        + "<item><guid>1</guid><title>R&D &nbsp;&mdash; x < y</title><description>a\u0006b</description></item>"
                        + RSS_END);

        assertThat(article.title()).startsWith("R&D");
        assertThat(article.title()).contains("—");
    }

    @Test
    void shouldReadTheDeclaredCharacterSetAndSeeThroughAWrongOne() {
        String feed =
                RSS_START.replace("utf-8", "windows-1251") + item("Встреча", "https://example.org/1", "1") + RSS_END;
        String wrong =
                RSS_START.replace("utf-8", "iso-8859-1") + item("Kraków", "https://example.org/1", "1") + RSS_END;

        Article right = Parsing.article(Parsing.items("f", feed.getBytes(Charset.forName("windows-1251")))
                .get(0));
        Article mended = Parsing.article(
                Parsing.items("f", wrong.getBytes(StandardCharsets.UTF_8)).get(0));

        assertThat(right.title()).isEqualTo("Встреча");
        assertThat(right.provenance().repairs()).doesNotContain("encoding");
        assertThat(mended.title()).isEqualTo("Kraków");
        assertThat(mended.provenance().repairs()).contains("encoding");
    }

    @Test
    void shouldTellWhatIsNoFeed() {
        assertThat(Parsing.rejected(Parsing.items("f.xml", "<?xml version='1.0'?><note>x</note>")
                                .get(0))
                        .message())
                .isEqualTo("f.xml: begins with <note> and is no feed; RSS, Atom and JSON Feed are read");
        assertThat(Parsing.rejected(Parsing.items("https://example.org/", """
                <!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body><p>x</body>""").get(0))
                        .message())
                .isEqualTo(
                        "https://example.org/: is a web page; give a feed's address (the page names https://example.org/rss)");
    }

    @Test
    void shouldReadASavedPageAsAnArticle() {
        Article article = Parsing.only("talks.html", """
                <!doctype html><html lang="en"><head><title>Talks end</title><meta property="article:published_time" content="2025-05-24T10:00:00Z">
                </head><body><nav>Menu</nav><article><p>They met.</p><p>They left.</p></article></body></html>""");

        assertThat(article.id()).isEqualTo("talks");
        assertThat(article.title()).isEqualTo("Talks end");
        assertThat(article.body()).isEqualTo("They met.\n\nThey left.");
        assertThat(article.publishedDay()).isEqualTo(LocalDate.of(2025, 5, 24));
    }

    @Test
    void shouldSayNothingOfAnEmptyFeed() {
        assertThat(Parsing.items("f", RSS_START + RSS_END)).isEmpty();
    }

    private static String item(String title, String link, String guid) {
        return "<item><title>" + title + "</title><link>" + link + "</link><guid>" + guid + "</guid></item>\n";
    }
}
