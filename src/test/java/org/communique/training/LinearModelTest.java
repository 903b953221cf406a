package org.communique.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    private static final int WAR = 0;
    private static final int TRADE = 1;
    private static final int ANY = 2;

    /** An article with one telling word and one that all have; the evidence is the same for both labels. */
    private static Example article(int word, double evidence, boolean war, boolean trade) {
        double[][] rows = {{evidence}, {evidence}};
        return new Example(new int[] {word, ANY}, new double[] {0.7, 0.7}, rows, new boolean[] {war, trade});
    }

    private static List<Example> articles() {
        List<Example> articles = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            articles.add(article(WAR, 0, true, false));
            articles.add(article(TRADE, 0, false, true));
        }
        return articles;
    }

    @Test
    void shouldTellLabelsApartByTheirWords() {
        LinearModel model = new LinearModel(3, 2);
        model.train(articles());
        double[] p = model.probabilities(article(WAR, 0, false, false));
        assertThat(p[0]).isGreaterThan(0.9);
        assertThat(p[1]).isLessThan(0.1);
        assertThat(model.weight(WAR, 0)).isPositive();
        assertThat(model.weight(TRADE, 0)).isNegative();
        assertThat(model.weight(ANY, 0)).isBetween(-0.2, 0.2);
    }

    @Test
    void shouldWeighTheEvidenceOfEachLabelForItself() {
        List<Example> articles = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            articles.add(article(ANY, 1, true, i % 2 == 0));
            articles.add(article(ANY, 0, false, i % 2 == 0));
        }
        LinearModel model = new LinearModel(3, 2);
        model.train(articles);
        assertThat(model.denseWeights(0)[0]).isGreaterThan(2);
        assertThat(model.denseWeights(1)[0]).isBetween(-0.1, 0.1);
    }

    @Test
    void shouldGiveTheSameWeightsAgain() {
        LinearModel one = new LinearModel(3, 2);
        LinearModel other = new LinearModel(3, 2);
        one.train(articles());
        other.train(articles());
        assertThat(one.denseWeights(0)).isEqualTo(other.denseWeights(0));
        assertThat(one.weight(WAR, 1)).isEqualTo(other.weight(WAR, 1));
    }
}
