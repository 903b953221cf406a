package org.communique.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.communique.article.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to the bytes of a document, they end as articles or as rejected items, never as an exception. */
class SpoiltBytesTest {
    private static final List<String> DOCUMENTS = List.of(
            """
            <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>O</title>
            <item><guid>1</guid><title>A &amp; B</title><link>http://example.org/1</link><pubDate>Sat, 24 May 2025 10:00:00 +0200</pubDate>
            <description><![CDATA[<p>They met &ndash; twice.</p>]]></description></item><item><guid>2</guid></item></channel></rss>""",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://example.org/"><entry><id>1</id><link href="a"/>
            <updated>2025-05-24T10:00:00Z</updated><content type="xhtml"><div><p>Zürich</p></div></content></entry></feed>""",
            """
            {"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_html":"<p>x</p>","date_published":"2025-05-24"}]}""",
            """
            {"uri":"x:1","version":"2","headlines":[{"value":"T"}],"bodies":[{"contentType":"text/html","value":"<p>x</p>"}]}""",
            """
            {"id":"a","published":"2025-05-24","title":"T","body":"Zürich"}
            {"id":"b","version":2,"pubStatus":"canceled"}
            """,
            " date 2025-05-24 Text with “quotes”.\n\nAnd more.",
            "<html><body><p>Text</p></body></html>");

    static List<Long> seeds() {
        return IntStream.range(0, 1500).mapToObj(i -> 15_485_863L * i).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldEndAsItems(long seed) {
        Random random = new Random(seed);
        byte[] bytes = spoilt(DOCUMENTS.get(random.nextInt(DOCUMENTS.size())).getBytes(StandardCharsets.UTF_8), random);

        List<Item> items = Parsing.items("spoilt", bytes);

        assertThat(items).as("seed %d", seed).doesNotContainNull();
        if (!mayBeEmptyFeed(bytes)) {
            assertThat(items).as("seed %d lost everything", seed).isNotEmpty();
        }
    }

    private static boolean mayBeEmptyFeed(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.isBlank() || text.contains("<") || text.contains("items");
    }

    private static byte[] spoilt(byte[] document, Random random) {
        byte[] bytes = document.clone();
        for (int i = random.nextInt(6); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }
}
