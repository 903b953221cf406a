package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.communique.reading.topics.TopicLexicon;

/** Probabilities from which a topic is given, chosen for the best F1 over articles that were held out. */
record Thresholds(double topic, double gate, double diffuse) {

    /** A false topic costs a desk's time: so many in a hundred articles without any, at most. */
    private static final double MOST_ALARMS = 10;

    static Thresholds best(double[][] p, List<JsonNode> articles) {
        double most = MOST_ALARMS * quiet(articles) / 100;
        Thresholds best = all().stream()
                .filter(one -> one.alarms(p, articles) <= most)
                .max(Comparator.comparingDouble(one -> one.f1(p, articles)))
                .orElseThrow();
        best.report(p, articles);
        return best;
    }

    private static List<Thresholds> all() {
        List<Thresholds> all = new ArrayList<>();
        for (int gate = 50; gate <= 90; gate += 5) {
            for (int topic = 26; topic <= 50; topic += 4) {
                for (int diffuse = 35; diffuse <= 65; diffuse += 5) {
                    all.add(new Thresholds(topic / 100.0, gate / 100.0, diffuse / 100.0));
                }
            }
        }
        return all;
    }

    /** A topic that readers file under by habit has a threshold of its own. */
    double topic(int t) {
        return TopicLexicon.TOPICS.get(t).equals(TopicLexicon.DIFFUSE) ? diffuse : topic;
    }

    private double f1(double[][] p, List<JsonNode> articles) {
        int[] counts = new int[3];
        for (int t = 0; t < TopicLexicon.TOPICS.size(); t++) {
            int[] c = counts(p, articles, t);
            for (int k = 0; k < 3; k++) {
                counts[k] += c[k];
            }
        }
        return f1(counts);
    }

    private int[] counts(double[][] p, List<JsonNode> articles, int t) {
        int[] c = new int[3];
        for (int i = 0; i < p.length; i++) {
            boolean said = said(p[i], t);
            boolean gold = TopicTrainer.labels(articles.get(i))[t];
            c[0] += said && gold ? 1 : 0;
            c[1] += gold ? 1 : 0;
            c[2] += said ? 1 : 0;
        }
        return c;
    }

    private static double f1(int[] c) {
        return c[1] + c[2] == 0 ? 0 : 2.0 * c[0] / (c[1] + c[2]);
    }

    private void report(double[][] p, List<JsonNode> articles) {
        System.out.printf(Locale.ROOT, "held out: F1 %.3f with thresholds %s%n", f1(p, articles), this);
        for (int t = 0; t < TopicLexicon.TOPICS.size(); t++) {
            int[] c = counts(p, articles, t);
            System.out.printf(
                    Locale.ROOT,
                    "  %-24s gold %3d said %3d right %3d F1 %.2f%n",
                    TopicLexicon.TOPICS.get(t),
                    c[1],
                    c[2],
                    c[0],
                    f1(c));
        }
        System.out.printf(
                Locale.ROOT, "  alarms %d in %d articles without topics%n", alarms(p, articles), quiet(articles));
    }

    /** Topics given to articles that have none. */
    private int alarms(double[][] p, List<JsonNode> articles) {
        int alarms = 0;
        for (int i = 0; i < p.length; i++) {
            boolean quiet = !TopicTrainer.labels(articles.get(i))[TopicLexicon.TOPICS.size()];
            for (int t = 0; quiet && t < TopicLexicon.TOPICS.size(); t++) {
                alarms += said(p[i], t) ? 1 : 0;
            }
        }
        return alarms;
    }

    private static long quiet(List<JsonNode> articles) {
        return articles.stream()
                .filter(article -> !TopicTrainer.labels(article)[TopicLexicon.TOPICS.size()])
                .count();
    }

    private boolean said(double[] p, int t) {
        return p[t] >= topic(t) && p[p.length - 1] >= gate;
    }
}
