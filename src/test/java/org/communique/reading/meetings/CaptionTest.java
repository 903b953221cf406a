package org.communique.reading.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.communique.reading.Mode;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;
import org.junit.jupiter.api.Test;

class CaptionTest {

    @Test
    void shouldTakeAChatInACaptionForTheMeetingItShows() {
        String body = "Angela Merkel and Emmanuel Macron met in Berlin on Friday.\n\n"
                + "Angela Merkel chats with Emmanuel Macron at the Chancellery in Berlin on Friday.";
        assertThat(new Reader()
                        .read(new NewsText("", body, LocalDate.of(2018, 5, 26)))
                        .meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.mode()).isEqualTo(Mode.IN_PERSON));
    }
}
