package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of a meeting by the words around it, wherever they stand. */
class MeetingDaysTest {

    private static final Reader READER = new Reader();

    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "none",
            value = {
                "2026-02-10 | Polish Prime Minister Donald Tusk met Turkish President Tayyip Erdogan in the morning.",
                "2026-02-10 | Polish Prime Minister Donald Tusk will meet Turkish President Tayyip Erdogan later in the day.",
                "2026-02-09 | Tusk landed on Monday. Polish Prime Minister Donald Tusk met Turkish President Tayyip Erdogan in the evening.",
                "2019-12    | Trade has grown since December 2019, when Polish Prime Minister Donald Tusk and Turkish President Tayyip Erdogan met.",
                "2026-02-09 | On Monday in Geneva, Polish Prime Minister Donald Tusk, visibly tired, met Turkish President Tayyip Erdogan.",
                "2026-02-05 | A summit of Poland and Turkey in Geneva on Thursday ended without a deal.",
                "2026-02-12 | Talks between Poland and Turkey in Geneva on Thursday will deal with gas.",
                "2026-07-29 | Polish Prime Minister Donald Tusk will visit Ankara from July 29 to Aug. 2 for talks with Turkish President Tayyip Erdogan.",
                "2026-07-29 | Polish Prime Minister Donald Tusk is to visit Ankara on July 29 for talks with Turkish President Tayyip Erdogan.",
                "2026-01-25 | In their Jan. 25 call, recounted in a memo released on Wednesday, Polish Prime Minister Donald Tusk thanked Turkish President Tayyip Erdogan.",
                "none       | On Sunday, Polish Prime Minister Donald Tusk said he would soon meet Turkish President Tayyip Erdogan.",
                "none       | On Thursday, the committee will hear from Jan Nowak, who monitored Polish Prime Minister Donald Tusk's call with Turkish President Tayyip Erdogan.",
                "none       | Polish Prime Minister Donald Tusk wants to meet Turkish President Tayyip Erdogan.",
            })
    void shouldTellTheDay(String day, String text) {
        assertThat(READER.read(new NewsText("Diplomatic news", text, PUBLISHED)).meetings())
                .extracting(meeting ->
                        meeting.date() == null ? null : meeting.date().toString())
                .containsExactly(day);
    }
}
