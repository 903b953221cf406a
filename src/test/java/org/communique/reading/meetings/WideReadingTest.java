package org.communique.reading.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.reading.Counted;
import org.communique.reading.EventDate;
import org.communique.reading.Level;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Mode;
import org.communique.reading.NewsText;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Participant;
import org.communique.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings that no "A met B" tells: of bodies, visits, words between leaders, rounds by number. */
class WideReadingTest {

    private static final Reader READER = new Reader();

    /** A Saturday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 26);

    private static List<MeetingFact> read(String body) {
        return READER.read(new NewsText("", body, PUBLISHED)).meetings();
    }

    private static String codes(MeetingFact fact) {
        return fact.participants().stream()
                .map(Participant::country)
                .distinct()
                .sorted()
                .collect(Collectors.joining("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EU leaders will meet in Brussels on June 28. | EUU | PLANNED",
                "NATO defence ministers met in Brussels on Friday. | XNA | HELD",
                "G7 foreign ministers are meeting in Toronto. | XGS | UNDER_WAY",
                "Leaders of the Group of 20 nations will gather in Buenos Aires on June 8. | XGT | PLANNED",
                "The U.N. Security Council met in New York on Friday to discuss the violence. | UNO | HELD",
                "French President Emmanuel Macron will attend the G7 in Charlevoix on June 8. | FRA-XGS | PLANNED"
            })
    void shouldReadGatheringsWhoseBodyStandsApart(String body, String codes, MeetingStatus status) {
        assertThat(read(body)).singleElement().satisfies(fact -> {
            assertThat(codes(fact)).isEqualTo(codes);
            assertThat(fact.status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Qatar sent its foreign minister, Sheikh Mohammed bin Abdulrahman Al Thani, to Tehran on Friday for talks with Iranian officials. | IRN-QAT",
                "Russian President Vladimir Putin invited Japanese Prime Minister Shinzo Abe to Sochi. | JPN-RUS",
                "Angela Merkel and Emmanuel Macron spoke by telephone on Friday. | DEU-FRA"
            })
    void shouldReadVisitsCallsAndInvitations(String body, String codes) {
        assertThat(read(body)).singleElement().satisfies(fact -> assertThat(codes(fact))
                .isEqualTo(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German officials spoke of Chancellor Angela Merkel, who met Emmanuel Macron yesterday. | DEU-FRA",
                "Angela Merkel visited with Emmanuel Macron in Paris in April. | DEU-FRA",
                "The news came over a dinner between Angela Merkel and Emmanuel Macron on Friday. | DEU-FRA",
                "Foreign Minister Heiko Maas met Russian Vladimir Putin in Sochi on Friday. | DEU-RUS",
                "Angela Merkel held her first meeting with a neighbour, President Emmanuel Macron, on Friday. | DEU-FRA",
                "After a day of talks with Emmanuel Macron, German officials were glad. | DEU-FRA",
                "Angela Merkel made a call to France's president on Friday. | DEU-FRA",
                "The question came up during Angela Merkel's visit last week to Poland. | DEU-POL",
                "A visit to Warsaw by Angela Merkel is planned for June. | DEU-POL",
                "The vote came while Angela Merkel was in Japan. | DEU-JPN"
            })
    void shouldFindThemHoweverTheyStandToTheWord(String body, String codes) {
        assertThat(read(body)).singleElement().satisfies(fact -> assertThat(codes(fact))
                .isEqualTo(codes));
    }

    @Test
    void shouldReadAJourneyAsAMeetingInEachCountry() {
        assertThat(read("Angela Merkel will visit Japan, South Korea and Vietnam in June."))
                .extracting(WideReadingTest::codes)
                .containsExactlyInAnyOrder("DEU-JPN", "DEU-KOR", "DEU-VNM");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Angela Merkel met Emmanuel Macron twice last year. | OTHER",
                "It was the first time that Angela Merkel and Emmanuel Macron met in person since the vote. | OTHER",
                "Angela Merkel and Emmanuel Macron opened the second session of the talks on Friday. | SERIES",
                "Angela Merkel will travel for her second session with Emmanuel Macron on Monday. | OVERALL"
            })
    void shouldTellWhatANumberCounts(String body, OrdinalScope scope) {
        assertThat(read(body)).singleElement().satisfies(fact -> assertThat(fact.ordinals())
                .singleElement()
                .satisfies(ordinal -> assertThat(ordinal.scope()).isEqualTo(scope)));
    }

    @Test
    void shouldNotHoldWhatIsToBeFaceToFace() {
        assertThat(read("Donald Trump and Vladimir Putin are to meet face to face for the first time on Friday."))
                .singleElement()
                .satisfies(fact -> assertThat(fact.status()).isEqualTo(MeetingStatus.PLANNED));
    }

    @Test
    void shouldReadAnInvitationAsAProposal() {
        MeetingFact fact =
                read("Russian President Vladimir Putin invited Japanese Prime Minister Shinzo Abe to a forum in Sochi in September.")
                        .get(0);

        assertThat(fact.status()).isEqualTo(MeetingStatus.PROPOSED);
        assertThat(fact.date()).hasToString("2018-09");
    }

    @Test
    void shouldReadEachPairOfSeparateTalks() {
        List<MeetingFact> facts = read(
                "German Chancellor Angela Merkel held separate talks with French President Emmanuel Macron and Polish President Andrzej Duda on Friday.");

        assertThat(facts).extracting(WideReadingTest::codes).containsExactlyInAnyOrder("DEU-FRA", "DEU-POL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Angela Merkel and Emmanuel Macron met with families of the victims.",
                "Angela Merkel told reporters Emmanuel Macron's words were nasty.",
                "French Foreign Minister Jean-Yves Le Drian flew home from Russia on Wednesday.",
                "German champion Kerber has a 10th meeting against her Spanish rival ahead.",
                "Vladimir Putin went to Austria on a private visit."
            })
    void shouldLeaveOutWhatMeetsNoGovernment(String body) {
        assertThat(read(body)).isEmpty();
    }

    @Test
    void shouldTakeTheThreeCountriesTogether() {
        List<MeetingFact> facts =
                read("Negotiators from the United States, Mexico and Canada met in Montreal on Monday. "
                        + "The three countries will hold the seventh round of talks in Mexico City in June.");

        assertThat(facts)
                .extracting(WideReadingTest::codes)
                .contains("CAN-MEX-USA")
                .doesNotContain("MEX-USA", "CAN-USA");
        assertThat(facts)
                .anySatisfy(fact -> assertThat(fact.ordinals()).singleElement().satisfies(ordinal -> {
                    assertThat(ordinal.value()).isEqualTo(7);
                    assertThat(ordinal.scope()).isEqualTo(OrdinalScope.SERIES);
                }));
    }

    @Test
    void shouldDateWhatTheReportTellsFirstByItsDay() {
        MeetingFact fact = read("German Chancellor Angela Merkel met French President Emmanuel Macron in Berlin.")
                .get(0);

        assertThat(fact.date()).isEqualTo(EventDate.ofDay(PUBLISHED));
    }

    @Test
    void shouldScopeANumberThatStandsBeforeTheVerb() {
        MeetingFact fact =
                read("German Chancellor Angela Merkel met French President Emmanuel Macron in Berlin on Friday. "
                                + "It was the third time this year that the two leaders have met.")
                        .get(0);

        assertThat(fact.ordinals()).singleElement().satisfies(ordinal -> {
            assertThat(ordinal.value()).isEqualTo(3);
            assertThat(ordinal.scope()).isEqualTo(OrdinalScope.THIS_YEAR);
        });
    }

    @Test
    void shouldTakeWhatALeadTellsInThePerfectForNews() {
        MeetingFact fact = read("German Chancellor Angela Merkel has met French President Emmanuel Macron in Berlin.")
                .get(0);

        assertThat(fact.date()).isEqualTo(EventDate.ofDay(PUBLISHED));
    }

    @Test
    void shouldNotDateWhatHasBeenAtSomeTime() {
        MeetingFact fact = read("Prices rose in May. Shops blame the drought. Farmers blame the shops. "
                        + "German Chancellor Angela Merkel has met French President Emmanuel Macron in Berlin.")
                .get(0);

        assertThat(fact.date()).isNull();
    }

    @Test
    void shouldReadWhoMeetsTwoPlusTwo() {
        MeetingFact fact = read(
                        "Shinzo Abe and Vladimir Putin said Japan and Russia will hold two-plus-two talks between Japan and Russia in Tokyo on July 30.")
                .stream()
                .filter(one -> one.level() == Level.MINISTERS)
                .findFirst()
                .orElseThrow();

        assertThat(fact.participants())
                .allSatisfy(party -> assertThat(party.person()).isNull());
        assertThat(fact.mode()).isEqualTo(Mode.IN_PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German Foreign Minister Heiko Maas met his Indian counterpart Sushma Swaraj in Berlin in April and again in New York in May. | 2018-04 | 2018-05",
                "Emmanuel Macron and Angela Merkel met in Berlin in March 2017 and in Paris in January this year. | 2017-03 | 2018-01",
                "Indian and Pakistani negotiators met in Delhi on Friday. The next round of talks will be held in Islamabad in June. | 2018-05-25 | 2018-06",
                "Indian and Pakistani negotiators met in Delhi on Friday. Negotiators will reconvene in Islamabad in June. | 2018-05-25 | 2018-06"
            })
    void shouldReadAnotherMeetingOfTheSame(String body, String first, String second) {
        assertThat(read(body))
                .extracting(MeetingFact::date)
                .map(String::valueOf)
                .containsExactly(first, second);
        assertThat(read(body))
                .extracting(WideReadingTest::codes)
                .containsOnly(codes(read(body).get(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Donald Trump, who meets with Shinzo Abe at the White House on Friday, was hopeful. | PLANNED | 2018-06-01",
                "French President Emmanuel Macron receives the Greek prime minister, Alexis Tsipras, in Paris on Monday. | PLANNED | 2018-05-28",
                "Donald Trump and Kim Jong Un were to meet again on Monday. | PLANNED | 2018-05-28",
                "President Emmanuel Macron had harsh words for Russia just hours ahead of a meeting with President Vladimir Putin on Monday. | PLANNED | 2018-05-28",
                "The accord was signed in Paris on April 8, 2018, by Emmanuel Macron and Shinzo Abe. | HELD | 2018-04-08"
            })
    void shouldTellWhatIsToComeByItsDay(String body, MeetingStatus status, String day) {
        assertThat(read(body)).singleElement().satisfies(fact -> {
            assertThat(fact.status()).isEqualTo(status);
            assertThat(fact.date()).hasToString(day);
        });
    }

    @Test
    void shouldTellApartWhomOneMeetsSeparately() {
        assertThat(read("Shinzo Abe and Moon Jae-in separately met Chinese President Xi Jinping in Beijing on Friday."))
                .extracting(WideReadingTest::codes)
                .containsExactly("CHN-JPN", "CHN-KOR");
    }

    @Test
    void shouldCountThePeopleWhoFollowTheNumber() {
        assertThat(read("In their 21st face-to-face meeting, Shinzo Abe and Vladimir Putin discussed trade."))
                .singleElement()
                .satisfies(fact -> assertThat(fact.ordinals()).singleElement().satisfies(ordinal -> {
                    assertThat(ordinal.value()).isEqualTo(21);
                    assertThat(ordinal.counted()).isEqualTo(Counted.PEOPLE);
                }));
    }
}
