package org.communique.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.NewsText;
import org.communique.reading.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 24);

    private static List<DateMention> read(String sentence, LocalDate published) {
        Text text = Text.of(new NewsText("", sentence, published));
        return new DateReader().read(text.sentences().get(0), published);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Tuesday | 2018-05-22",
                "They met on Thursday | 2018-05-24",
                "They met last Thursday | 2018-05-17",
                "They met yesterday | 2018-05-23",
                "They met the day before yesterday | 2018-05-22",
                "They met two days ago | 2018-05-22",
                "They met last month | 2018-04",
                "They met two months ago | 2018-03",
                "They met in March | 2018-03",
                "They met last December | 2017-12",
                "They met on May 3 | 2018-05-03",
                "They met on 3 May | 2018-05-03",
                "They met on the 3rd of May | 2018-05-03",
                "They met on Aug. 29, 2016 | 2016-08-29",
                "They met in September 2016 | 2016-09",
                "They met in 2015 | 2015",
                "They met a week ago | 2018-05",
                "They spoke over the weekend | 2018-05",
                "They met last weekend | 2018-05",
                "They met on Monday of last week | 2018-05-14",
                "They met in April last year | 2017-04",
                "They met in November of last year | 2017-11",
                "They met from 3 to 5 May | 2018-05-03",
                "They met on 3 and 4 May | 2018-05-03",
                "They met on Sept. 1 | 2017-09-01"
            })
    void shouldReadWhatHasBeen(String sentence, String expected) {
        assertThat(read(sentence, PUBLISHED)).first().satisfies(date -> assertThat(date.past())
                .hasToString(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They will meet on Tuesday | 2018-05-29",
                "They will meet tomorrow | 2018-05-25",
                "They will meet next month | 2018-06",
                "They will meet in March | 2019-03",
                "They will meet on June 12 | 2018-06-12",
                "They will meet next Friday | 2018-05-25",
                "They will meet on January 3 | 2019-01-03",
                "They will meet this weekend | 2018-05",
                "The summit takes place on 28-30 August | 2018-08-28"
            })
    void shouldReadWhatIsToCome(String sentence, String expected) {
        assertThat(read(sentence, PUBLISHED)).first().satisfies(date -> assertThat(date.future())
                .hasToString(expected));
    }

    @Test
    void shouldNotTakeAnythingElseForADate() {
        assertThat(read("Mrs May may march on with 21 members", PUBLISHED)).isEmpty();
        assertThat(read("It happened for the second time", PUBLISHED)).isEmpty();
        assertThat(read("On February 30 nothing is", PUBLISHED))
                .allSatisfy(date -> assertThat(date.to()).isPositive());
    }

    @Test
    void shouldLeaveRelativeDatesOpenWithoutADayOfPublication() {
        assertThat(read("They met on Tuesday, yesterday and last month", null)).isEmpty();
        assertThat(read("They met on May 3, 2018", null)).hasSize(1);
    }
}
