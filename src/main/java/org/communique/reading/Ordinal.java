package org.communique.reading;

/**
 * A number that a text gives to a meeting.
 *
 * @param value the number: 21 for "their 21st meeting"
 * @param scope which count it belongs to
 * @param counted who is counted
 * @param qualifier name of the series, or the words that limit the count ("since 2014"); null where there are none
 */
public record Ordinal(int value, OrdinalScope scope, Counted counted, String qualifier) {}
