package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.reading.NewsText;
import org.communique.reading.agreements.AgreementReader;
import org.communique.reading.agreements.Limits;
import org.communique.reading.agreements.WeighedArticle;
import org.communique.reading.names.Gazetteer;
import org.communique.reading.names.NameReader;
import org.communique.reading.text.Text;

/**
 * Trains the two models of agreements, who is a party and which statement is worth noting:
 * {@code AgreementTrainer OUT-DIRECTORY GATES.tsv SENTENCES.tsv BULK.jsonl.gz REFERENCE.jsonl LABELLED.jsonl... [-- LESSONS.jsonl...]}, where GATES.tsv
 * is what {@code TopicTrainer} wrote for the same articles, and REFERENCE the set labelled most carefully. From the lessons stages alone are learnt, not who is a
 * party, and the figures do not count them.
 * Prints how it does on articles it was not trained on (ten folds of all sets), then trains on all and writes {@code model.tsv} and {@code parties.tsv}.
 */
public final class AgreementTrainer {

    private static final String LESSONS = "--";
    private static final int FOLDS = 10;
    private static final double SMALLEST = 0.015;

    /** A false statement is remembered, a missed one is told by the next outlet: ten in a hundred articles without any, at most, to the nearest whole one. */
    private static final double MOST_ALARMS = 10.5;

    /** How far below its surest statement's limit, in hundredths, an article's others may be: further down they mostly tell the same by other words. */
    private static final int MOST_BELOW = 7;

    /** Less than this between two thresholds is chance; the lower one tells more of the plain sentences that stand alone. */
    private static final double EVEN = 0.001;

    private final NameReader names = new NameReader(Gazetteer.standard());
    private final List<LabelledNews> articles = new ArrayList<>();
    private final SentenceLabels sentences;
    private final Path bulk;
    private final String reference;

    private AgreementTrainer(Path sentences, Path bulk, String reference) throws IOException {
        this.sentences = new SentenceLabels(sentences);
        this.bulk = bulk;
        this.reference = reference;
    }

    public static void main(String[] args) throws IOException {
        AgreementTrainer trainer = new AgreementTrainer(Path.of(args[2]), Path.of(args[3]), set(args[4]));
        Map<String, Double> gates = LabelledArticles.gates(Path.of(args[1]));
        boolean reference = true;
        for (int i = 4; i < args.length; i++) {
            if (args[i].equals(LESSONS)) {
                reference = false;
            } else {
                trainer.load(Path.of(args[i]), gates, reference);
            }
        }
        trainer.sentences.load(trainer.bulk, trainer.names);
        Limits limits = trainer.crossValidate();
        Weights weights = trainer.train(trainer.articles);
        Path out = Path.of(args[0]);
        Files.write(out.resolve("parties.tsv"), partyLines(weights.parties));
        Files.write(out.resolve("model.tsv"), lines(weights.statements, limits));
    }

    private static String set(String file) {
        return Path.of(file).getFileName().toString().replace(".jsonl", "");
    }

    private void load(Path file, Map<String, Double> gates, boolean counted) throws IOException {
        for (JsonNode article : LabelledArticles.load(file)) {
            String id = article.path("id").asText();
            double gate = counted ? gates.get(id) : gates.getOrDefault(id, 1.0);
            articles.add(new LabelledNews(
                    article, set(file.toString()), counted, names.read(Text.of(news(article))), gate, List.of()));
        }
    }

    static NewsText news(JsonNode article) {
        String day = article.path("published").asText();
        return new NewsText(
                article.path("title").asText(),
                article.path("body").asText(),
                day.length() == 10 ? LocalDate.parse(day) : null);
    }

    /** The limits that do best on articles held out; of those that do even, the lower for an article's surest statement and the higher for the others. */
    private Limits crossValidate() {
        IdentityHashMap<LabelledNews, WeighedArticle> heldOut = heldOut();
        Limits best = new Limits(0.5, 0.5);
        double bestF1 = 0;
        for (int surest = 30; surest <= 50; surest++) {
            for (int percent = surest; percent >= surest - MOST_BELOW; percent--) {
                Limits limits = new Limits(percent / 100.0, surest / 100.0);
                AgreementTally all = tally(heldOut, limits);
                if (all.f1() > bestF1 + EVEN && all.alarms() <= MOST_ALARMS) {
                    best = limits;
                    bestF1 = all.f1();
                }
            }
        }
        print(heldOut, best);
        return best;
    }

    private IdentityHashMap<LabelledNews, WeighedArticle> heldOut() {
        IdentityHashMap<LabelledNews, WeighedArticle> weighed = new IdentityHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Weights fitted = train(fold(fold, false));
            AgreementReader reader = AgreementReader.with(fitted.statements, fitted.parties);
            fold(fold, true).forEach(article -> weighed.put(article, reader.weigh(article.text(), article.gate())));
        }
        return weighed;
    }

    private AgreementTally tally(IdentityHashMap<LabelledNews, WeighedArticle> heldOut, Limits limits) {
        AgreementTally all = new AgreementTally();
        articles.stream()
                .filter(LabelledNews::counted)
                .forEach(article -> all.add(article, heldOut.get(article).given(limits)));
        return all;
    }

    /** The limits round the best, set by set. */
    private void print(IdentityHashMap<LabelledNews, WeighedArticle> heldOut, Limits best) {
        for (int more = -4; more <= 4; more++) {
            for (int others = -1; others <= 1; others++) {
                Limits limits =
                        new Limits(best.threshold() + (more + 2 * others) / 100.0, best.surest() + more / 100.0);
                Map<String, AgreementTally> bySet = new TreeMap<>();
                articles.forEach(article -> bySet.computeIfAbsent(article.set(), key -> new AgreementTally())
                        .add(article, heldOut.get(article).given(limits)));
                System.out.printf(
                        Locale.ROOT,
                        "threshold %.2f surest %.2f%s: %s %s%n",
                        limits.threshold(),
                        limits.surest(),
                        limits.equals(best) ? " (best)" : "",
                        tally(heldOut, limits),
                        bySet);
            }
        }
    }

    private List<LabelledNews> fold(int fold, boolean inside) {
        List<LabelledNews> chosen = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if ((i % FOLDS == fold) == inside) {
                chosen.add(articles.get(i));
            }
        }
        return chosen;
    }

    private Weights train(List<LabelledNews> train) {
        AgreementReader blank = AgreementReader.with(Map.of(), Map.of());
        List<LabelledNews> counted =
                train.stream().filter(LabelledNews::counted).toList();
        Map<String, Double> parties = AgreementExamples.fitParties(readBy(blank, counted));
        AgreementReader reader = AgreementReader.with(Map.of(), parties);
        Map<String, Double> statements =
                AgreementExamples.fit(readBy(reader, train), sentences.judged(reader), reference);
        return new Weights(statements, parties);
    }

    private static List<LabelledNews> readBy(AgreementReader reader, List<LabelledNews> articles) {
        return articles.stream().map(article -> article.readBy(reader)).toList();
    }

    private static List<String> lines(Map<String, Double> weights, Limits limits) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weights of the model that keeps or drops what the agreement rules propose, written by AgreementTrainer:"
                        + " the feature, what it holds of, the stage it is weighed for (* for all).");
        lines.add("feature\tweight");
        lines.add(String.format(Locale.ROOT, "threshold\t%.2f", limits.threshold()));
        lines.add(String.format(Locale.ROOT, "surest\t%.2f", limits.surest()));
        new TreeMap<>(weights).forEach((feature, weight) -> {
            if (Math.abs(weight) >= SMALLEST) {
                lines.add(String.format(Locale.ROOT, "%s\t%.3f", feature, weight));
            }
        });
        return lines;
    }

    private static List<String> partyLines(Map<String, Double> weights) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# How much each sign (PartySign) speaks for a state being a party, in log-odds, written by AgreementTrainer.");
        lines.add("sign\tweight");
        for (String sign : new TreeSet<>(weights.keySet())) {
            lines.add(String.format(Locale.ROOT, "%s\t%.2f", sign, weights.get(sign)));
        }
        return lines;
    }

    private record Weights(Map<String, Double> statements, Map<String, Double> parties) {}
}
