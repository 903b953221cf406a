package org.communique.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Finds the least value of a smooth convex function: limited-memory BFGS (Nocedal 1980) with halving steps. Deterministic. */
final class Descent {

    private static final int MEMORY = 8;
    private static final int PASSES = 150;
    private static final int HALVINGS = 30;
    private static final double ENOUGH = 1e-4;
    private static final double FLAT = 1e-6;

    private Descent() {}

    /** A function and its gradient, which it fills in. */
    interface Function {
        double at(double[] point, double[] gradient);
    }

    static double[] least(Function function, int dimensions) {
        double[] point = new double[dimensions];
        double[] gradient = new double[dimensions];
        double value = function.at(point, gradient);
        Deque<double[][]> memory = new ArrayDeque<>();
        for (int pass = 0; pass < PASSES; pass++) {
            double[] direction = direction(gradient, memory);
            double slope = dot(direction, gradient);
            double step = memory.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
            double[] next = point;
            double[] turned = new double[dimensions];
            double reached = value;
            for (int halving = 0; halving < HALVINGS; halving++, step /= 2) {
                next = along(point, direction, step);
                reached = function.at(next, turned);
                if (reached <= value + ENOUGH * step * slope) {
                    break;
                }
            }
            if (value - reached < FLAT * Math.max(1, Math.abs(value))) {
                return reached < value ? next : point;
            }
            remember(memory, along(next, point, -1), along(turned, gradient, -1));
            point = next;
            gradient = turned;
            value = reached;
        }
        return point;
    }

    private static void remember(Deque<double[][]> memory, double[] moved, double[] turned) {
        if (dot(moved, turned) > 0) {
            memory.addLast(new double[][] {moved, turned});
            if (memory.size() > MEMORY) {
                memory.removeFirst();
            }
        }
    }

    private static double[] direction(double[] gradient, Deque<double[][]> memory) {
        double[] direction = Arrays.stream(gradient).map(g -> -g).toArray();
        List<double[][]> pairs = new ArrayList<>(memory);
        double[] alphas = new double[pairs.size()];
        for (int i = pairs.size() - 1; i >= 0; i--) {
            double[][] pair = pairs.get(i);
            alphas[i] = dot(pair[0], direction) / dot(pair[0], pair[1]);
            direction = along(direction, pair[1], -alphas[i]);
        }
        if (!pairs.isEmpty()) {
            double[][] last = pairs.get(pairs.size() - 1);
            double scale = dot(last[0], last[1]) / dot(last[1], last[1]);
            direction = Arrays.stream(direction).map(d -> d * scale).toArray();
        }
        for (int i = 0; i < pairs.size(); i++) {
            double[][] pair = pairs.get(i);
            double beta = dot(pair[1], direction) / dot(pair[0], pair[1]);
            direction = along(direction, pair[0], alphas[i] - beta);
        }
        return direction;
    }

    private static double[] along(double[] from, double[] direction, double step) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += step * direction[i];
        }
        return to;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
