package org.communique.training;

/** One article as numbers: the words it has and how strongly, the lexicon's evidence by topic, and its labels. */
final class Example {
    private final int[] index;
    private final double[] value;
    private final double[][] dense;
    private final boolean[] labels;

    Example(int[] index, double[] value, double[][] dense, boolean[] labels) {
        this.index = index;
        this.value = value;
        this.dense = dense;
        this.labels = labels;
    }

    int[] index() {
        return index;
    }

    double[] value() {
        return value;
    }

    double[][] dense() {
        return dense;
    }

    boolean[] labels() {
        return labels;
    }
}
