package org.communique.article.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.communique.article.Cause;
import org.communique.article.Item;

/**
 * Reads articles from bytes of any known format: text with a date line, JSON lines, ninjs, RSS, Atom, JSON Feed, a web page,
 * each as it is or gzipped. JSON lines are read one by one, whatever the size of the file; other formats have at most
 * {@link #MAX_DOCUMENT} bytes. Whatever cannot be read becomes a rejected item; only the consumer's own exceptions come through.
 * Immutable and safe for use by many threads.
 */
public final class ArticleParser {
    /** Bytes that one document may have which has to be read whole. */
    public static final int MAX_DOCUMENT = 64 << 20;

    private static final int HEAD = 1 << 16;
    private static final int GZIP_MAGIC = 0x1F8B;
    private static final byte[] NOTHING = {};

    /**
     * Reads a file, which gives its name to messages, provenance and, for text, the article; of a folder every file that is not
     * hidden, in the order of their names.
     */
    public void parse(Path path, Instant fetched, Consumer<Item> items) {
        if (!Files.isDirectory(path)) {
            file(path, fetched, items);
            return;
        }
        try (Stream<Path> entries = Files.list(path)) {
            entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .forEach(entry -> parse(entry, fetched, items));
        } catch (IOException e) {
            items.accept(unreadable(new Origin(path.toString(), fetched), "cannot be listed: " + reason(e)));
        }
    }

    private void file(Path file, Instant fetched, Consumer<Item> items) {
        Origin origin = new Origin(file.toString(), fetched);
        try (InputStream in = Files.newInputStream(file)) {
            parse(in, origin, items);
        } catch (NoSuchFileException e) {
            items.accept(unreadable(origin, "there is no such file"));
        } catch (IOException e) {
            items.accept(unreadable(origin, "cannot be opened: " + reason(e)));
        }
    }

    /** Reads bytes that are in memory already. */
    public void parse(byte[] bytes, Origin origin, Consumer<Item> items) {
        parse(new ByteArrayInputStream(bytes), origin, items);
    }

    /** Reads a stream to its end; does not close it. */
    public void parse(InputStream bytes, Origin origin, Consumer<Item> items) {
        try {
            InputStream in = plain(bytes);
            byte[] head = peek(in, HEAD);
            Kind kind = Kind.of(head, head.length < HEAD);
            if (kind == Kind.JSON_LINES && !ByteOrderMark.of(head).wide()) {
                new JsonItems(origin, items).lines(new LineReader(in));
            } else {
                whole(kind, in, origin, items);
            }
        } catch (IOException e) {
            items.accept(unreadable(origin, "cannot be read: " + reason(e)));
        }
    }

    private static void whole(Kind kind, InputStream in, Origin origin, Consumer<Item> items) throws IOException {
        byte[] bytes = in.readNBytes(MAX_DOCUMENT + 1);
        Piece piece = new Piece(origin, origin.name(), bytes, false);
        if (bytes.length > MAX_DOCUMENT) {
            String advice = "has more than " + (MAX_DOCUMENT >> 20)
                    + " MB; give many articles as JSON lines, which are read one by one";
            items.accept(piece.rejected(Cause.TOO_LARGE, advice));
            return;
        }
        switch (kind) {
            case EMPTY -> items.accept(piece.rejected(Cause.UNREADABLE, "is empty"));
            case BINARY -> items.accept(piece.rejected(Cause.UNREADABLE, "is no text; take the text out of it first"));
            case FEED -> XmlFeed.parse(piece, items);
            case PAGE -> WebPage.parse(piece, items);
            case JSON_DOCUMENT -> new JsonItems(origin, items).document(bytes);
            case JSON_LINES -> new JsonItems(origin, items).lines(new LineReader(narrow(bytes)));
            case TEXT -> items.accept(TextArticle.parse(piece));
        }
    }

    private static InputStream narrow(byte[] wide) {
        return new ByteArrayInputStream(Decoded.of(wide).text().getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream plain(InputStream bytes) throws IOException {
        BufferedInputStream raw = new BufferedInputStream(bytes, HEAD);
        byte[] magic = peek(raw, 2);
        boolean zipped = magic.length == 2
                && (Byte.toUnsignedInt(magic[0]) << Byte.SIZE | Byte.toUnsignedInt(magic[1])) == GZIP_MAGIC;
        return zipped ? new BufferedInputStream(new GZIPInputStream(raw, HEAD), HEAD) : raw;
    }

    private static byte[] peek(InputStream in, int size) throws IOException {
        in.mark(size);
        byte[] head = in.readNBytes(size);
        in.reset();
        return head;
    }

    private static Item unreadable(Origin origin, String problem) {
        return new Piece(origin, origin.name(), NOTHING, false).rejected(Cause.UNREADABLE, problem);
    }

    static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
