package org.communique.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-24|2025-05-24T00:00:00Z|2025-05-24",
                "20250524|2025-05-24T00:00:00Z|2025-05-24",
                "2025-05-24T10:15:00Z|2025-05-24T10:15:00Z|2025-05-24",
                "2025-05-24T10:15:00.123Z|2025-05-24T10:15:00Z|2025-05-24",
                "2025-05-24T23:15:00-05:00|2025-05-25T04:15:00Z|2025-05-24",
                "2025-05-24T23:15:7-0500|2025-05-25T04:15:07Z|2025-05-24",
                "2025-05-24 08:15:00 +0900|2025-05-23T23:15:00Z|2025-05-24",
                "2025-05-24T08:15|2025-05-24T08:15:00Z|2025-05-24",
                "20250524T081500Z|2025-05-24T08:15:00Z|2025-05-24",
                "2025-05-24T24:00:00Z|2025-05-25T00:00:00Z|2025-05-25",
                "Sat, 24 May 2025 10:15:00 GMT|2025-05-24T10:15:00Z|2025-05-24",
                "Sat, 24 May 2025 10:15:00 +0900|2025-05-24T01:15:00Z|2025-05-24",
                "24 May 2025 10:15 EST|2025-05-24T15:15:00Z|2025-05-24",
                "Saturday, 24 May 25 10:15:00 PST|2025-05-24T18:15:00Z|2025-05-24",
                "Sat 24 May 2025 10:15:60 UT|2025-05-24T10:15:59Z|2025-05-24",
                "Sat May 24 10:15:00 JST 2025|2025-05-24T01:15:00Z|2025-05-24",
                "May 24, 2025|2025-05-24T00:00:00Z|2025-05-24",
                "May 24, 2025 3:15 PM|2025-05-24T15:15:00Z|2025-05-24",
                "Seg, 22 Set 2025 10:15:00 -0300|2025-09-22T13:15:00Z|2025-09-22",
                "Sáb, 24 mai. 1997 10:15:00 GMT|1997-05-24T10:15:00Z|1997-05-24",
                "1 Décembre 2025|2025-12-01T00:00:00Z|2025-12-01",
                "24 May 97|1997-05-24T00:00:00Z|1997-05-24",
            })
    void shouldReadWhatFeedsWrite(String text, Instant instant, LocalDate day) {
        assertThat(Dates.parse(text)).contains(new Moment(instant, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "05/06/2018",
                "2025-02-30",
                "2025-13-01",
                "32 May 2025",
                "May 2025",
                "2025",
                "24 May 2025 25:61:00"
            })
    void shouldReadNothingIntoWhatIsNoDate(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }

    @Test
    void shouldReadNothingFromNothing() {
        assertThat(Dates.parse(null)).isEmpty();
    }
}
