package org.communique.reading.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which day and where: what a sentence tells of a meeting, beside the days it tells of other things. */
class MeetingDayTest {

    private static final Reader READER = new Reader();

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 9, 19);

    private static List<MeetingFact> read(String body) {
        return READER.read(new NewsText("", body, PUBLISHED)).meetings();
    }

    /** The day of the only meeting told, "none" where it has none. */
    private static String only(String body) {
        List<MeetingFact> facts = read(body);
        assertThat(facts).hasSize(1);
        return String.valueOf(Objects.requireNonNullElse(facts.get(0).date(), "none"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A meeting of the foreign ministers of Russia, Ukraine, the United States and the European Union in Geneva on September 17 gave hope. | 2018-09-17",
                "Envoys of Turkey, Russia and Iran on Tuesday wrapped up talks on Syria in Astana. | 2018-09-18",
                "Japanese officials met a Russian delegation led by Deputy Foreign Minister Igor Morgulov in Tokyo last Friday. | 2018-09-14",
                "Britain and Iran will hold their first full round of talks since July on Thursday in Vienna. | 2018-09-20",
                "The deal was signed on 8 September, in the course of a visit by French President Emmanuel Macron to Cairo. | 2018-09-08",
                "On Monday morning US Secretary of State Mike Pompeo sat down with Turkish Foreign Minister Mevlut Cavusoglu. | 2018-09-17",
                "Emmanuel Macron flew in on Sunday and met Egyptian President Abdel Fattah al-Sisi. | 2018-09-16",
                "Kenya hosts a third round of talks between Ethiopia and Eritrea, which opens on Monday. | 2018-09-24"
            })
    void shouldFindTheDayAcrossWhatStandsBetween(String body, String day) {
        assertThat(only(body)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was the first meeting between Pakistani President Arif Alvi and Indian Prime Minister Narendra Modi, who took office in May. | none",
                "German Chancellor Angela Merkel will meet Emmanuel Macron for the first time since June, and there were storms in August. | none",
                "Emmanuel Macron spoke on Tuesday of his planned talks with Angela Merkel. | none"
            })
    void shouldLeaveTheDayOfOtherThings(String body, String day) {
        assertThat(only(body)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey and Russia wrapped up two days of talks in Astana on Tuesday. | 2018-09-17",
                "A three-day summit of Recep Tayyip Erdogan and Hassan Rouhani ended on Tuesday. | 2018-09-16",
                "Turkey and Russia will hold two days of talks in Astana on Friday. | 2018-09-21",
                "Turkey and Russia will hold two days of talks in Astana on Friday after the vote. | 2018-09-21",
                "Turkey and Russia held two days of talks behind closed doors in Astana on Tuesday. | 2018-09-18"
            })
    void shouldDateAMeetingOfSeveralDaysByItsFirst(String body, String day) {
        assertThat(only(body)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U.S. envoys have waited since the first Trump-Kim summit in June. | 2018-06",
                "In a December 1 meeting with U.S. envoy Jared Kushner, Russian ambassador Sergey Kislyak asked for a line. | 2017-12-01"
            })
    void shouldKnowWhatLiesBehind(String body, String day) {
        assertThat(read(body)).singleElement().satisfies(fact -> {
            assertThat(fact.date()).hasToString(day);
            assertThat(fact.status()).isEqualTo(MeetingStatus.HELD);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vladimir Putin addressed students on Tuesday, a day after he met North Korea's Kim Jong Un in Vladivostok. | 2018-09-17",
                "The envoy returned on Tuesday, two days after Emmanuel Macron and Angela Merkel met in Marseille. | 2018-09-16",
                "Russia's ambassador is to return, a day after Vladimir Putin and Donald Trump met in Geneva. | 2018-09-18"
            })
    void shouldCountFromTheDayOfTheRest(String body, String day) {
        assertThat(only(body)).isEqualTo(day);
    }

    /** Of the meeting told last. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He was later received by Jordan's King Abdullah. | 2018-09-17",
                "In the evening he met Jordan's King Abdullah. | 2018-09-17",
                "The following day he met Jordan's King Abdullah in Amman. | 2018-09-18",
                "The day before, he met Jordan's King Abdullah in Amman. | 2018-09-16",
                "Two years later he met Jordan's King Abdullah in Amman. | none"
            })
    void shouldTieADayToTheOneToldLast(String sentence, String day) {
        List<MeetingFact> facts =
                read("French President Emmanuel Macron met Egyptian President Abdel Fattah al-Sisi in Cairo on Monday. "
                        + sentence);
        assertThat(facts).hasSize(2);
        assertThat(String.valueOf(Objects.requireNonNullElse(facts.get(1).date(), "none")))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The Trump-Xi meeting was held in Osaka.", "Officials recalled the Xi-Trump meeting in Osaka."})
    void shouldKnowACommonSurnameBesideALeaders(String body) {
        assertThat(read(body)).singleElement().satisfies(fact -> assertThat(fact.participants())
                .extracting("country")
                .containsExactlyInAnyOrder("CHN", "USA"));
    }
}
