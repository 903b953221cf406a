package org.communique.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.communique.article.Article;
import org.communique.article.Cause;
import org.communique.article.Item;
import org.communique.article.PubStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    private static final String GOOD = "{\"id\":\"a\",\"published\":\"2025-05-24\",\"title\":\"T\",\"body\":\"B\"}";

    @Test
    void shouldReadEveryField() {
        Article article = Parsing.only("feed.jsonl", """
                {"id":"a","version":3,"pubStatus":"withheld","published":"2025-05-24T23:30:00-05:00","title":"T","body":"B","source":"Outlet",\
                "url":"https://example.org/a","language":"en","embargoed":"2025-06-01T00:00:00Z","usageTerms":"free","unknown":{"x":1}}
                """);

        assertThat(article.version()).isEqualTo(3);
        assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
        assertThat(article.published()).isEqualTo(Instant.parse("2025-05-25T04:30:00Z"));
        assertThat(article.publishedDay()).isEqualTo(LocalDate.of(2025, 5, 24));
        assertThat(article.source()).isEqualTo("Outlet");
        assertThat(article.url()).isEqualTo("https://example.org/a");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.embargoed()).isEqualTo(Instant.parse("2025-06-01T00:00:00Z"));
        assertThat(article.usageTerms()).isEqualTo("free");
        assertThat(article.provenance().format()).isEqualTo("jsonl");
        assertThat(article.provenance().fetched()).isEqualTo(Parsing.FETCHED);
    }

    @Test
    void shouldAcceptACanceledArticleWithoutBody() {
        Article article = Parsing.only("feed.jsonl", "{\"id\":\"a\",\"version\":2,\"pubStatus\":\"canceled\"}");

        assertThat(article.canceled()).isTrue();
        assertThat(article.body()).isEmpty();
        assertThat(article.source()).isNull();
    }

    @Test
    void shouldRejectOneBadLineAndKeepTheOthers() {
        String cut = "{\"id\":\"b\",\"published\":\"2025-05-24\",\"bo";
        List<Item> items = Parsing.items("in/feed.jsonl", GOOD + "\n" + cut + "\n\n" + GOOD + "\r\n");

        assertThat(items).hasSize(3);
        Item.Rejected rejected = Parsing.rejected(items.get(1));
        assertThat(rejected.cause()).isEqualTo(Cause.MALFORMED_JSON);
        assertThat(rejected.origin()).isEqualTo("in/feed.jsonl:2");
        assertThat(rejected.message()).startsWith("in/feed.jsonl:2: is no whole JSON");
        assertThat(rejected.original()).isEqualTo(cut.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldRejectABadFirstLineAlone() {
        List<Item> items = Parsing.items("feed.jsonl", "{\"id\":\"b\",\"published\":\"2025-05-24\",\n" + GOOD);

        assertThat(items).hasSize(2);
        assertThat(Parsing.rejected(items.get(0)).origin()).isEqualTo("feed.jsonl:1");
        assertThat(Parsing.article(items.get(1)).id()).isEqualTo("a");
    }

    @Test
    void shouldRejectAFirstLineThatIsNoJsonAlone() {
        List<Item> items = Parsing.items("feed.txt", "2025-05-24\",\"body\":\"B\"}\n" + GOOD);

        assertThat(Parsing.rejected(items.get(0)).cause()).isEqualTo(Cause.MALFORMED_JSON);
        assertThat(Parsing.article(items.get(1)).id()).isEqualTo("a");
    }

    @Test
    void shouldReadLinesWithAByteOrderMark() {
        assertThat(Parsing.only("feed.jsonl", "\uFEFF" + GOOD).id()).isEqualTo("a");
        assertThat(Parsing.items("feed.jsonl", ("\uFEFF" + GOOD + "\n" + GOOD).getBytes(StandardCharsets.UTF_16BE)))
                .hasSize(2)
                .allMatch(Item.Parsed.class::isInstance);
    }

    @Test
    void shouldReadTheFilesOfAFolderInOrder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.txt"), "date 2025-05-24 Second.");
        Files.writeString(folder.resolve("a.jsonl"), GOOD + "\n" + GOOD);
        Files.writeString(folder.resolve(".hidden"), "no");
        List<Item> items = new ArrayList<>();

        new ArticleParser().parse(folder, Parsing.FETCHED, items::add);

        assertThat(items).extracting(item -> Parsing.article(item).id()).containsExactly("a", "a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'body':'B'}|NO_ID",
                "{'id':' '}|NO_ID",
                "{'id':'a','version':'two'}|BAD_FIELD",
                "{'id':'a','version':-1}|BAD_FIELD",
                "{'id':'a','pubStatus':'secret'}|BAD_FIELD",
                "{'id':'a','embargoed':'soon'}|BAD_FIELD",
                "{'id':'a'} {'id':'b'}|MALFORMED_JSON",
            },
            quoteCharacter = '`')
    void shouldNameTheCause(String line, Cause cause) {
        Item.Rejected rejected = Parsing.rejected(
                Parsing.items("feed.jsonl", line.replace('\'', '"')).get(0));

        assertThat(rejected.cause()).isEqualTo(cause);
        assertThat(rejected.message()).startsWith("feed.jsonl:1: ");
    }

    @Test
    void shouldMarkADateThatCannotBeRead() {
        Article article = Parsing.only("feed.jsonl", GOOD.replace("2025-05-24", "some day"));

        assertThat(article.published()).isNull();
        assertThat(article.provenance().repairs()).containsExactly("date");
    }

    @Test
    void shouldReadAPrettyPrintedObjectAndAnArray() {
        assertThat(Parsing.only("a.json", GOOD.replace(",", ",\n  ").replace("{", "{\n  "))
                        .title())
                .isEqualTo("T");
        assertThat(Parsing.items("a.json", "[" + GOOD + ",\n" + GOOD + ", 7]")).hasSize(3);
    }

    @Test
    void shouldSpoilNoOtherLineByABadByte() {
        byte[] bytes = (GOOD + "\n" + GOOD.replace("\"B\"", "\"Zürich ?\"")).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;

        List<Item> items = Parsing.items("feed.jsonl", bytes);

        assertThat(Parsing.article(items.get(0)).provenance().repairs()).isEmpty();
        assertThat(Parsing.article(items.get(1)).provenance().repairs()).containsExactly("encoding");
        assertThat(Parsing.article(items.get(1)).body()).isEqualTo("Zürich \uFFFD");
    }

    @Test
    void shouldReadGzipAndTellWhereItIsCutOff() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            IntStream.range(0, 5000)
                    .mapToObj(i -> GOOD.replace("\"a\"", "\"a" + i * 7919 + "\"") + "\n")
                    .forEach(line -> write(out, line));
        }
        byte[] whole = zipped.toByteArray();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThat(Parsing.items("feed.jsonl.gz", whole)).hasSize(5000).allMatch(Item.Parsed.class::isInstance);
        List<Item> items = Parsing.items("feed.jsonl.gz", half);
        assertThat(items).hasSizeBetween(1000, 4000);
        Item.Rejected last = Parsing.rejected(items.get(items.size() - 1));
        assertThat(last.cause()).isEqualTo(Cause.UNREADABLE);
        assertThat(last.origin()).isEqualTo("feed.jsonl.gz:" + items.size());
    }

    @Test
    void shouldHandOverLinesBeforeTheStreamEnds() {
        List<Item> seen = new ArrayList<>();
        InputStream endless = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream((GOOD + "\n").repeat(2000).getBytes(StandardCharsets.UTF_8)), failing())));

        new ArticleParser().parse(endless, new Origin("wire", Parsing.FETCHED), seen::add);

        assertThat(seen).hasSize(2001);
        assertThat(Parsing.rejected(seen.get(2000)).message()).contains("wire went dead");
    }

    @Test
    void shouldRejectAFileThatIsNotThere() {
        List<Item> items = new ArrayList<>();
        new ArticleParser().parse(Path.of("no-such-file.jsonl"), Parsing.FETCHED, items::add);

        assertThat(Parsing.rejected(items.get(0)).message()).isEqualTo("no-such-file.jsonl: there is no such file");
    }

    @Test
    void shouldKeepOneMebibyteOfWhatItRejects() {
        String line = "{\"id\":\"a\",\"body\":\"" + "x".repeat(3 << 20);

        assertThat(Parsing.rejected(Parsing.items("a.jsonl", line).get(0)).original())
                .hasSize(Item.Rejected.MAX_ORIGINAL);
    }

    private static void write(GZIPOutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream failing() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the wire went dead");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                return read();
            }
        };
    }
}
