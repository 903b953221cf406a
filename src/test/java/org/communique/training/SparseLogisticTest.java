package org.communique.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SparseLogisticTest {

    @Test
    void shouldFindThePointOfTheLeastLoss() {
        double[] least = Descent.least(
                (point, gradient) -> {
                    gradient[0] = 2 * (point[0] - 3);
                    gradient[1] = 8 * (point[1] + 1);
                    return Math.pow(point[0] - 3, 2) + 4 * Math.pow(point[1] + 1, 2);
                },
                2);
        assertThat(least[0]).isCloseTo(3, within(0.01));
        assertThat(least[1]).isCloseTo(-1, within(0.01));
    }

    @Test
    void shouldWeighWhatTellsTheExamplesApart() {
        SparseLogistic model = new SparseLogistic(1);
        for (int i = 0; i < 20; i++) {
            model.add(Map.of("told", 1.0, "any", 1.0), name -> 1, true, 1);
            model.add(Map.of("denied", 1.0, "any", 1.0), name -> 1, false, 1);
        }
        Map<String, Double> weights = model.fit();
        assertThat(weights.get("told")).isGreaterThan(1);
        assertThat(weights.get("denied")).isLessThan(-1);
        assertThat(weights.get("any")).isCloseTo(0, within(0.05));
    }

    @Test
    void shouldKeepAWeightOfSmallScaleNearZero() {
        SparseLogistic model = new SparseLogistic(1);
        for (int i = 0; i < 20; i++) {
            model.add(Map.of("free", 1.0, "held", 1.0), name -> name.equals("held") ? 0.1 : 1, true, 1);
        }
        Map<String, Double> weights = model.fit();
        assertThat(weights.get("held")).isLessThan(weights.get("free") / 10);
    }
}
