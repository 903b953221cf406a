package org.communique.reading.agreements;

/**
 * How likely a statement must be to be given.
 *
 * @param threshold what every statement must reach
 * @param surest what the surest statement of an article must: an article that surely tells of one agreement mostly tells of more, while one that surely tells
 *     of none mostly has none
 */
public record Limits(double threshold, double surest) {

    /** Whether the surest of an article's statements lets any be given. */
    boolean opens(double likeliest) {
        return likeliest >= surest;
    }
}
