package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.communique.reading.topics.TopicLexicon;

/** Probabilities from which a topic is given, chosen for the best F1 over articles that were held out. */
record Thresholds(double topic, double gate, double diffuse) {

    static Thresholds best(double[][] p, List<JsonNode> articles) {
        Thresholds best = new Thresholds(0.5, 0.5, 0.5);
        for (int gate = 50; gate <= 70; gate += 5) {
            for (int topic = 26; topic <= 50; topic += 4) {
                for (int diffuse = 35; diffuse <= 65; diffuse += 5) {
                    Thresholds other = new Thresholds(topic / 100.0, gate / 100.0, diffuse / 100.0);
                    best = other.f1(p, articles) > best.f1(p, articles) ? other : best;
                }
            }
        }
        best.report(p, articles);
        return best;
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
            boolean said = p[i][t] >= topic(t) && p[i][p[i].length - 1] >= gate;
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
        int alarms = 0;
        int quiet = 0;
        for (int i = 0; i < p.length; i++) {
            if (!TopicTrainer.labels(articles.get(i))[TopicLexicon.TOPICS.size()]) {
                quiet++;
                for (int t = 0; t < TopicLexicon.TOPICS.size(); t++) {
                    alarms += p[i][t] >= topic(t) && p[i][p[i].length - 1] >= gate ? 1 : 0;
                }
            }
        }
        System.out.printf(Locale.ROOT, "  alarms %d in %d articles without topics%n", alarms, quiet);
    }
}
