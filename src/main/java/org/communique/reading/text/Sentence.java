package org.communique.reading.text;

import org.communique.reading.TextPart;

/**
 * One sentence, headline or caption.
 *
 * @param part where it stands
 * @param index place among the text's sentences; the headline comes first
 * @param paragraph paragraph of the part, from 0
 * @param tokens tokens of the whole part
 * @param from first token
 * @param to token after the last one
 * @param start offset of the first character in the part
 * @param end offset after the last character
 */
public record Sentence(TextPart part, int index, int paragraph, Tokens tokens, int from, int to, int start, int end) {

    /** Exactly as in the text. */
    public String text() {
        return tokens.source().substring(start, end);
    }

    public int length() {
        return to - from;
    }
}
