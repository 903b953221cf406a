package org.communique.training;

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
    private final List<Known> texts = new ArrayList<>();

    SentenceLabels(Path labels) throws IOException {
        for (String line : Files.readAllLines(labels)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3 && !line.startsWith("#") && !cells[0].equals("article")) {
                stages.computeIfAbsent(cells[0], key -> new HashMap<>()).put(Integer.parseInt(cells[1]), cells[2]);
            }
        }
    }

    /** Reads the names of the articles that hold judged sentences. */
    void load(Path articles, NameReader names) throws IOException {
        TopicReader topics = new TopicReader();
        LabelledArticles.forEach(articles, article -> {
            Map<Integer, String> known = stages.get(article.path("id").asText());
            if (known != null) {
                NewsText news = AgreementTrainer.news(article);
                texts.add(
                        new Known(names.read(Text.of(news)), topics.filing(news).diplomatic(), known));
            }
        });
    }

    /** What the rules propose in the judged sentences, with the judgement. */
    List<Judged> judged(AgreementReader reader) {
        List<Judged> judged = new ArrayList<>();
        for (Known text : texts) {
            for (AgreementTrace trace : reader.explain(text.text, text.diplomatic)) {
                String stage = text.stages.get(trace.fact().evidence().sentenceStart());
                if (stage != null && trace.fact().evidence().part() == TextPart.BODY) {
                    judged.add(new Judged(
                            trace,
                            List.of(stage.split(";", -1))
                                    .contains(trace.fact().stage().name())));
                }
            }
        }
        return judged;
    }

    private record Known(NamedText text, double diplomatic, Map<Integer, String> stages) {}

    /** A proposed statement and whether it is right. */
    record Judged(AgreementTrace trace, boolean right) {}
}
