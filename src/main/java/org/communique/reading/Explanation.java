package org.communique.reading;

/**
 * Why a text yielded a fact, or why words that could have told of one yielded none.
 *
 * @param evidence the sentence, the span that decided and the rule with its version
 * @param told whether a fact came of it
 * @param what the fact in short, or the reason why there is none
 */
public record Explanation(Evidence evidence, boolean told, String what) {}
