package org.communique.reading.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.reading.MeetingFact;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that other words than those of the meeting tell, and the many that count no meeting. */
class ToldNumbersTest {

    private static final Reader READER = new Reader();
    private static final String MET =
            "Japanese Prime Minister Shinzo Abe met Russian President Vladimir Putin in Moscow on Monday. ";
    private static final String CALLED =
            "Japanese Prime Minister Shinzo Abe spoke with Russian President Vladimir Putin by telephone on Monday";

    /** "21 OVERALL" of the only meeting told, several sorted. */
    private static String numbers(String body) {
        List<MeetingFact> facts =
                READER.read(new NewsText("", body, LocalDate.of(2018, 5, 30))).meetings();
        assertThat(facts).hasSize(1);
        return facts.get(0).ordinals().stream()
                .map(ordinal -> ordinal.value() + " " + ordinal.scope())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The summit was the pair's fourth since Abe took office in 2012. | 4 OTHER",
                "Monday's talks, held in a side room of the palace, were the two leaders' sixth this year. | 6 THIS_YEAR",
                "The encounter was the first between the two governments at that level in 14 months. | 1 OTHER",
                "Monday's encounter was their fourth face-to-face since the vote. | 4 OTHER",
                "It was, aides said, the fourth time that the two men had seen each other this year. | 4 THIS_YEAR",
                "It was only the second time this year that the two had sat down together. | 2 THIS_YEAR",
                "It was their fifth meeting this year and the first to be held in the Kremlin. | 1 OTHER, 5 THIS_YEAR",
                "It was the eighth round of talks between the two since the dialogue was revived in 2013. | 8 SERIES",
                "It was Abe's ninth visit to Russia since he took office. | 9 OTHER"
            })
    void shouldTakeUpAMeetingToldBefore(String sentence, String numbers) {
        assertThat(numbers(MET + sentence)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", the first direct contact between leaders of the two states since 2011. | 1 OTHER",
                ", in what officials said was their first contact in two years. | 1 OTHER",
                "' for the first time since the vote in March.' | 1 OTHER",
                ", only the third of its kind since hostilities ceased. | 3 SERIES"
            })
    void shouldReadWhatIsSetBesideAMeeting(String end, String numbers) {
        assertThat(numbers(CALLED + end)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The visit was the first step toward peace and the second sign of a thaw since January.",
                "It was the third quarter in a row in which trade between the two had grown.",
                "They agreed to let former residents fly to the islands, as was allowed last year for the first time.",
                "It was the first such arrangement that Japan has made with any neighbour.",
                "It was the first visit to Moscow by a Japanese prime minister in ten years.",
                "Abe, now in his third term, called it the second stage of the plan.",
                "When Putin visited Japan for the first time in 11 years, he saw Abe as well."
            })
    void shouldCountNoMeetingByWhatElseIsNumbered(String sentence) {
        List<MeetingFact> facts = READER.read(new NewsText("", MET + sentence, LocalDate.of(2018, 5, 30)))
                .meetings();
        assertThat(facts).isNotEmpty().allSatisfy(fact -> assertThat(fact.ordinals())
                .isEmpty());
    }
}
