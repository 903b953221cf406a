package org.communique.article.format;

import java.util.Locale;
import java.util.Optional;
import org.communique.article.PubStatus;

/** The words for a publication status. */
final class Statuses {
    private Statuses() {}

    /** The status that a word means; nothing said is usable; an unknown word is nothing. */
    static Optional<PubStatus> parse(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "", "usable" -> Optional.of(PubStatus.USABLE);
            case "withheld" -> Optional.of(PubStatus.WITHHELD);
            case "canceled", "cancelled" -> Optional.of(PubStatus.CANCELED);
            default -> Optional.empty();
        };
    }
}
