package org.communique.reading.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.reading.text.Sentence;

/** Finds the dates of a sentence. Immutable and safe for many threads. */
public final class DateReader {

    private final Calendar calendar = new Calendar();

    /** Dates in their order. Relative ones are given only where the day of publication is known. */
    public List<DateMention> read(Sentence sentence, LocalDate published) {
        List<DateMention> found = new ArrayList<>(2);
        DateParser parser = new DateParser(calendar, sentence, published);
        int at = sentence.from();
        while (at < sentence.to()) {
            DateMention date = parser.at(at);
            if (date == null) {
                at++;
            } else {
                DateMention exact = parser.apposed(date);
                found.add(exact);
                at = Math.max(exact.to(), at + 1);
            }
        }
        return found;
    }
}
