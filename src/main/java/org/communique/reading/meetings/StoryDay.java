package org.communique.reading.meetings;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.communique.reading.EventDate;
import org.communique.reading.Precision;
import org.communique.reading.dates.DateMention;
import org.communique.reading.dates.DateReader;
import org.communique.reading.names.NamedText;
import org.communique.reading.names.PhraseTable;
import org.communique.reading.text.LongTable;
import org.communique.reading.text.Sentence;
import org.communique.reading.text.Tokens;
import org.communique.reading.text.TsvRow;
import org.communique.reading.text.WordHash;

/** The day of a meeting that is told by the day before it in the report: "later that day", "was then received by", "the following morning". */
final class StoryDay {

    private static final int NEAR = 16;
    private static final int CLOSE = 4;
    private static final int BACK = 12;
    private static final int LONG_BACK = 40;
    private static final int LATELY = 10;
    private static final LongTable UNITS = LongTable.ofWords("day days week weeks month months year years decades");

    private static final long AFTER = WordHash.of("after");
    private static final long BEFORE = WordHash.of("before");
    private static final long[] WITHIN = WordHash.ofWords("in at during with by over");
    private static final int WEEK = 7;
    private static final long[] COUNTS = WordHash.ofWords("a the one two three four five six seven");

    private final DayWords words;
    private final DateReader dates;
    private final NamedText text;

    /** The words of story-days.tsv. Immutable. */
    static final class DayWords {

        private final PhraseTable<Shift> phrases = new PhraseTable<>();

        DayWords() {
            for (TsvRow row : TsvRow.read("/org/communique/reading/meetings/story-days.tsv")) {
                phrases.put(
                        row.need("phrase"),
                        new Shift(
                                Integer.parseInt(row.need("days")),
                                !row.get("close").isEmpty(),
                                !row.get("news").isEmpty()));
            }
        }
    }

    private record Shift(int days, boolean close, boolean news) {}

    StoryDay(DayWords words, DateReader dates, NamedText text) {
        this.words = words;
        this.dates = dates;
        this.text = text;
    }

    /** Of what is to come: "will see him later in the day". */
    EventDate ahead(Scene scene, int trigger, int start, int end) {
        EventDate day = of(scene, trigger, start, end, false);
        LocalDate published = text.text().news().published();
        return day == null || published == null || day.day().isBefore(published) ? null : day;
    }

    /** Null where the clause has no such words or no day is told before it. */
    EventDate of(Scene scene, int trigger, int start, int end) {
        return of(scene, trigger, start, end, true);
    }

    private EventDate of(Scene scene, int trigger, int start, int end, boolean close) {
        Tokens tokens = scene.tokens();
        for (int at = Math.max(start, trigger - NEAR); at < Math.min(end, trigger + NEAR); at++) {
            PhraseTable.Match<Shift> match = words.phrases.match(tokens, at, end);
            if (match != null && (close || !match.value().close()) && fits(scene, match, at, trigger)) {
                boolean today = match.value().news() && untold(scene, at);
                LocalDate day = today ? text.text().news().published() : told(scene, at);
                return day == null
                        ? null
                        : EventDate.ofDay(day.plusDays(match.value().days()));
            }
        }
        return null;
    }

    /** "said on Friday, a day after he met Kim", "two days before he is to see Xi": counted from the day of the rest; null where the clause does not open so. */
    EventDate counted(Scene scene, int trigger) {
        for (int i = trigger - 1; i > Math.max(scene.from() + 1, trigger - NEAR) && scene.mark(i) != ','; i--) {
            boolean after = scene.is(i, AFTER);
            boolean before = scene.is(i, BEFORE)
                    && !scene.isOneOf(i + 1, WITHIN)
                    && !scene.tokens().punctuation(i + 1);
            Period ago = after || before ? span(scene, i) : Period.ZERO;
            if (!ago.isZero()) {
                LocalDate month = month(scene, i);
                LocalDate told = month == null ? told(scene, i) : month;
                LocalDate from = told == null ? text.text().news().published() : told;
                return from == null ? null : dated(after ? from.minus(ago) : from.plus(ago), ago);
            }
        }
        return null;
    }

    /** "in October 2002, a month after": the first of the month told right before; null where none is. */
    private static LocalDate month(Scene scene, int link) {
        return scene.dates().stream()
                .filter(date -> date.to() <= link && date.past() != null)
                .reduce((one, later) -> later)
                .map(DateMention::past)
                .filter(past -> past.precision() == Precision.MONTH)
                .map(EventDate::day)
                .orElse(null);
    }

    /** Weeks and months are told roundly. */
    private static EventDate dated(LocalDate day, Period counted) {
        boolean exact = day.plus(counted).toEpochDay() - day.toEpochDay() < WEEK;
        return new EventDate(day, exact ? Precision.DAY : Precision.MONTH);
    }

    /** Two days of "two days after", one of "a day before"; none where nothing is counted. */
    private static Period span(Scene scene, int link) {
        String unit = scene.tokens().word(link - 1);
        for (int k = 0; k < COUNTS.length; k++) {
            if (scene.is(link - 2, COUNTS[k])) {
                int count = Math.max(1, k - 1);
                return switch (unit) {
                    case "day", "days" -> Period.ofDays(count);
                    case "week", "weeks" -> Period.ofWeeks(count);
                    case "month", "months" -> Period.ofMonths(count);
                    default -> Period.ZERO;
                };
            }
        }
        return Period.ZERO;
    }

    /** "two years later" and "then President Kim" tell of no day. */
    private static boolean fits(Scene scene, PhraseTable.Match<Shift> match, int at, int trigger) {
        if (!match.value().close()) {
            return true;
        }
        int way = at < trigger ? trigger - match.to() : at - trigger - 1;
        return way <= CLOSE
                && UNITS.get(scene.tokens().hash(at - 1)) == 0
                && !scene.tokens().capital(match.to());
    }

    /** Whether no day at all is told before the token. */
    private boolean untold(Scene scene, int before) {
        LocalDate published = text.text().news().published();
        int index = scene.sentence().index();
        List<Sentence> earlier = text.sentences().subList(Math.max(0, index - LONG_BACK), index);
        return scene.dates().stream().noneMatch(date -> date.to() <= before)
                && earlier.stream()
                        .filter(sentence -> sentence.part() == scene.sentence().part())
                        .allMatch(sentence -> dates.read(sentence, published).isEmpty());
    }

    /** The day told last before the token. */
    private LocalDate told(Scene scene, int before) {
        LocalDate published = text.text().news().published();
        int index = scene.sentence().index();
        for (int i = index; i >= Math.max(0, index - BACK) && published != null; i--) {
            Sentence sentence = text.sentences().get(i);
            if (sentence.part() != scene.sentence().part()) {
                break;
            }
            List<DateMention> days = i == index ? scene.dates() : dates.read(sentence, published);
            for (int j = days.size() - 1; j >= 0; j--) {
                EventDate past = days.get(j).past();
                boolean exact = past != null && past.precision() == Precision.DAY;
                if (exact && (i < index || days.get(j).to() <= before)) {
                    boolean lately = published.toEpochDay() - past.day().toEpochDay() <= LATELY;
                    return lately ? past.day() : null;
                }
            }
        }
        return null;
    }
}
