package org.communique.reading;

/**
 * The words that say so.
 *
 * @param sentence the sentence, exactly as in the text
 * @param part where it stands
 * @param sentenceStart offset of the sentence's first character in UTF-16 code units
 * @param start offset of the first character of the span that decided
 * @param end offset after the span's last character
 * @param rule rule or model and its version, such as {@code meeting.ordinal/1}
 */
public record Evidence(String sentence, TextPart part, int sentenceStart, int start, int end, String rule) {}
