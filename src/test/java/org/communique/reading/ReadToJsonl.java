package org.communique.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Reads articles (JSONL with id, published, title, body) and writes what the reader says of each, one JSON line an article. */
public final class ReadToJsonl {

    private final Reader reader = new Reader();
    private final ReadingJson json = new ReadingJson();
    private final ObjectMapper mapper = new ObjectMapper();

    public static void main(String[] args) throws IOException {
        new ReadToJsonl().convert(Path.of(args[0]), Path.of(args[1]));
    }

    /** Writes one line for each line of the articles. */
    public void convert(Path articles, Path facts) throws IOException {
        try (Stream<String> lines = Files.lines(articles);
                BufferedWriter out = Files.newBufferedWriter(facts)) {
            for (String line : (Iterable<String>) lines::iterator) {
                out.write(read(mapper.readTree(line)));
                out.newLine();
            }
        }
    }

    private String read(JsonNode article) {
        String published = article.path("published").asText("");
        LocalDate day = published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
        NewsText text = new NewsText(
                article.path("title").asText(""), article.path("body").asText(""), day);
        return json.of(article.path("id").asText(), reader.read(text)).toString();
    }
}
