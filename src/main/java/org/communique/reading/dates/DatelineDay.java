package org.communique.reading.dates;

import java.time.LocalDate;
import org.communique.reading.EventDate;
import org.communique.reading.Precision;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Text;

/** The day on which a wire story was written, where its dateline tells it: "today" is that day, though the story is published on the next. */
public final class DatelineDay {

    private static final int LATEST = 3;

    private final DateReader dates;

    public DatelineDay(DateReader dates) {
        this.dates = dates;
    }

    /** The text as of the day of its dateline; the same where that tells none, or none of the last days before it was published. */
    public Text dated(Text text) {
        LocalDate published = text.news().published();
        if (published == null || !text.dateline().present()) {
            return text;
        }
        for (Sentence sentence : text.sentences()) {
            if (text.dateline().in(sentence)) {
                LocalDate day = day(sentence, text.dateline().to(), published);
                return day == null || day.equals(published) ? text : text.on(day);
            }
        }
        return text;
    }

    private LocalDate day(Sentence first, int end, LocalDate published) {
        for (DateMention date : dates.read(first, published)) {
            EventDate past = date.to() <= end ? date.past() : null;
            boolean near = past != null
                    && past.precision() == Precision.DAY
                    && published.toEpochDay() - past.day().toEpochDay() <= LATEST;
            if (near) {
                return past.day();
            }
        }
        return null;
    }
}
