package org.communique.reading;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the reader reads.
 *
 * @param title headline, empty where there is none
 * @param body plain text, paragraphs apart by an empty line
 * @param published day of publication, against which "Thursday" and "last month" are read; null where unknown
 */
public record NewsText(String title, String body, LocalDate published) {

    public NewsText {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(body, "body");
    }
}
