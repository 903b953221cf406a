package org.communique.article.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.communique.article.Cause;
import org.communique.article.Item;

/** Reads JSON, line by line or whole, and tells our own objects, ninjs and JSON Feed apart. For one thread. */
final class JsonItems {
    private static final int MAX_DEPTH = 200;
    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(ArticleParser.MAX_DOCUMENT)
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final Origin origin;
    private final Consumer<Item> items;

    JsonItems(Origin origin, Consumer<Item> items) {
        this.origin = origin;
        this.items = items;
    }

    /** Reads one object a line; a bad line costs that line only. */
    void lines(LineReader lines) {
        try {
            for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
                line(line);
            }
        } catch (IOException e) {
            LineReader.Line broken = lines.partial();
            Piece piece = new Piece(origin, origin.line(broken.number()), broken.bytes(), false);
            items.accept(piece.rejected(
                    Cause.UNREADABLE,
                    "cannot be read from here on: " + ArticleParser.reason(e) + "; the lines before were taken"));
        }
    }

    /** Reads one object or an array of them. */
    void document(byte[] bytes) {
        parse(new Piece(origin, origin.name(), bytes, false));
    }

    private void line(LineReader.Line line) {
        Piece piece = new Piece(origin, origin.line(line.number()), line.bytes(), false);
        if (line.tooLong()) {
            items.accept(piece.rejected(
                    Cause.TOO_LARGE, "has more than " + (LineReader.MAX_LINE >> 20) + " MB in one line"));
        } else {
            parse(piece);
        }
    }

    private void parse(Piece piece) {
        Decoded decoded = Decoded.of(piece.original());
        if (decoded.text().isBlank()) {
            return;
        }
        Piece whole = new Piece(origin, piece.place(), piece.original(), decoded.repaired());
        try {
            JsonNode node = JSON.readTree(decoded.text());
            if (node.isArray()) {
                node.forEach(element -> object(element, element(whole, element)));
            } else {
                object(node, whole);
            }
        } catch (JsonProcessingException e) {
            items.accept(whole.rejected(Cause.MALFORMED_JSON, problem(e, whole)));
        }
    }

    private Piece element(Piece whole, JsonNode element) {
        byte[] bytes = element.toString().getBytes(StandardCharsets.UTF_8);
        return new Piece(origin, whole.place(), bytes, whole.encodingRepaired());
    }

    private void object(JsonNode node, Piece piece) {
        if (!node.isObject()) {
            items.accept(piece.rejected(
                    Cause.MALFORMED_JSON, "is no JSON object; an article is {\"id\": ..., \"body\": ...}"));
            return;
        }
        Fields fields = new Fields(node);
        if (JsonFeed.recognises(fields)) {
            JsonFeed.parse(fields, piece, items);
        } else {
            items.accept(Ninjs.recognises(fields) ? Ninjs.parse(fields, piece) : ArticleJson.parse(fields, piece));
        }
    }

    private static String problem(JsonProcessingException e, Piece piece) {
        String where = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + " of it)";
        return "is no whole JSON" + where + ": " + e.getOriginalMessage() + "; it begins " + piece.beginning();
    }
}
