package org.communique.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.communique.article.Article;
import org.communique.article.Cause;
import org.junit.jupiter.api.Test;

class TextArticleTest {

    @Test
    void shouldTakeDateAndTextFromTheSameLine() {
        Article article =
                Parsing.only("in/talks-1.txt", " date 2025-05-24 The two met on Saturday.\n\nThey parted on Sunday.\n");

        assertThat(article.id()).isEqualTo("talks-1");
        assertThat(article.publishedDay()).isEqualTo(LocalDate.of(2025, 5, 24));
        assertThat(article.published()).isEqualTo(Instant.parse("2025-05-24T00:00:00Z"));
        assertThat(article.body()).startsWith("The two met on Saturday.\n\nThey parted");
        assertThat(article.provenance().format()).isEqualTo("text");
        assertThat(article.provenance().origin()).isEqualTo("in/talks-1.txt");
        assertThat(article.provenance().repairs()).isEmpty();
    }

    @Test
    void shouldTakeDateFromALineOfItsOwn() {
        Article article = Parsing.only("a.txt", "date 2025-05-24\nThe two met.\n");

        assertThat(article.body()).startsWith("The two met.");
    }

    @Test
    void shouldAcceptTextWithoutDate() {
        Article article = Parsing.only("a.txt", "The date 2025-05-24 was set for talks.");

        assertThat(article.published()).isNull();
        assertThat(article.body()).isEqualTo("The date 2025-05-24 was set for talks.");
    }

    @Test
    void shouldMarkADateThatDoesNotExist() {
        Article article = Parsing.only("a.txt", "date 2025-02-30 The two met.");

        assertThat(article.published()).isNull();
        assertThat(article.body()).isEqualTo("The two met.");
        assertThat(article.provenance().repairs()).containsExactly("date");
    }

    @Test
    void shouldTurnHtmlIntoTextWithParagraphs() {
        Article article = Parsing.only(
                "a.txt", "date 2025-05-24 <p>The two <b>met</b>.</p><script>x()</script><p>They parted.</p>");

        assertThat(article.body()).isEqualTo("The two met.\n\nThey parted.");
        assertThat(article.provenance().repairs()).containsExactly("html");
    }

    @Test
    void shouldFallBackToWindows1252() {
        byte[] bytes = "date 2025-05-24 Café “São Tomé”".getBytes(Charset.forName("windows-1252"));

        Article article = Parsing.article(Parsing.items("a.txt", bytes).get(0));

        assertThat(article.body()).isEqualTo("Café “São Tomé”");
        assertThat(article.provenance().repairs()).containsExactly("encoding");
    }

    @Test
    void shouldReplaceBrokenBytesOfUtf8() {
        byte[] bytes = "date 2025-05-24 Café X".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE2;

        Article article = Parsing.article(Parsing.items("a.txt", bytes).get(0));

        assertThat(article.body()).isEqualTo("Café \uFFFD");
        assertThat(article.provenance().repairs()).containsExactly("encoding");
    }

    @Test
    void shouldReadUtf16ByItsMark() {
        byte[] bytes = "\uFEFFdate 2025-05-24 Talks in Kraków".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Parsing.article(Parsing.items("a.txt", bytes).get(0)).body()).isEqualTo("Talks in Kraków");
    }

    @Test
    void shouldRejectWhatIsNoText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1};

        assertThat(Parsing.rejected(Parsing.items("a.png", picture).get(0)).cause())
                .isEqualTo(Cause.UNREADABLE);
        assertThat(Parsing.rejected(Parsing.items("a.txt", "").get(0)).message())
                .isEqualTo("a.txt: is empty");
    }
}
