package org.communique.reading.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.reading.Evidence;
import org.communique.reading.Explanation;
import org.communique.reading.NewsText;
import org.communique.reading.TextPart;
import org.communique.reading.TopicScore;

/**
 * Files an article under topics of the closed list. A linear model over words and phrases, trained on labelled articles by
 * {@code org.communique.training.TopicTrainer}, that takes a lexicon written by hand as its prior. Immutable; safe for use by
 * many threads.
 */
public final class TopicReader {

    private static final String RULE = "topic.linear/1";
    private static final double WORTH_TELLING = 0.1;
    private static final int REASONS = 6;
    private static final Comparator<TopicScore> BEST_FIRST =
            Comparator.comparingDouble(TopicScore::score).reversed();

    private final TopicModel model = TopicModel.shipped();
    private final TopicScorer scorer = new TopicScorer(TopicLexicon.shipped(), model);

    /** The topics of an article, best first; none where it is no diplomatic news. */
    public List<TopicScore> read(NewsText text) {
        return filing(text).topics();
    }

    /** The topics of an article and how surely it is diplomatic news at all. */
    public Filing filing(NewsText text) {
        TopicFeatures.Seen seen = scorer.features().read(text.title(), text.body());
        double[] p = scorer.probabilities(seen);
        double diplomatic = p[p.length - 1];
        List<TopicScore> topics = new ArrayList<>();
        for (int t = 0; t < p.length - 1 && diplomatic >= model.gate(); t++) {
            if (p[t] >= model.thresholds()[t]) {
                topics.add(score(seen, t, p[t]));
            }
        }
        topics.sort(BEST_FIRST);
        return new Filing(topics, diplomatic);
    }

    /** Every topic of the closed list with its score and the words for it, given or not, best first: for the curious. */
    public List<TopicScore> explain(NewsText text) {
        TopicFeatures.Seen seen = scorer.features().read(text.title(), text.body());
        double[] p = scorer.probabilities(seen);
        List<TopicScore> topics = new ArrayList<>();
        for (int t = 0; t < p.length - 1; t++) {
            topics.add(score(seen, t, p[t]));
        }
        topics.sort(BEST_FIRST);
        return topics;
    }

    /** The likeliest topics for people, with their words; the headline stands for the whole text. */
    public List<Explanation> explanations(NewsText text) {
        Filing filing = filing(text);
        List<Explanation> all = new ArrayList<>();
        for (TopicScore score : explain(text)) {
            boolean given =
                    filing.topics().stream().anyMatch(topic -> topic.topic().equals(score.topic()));
            if (given || score.score() >= WORTH_TELLING) {
                String what = score.topic() + " " + score.score() + ": " + String.join(", ", score.words());
                all.add(new Explanation(
                        new Evidence(
                                text.title(), TextPart.TITLE, 0, 0, text.title().length(), RULE),
                        given,
                        what));
            }
        }
        return all;
    }

    private TopicScore score(TopicFeatures.Seen seen, int topic, double p) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < seen.touchedCount(); i++) {
            int feature = seen.touchedAt(i);
            double gain = seen.value(feature)
                    * (Math.max(0, scorer.weight(feature, topic))
                            + 2 * scorer.features().prior(feature, topic));
            if (gain > 0) {
                reasons.add(new Reason(scorer.features().phrase(feature), gain));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::gain).reversed());
        List<String> words = reasons.stream().limit(REASONS).map(Reason::phrase).toList();
        return new TopicScore(TopicLexicon.TOPICS.get(topic), Math.round(p * 1000) / 1000.0, words);
    }

    /**
     * Where an article is filed.
     *
     * @param topics best first
     * @param diplomatic how surely it is diplomatic news at all, 0 to 1
     */
    public record Filing(List<TopicScore> topics, double diplomatic) {

        public Filing {
            topics = List.copyOf(topics);
        }
    }

    private record Reason(String phrase, double gain) {}
}
