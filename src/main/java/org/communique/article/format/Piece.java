package org.communique.article.format;

import java.util.Arrays;
import org.communique.article.Cause;
import org.communique.article.Item;

/**
 * The bytes that one item is made of, and where they stand.
 *
 * @param origin the file or URL
 * @param place file and line
 * @param original the item's bytes as they came
 * @param encodingRepaired whether decoding them took a repair
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Piece(Origin origin, String place, byte[] original, boolean encodingRepaired) {
    private static final int SHOWN = 60;

    Item.Rejected rejected(Cause cause, String problem) {
        return new Item.Rejected(cause, place + ": " + problem, original, place);
    }

    /** The first characters, to show in a message. */
    String beginning() {
        String text = Decoded.of(Arrays.copyOf(original, Math.min(original.length, 4 * SHOWN)))
                .text()
                .strip();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }
}
