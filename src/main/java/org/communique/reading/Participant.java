package org.communique.reading;

/**
 * One side of a meeting.
 *
 * @param country ISO 3166-1 alpha-3 or an organisation's code (EUU, UNO, X..)
 * @param person full name, or null where the text names nobody
 */
public record Participant(String country, String person) {}
