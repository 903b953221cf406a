/**
 * The text layer: an article cut into sentences and tokens with offsets into the original.
 *
 * <p>{@link org.communique.reading.text.Text#of} does it once for an article; everything else works on its arrays. A token is a run of letters and digits ("U.S." is one token, a hyphen ends
 * a token and sets {@link org.communique.reading.text.Tokens#glued} on the next, "'s" is a token of its own) or one punctuation mark. Its {@link org.communique.reading.text.Tokens#hash hash}
 * is that of the lower-case word without accents and dots, the same that {@link org.communique.reading.text.WordHash#of} gives: lexicons are tables keyed by it, so that the hot path makes no
 * strings.
 */
package org.communique.reading.text;
