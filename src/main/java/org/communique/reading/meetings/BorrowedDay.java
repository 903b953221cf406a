package org.communique.reading.meetings;

import java.time.LocalDate;
import org.communique.reading.EventDate;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Precision;
import org.communique.reading.dates.DateMention;
import org.communique.reading.dates.DateReader;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;

/** Day of a meeting that is told to have been held and of which no words beside it tell the day: that of the sentence before. */
final class BorrowedDay {

    private static final LongTable SPANS = LongTable.ofWords("week weeks month months year years decade decades");
    private static final LongTable AWAY = LongTable.ofWords("later ago earlier before after");
    private static final int LATELY = 4;
    private static final int OPENING = 6;
    private static final int BACK = 2;

    private final NamedText text;
    private final DateReader dates;

    BorrowedDay(NamedText text, DateReader dates) {
        this.text = text;
        this.dates = dates;
    }

    /** Null where nothing tells it. */
    EventDate of(Cluster cluster, MeetingFact fact) {
        LocalDate published = text.text().news().published();
        boolean told = fact.status() == MeetingStatus.HELD
                && cluster.acted()
                && cluster.members().stream().anyMatch(member -> member.standing() == Standing.HELD);
        int index = cluster.best().sentence();
        LocalDate said = published == null || cluster.told().date() != null ? null : day(index, published);
        if (told && said != null && fact.date() != null && fact.date().day().equals(published)) {
            return EventDate.ofDay(said);
        }
        if (cluster.told().date() != null || published == null || !told) {
            return fact.date();
        }
        if (otherTime(index)) {
            return fact.date();
        }
        for (int i = index - 1; i >= Math.max(0, index - (index < OPENING ? BACK : 1)); i--) {
            LocalDate day = sameStory(i, index) ? day(i, published) : null;
            if (day != null) {
                return EventDate.ofDay(day);
            }
        }
        return fact.date();
    }

    /** "Two years later he met": not of these days. */
    private boolean otherTime(int index) {
        Sentence sentence = text.sentences().get(index);
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            if (SPANS.get(sentence.tokens().hash(i)) != 0
                    && AWAY.get(sentence.tokens().hash(i + 1)) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean sameStory(int one, int other) {
        return text.sentences().get(one).part() == text.sentences().get(other).part();
    }

    /** The last of these days that the sentence tells. */
    private LocalDate day(int index, LocalDate published) {
        Sentence sentence = text.sentences().get(index);
        LocalDate last = null;
        for (DateMention mention : dates.read(sentence, published)) {
            EventDate past = mention.past();
            boolean day = past != null && past.precision() == Precision.DAY;
            long ago = day ? published.toEpochDay() - past.day().toEpochDay() : -1;
            last = ago >= 0 && ago <= LATELY ? past.day() : last;
        }
        return last;
    }
}
