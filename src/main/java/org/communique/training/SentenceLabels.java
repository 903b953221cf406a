package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.reading.NewsText;
import org.communique.reading.TextPart;
import org.communique.reading.agreements.AgreementReader;
import org.communique.reading.agreements.AgreementTrace;
import org.communique.reading.names.NameReader;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Text;
import org.communique.reading.topics.TopicReader;

/** Single sentences judged by hand, as article, offset and stage; the articles' texts are read from where they are. */
final class SentenceLabels {

    private final Map<String, Map<Integer, String>> stages = new HashMap<>();

    SentenceLabels(Path labels) throws IOException {
        for (String line : Files.readAllLines(labels)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3 && !line.startsWith("#") && !cells[0].equals("article")) {
                stages.computeIfAbsent(cells[0], key -> new HashMap<>()).put(Integer.parseInt(cells[1]), cells[2]);
            }
        }
    }

    /** What the rules propose in the judged sentences, with the judgement. */
    List<Judged> read(Path articles, AgreementReader reader, NameReader names) throws IOException {
        TopicReader topics = new TopicReader();
        List<Judged> judged = new ArrayList<>();
        LabelledArticles.forEach(articles, article -> {
            Map<Integer, String> known = stages.get(article.path("id").asText());
            if (known != null) {
                add(article, known, topics, reader, names, judged);
            }
        });
        return judged;
    }

    private static void add(
            JsonNode article,
            Map<Integer, String> known,
            TopicReader topics,
            AgreementReader reader,
            NameReader names,
            List<Judged> judged) {
        NewsText news = AgreementTrainer.news(article);
        NamedText text = names.read(Text.of(news));
        for (AgreementTrace trace : reader.explain(text, topics.filing(news).diplomatic())) {
            String stage = known.get(trace.fact().evidence().sentenceStart());
            if (stage != null && trace.fact().evidence().part() == TextPart.BODY) {
                judged.add(new Judged(trace, stage.equals(trace.fact().stage().name())));
            }
        }
    }

    /** A proposed statement and whether it is right. */
    record Judged(AgreementTrace trace, boolean right) {}
}
