package org.communique.reading.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.NewsText;
import org.communique.reading.Participant;
import org.communique.reading.names.Gazetteer;
import org.communique.reading.names.NameReader;
import org.communique.reading.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules propose of gatherings, whatever the weights make of it. */
class GatheringMeetingsTest {

    private static final NameReader NAMES = new NameReader(Gazetteer.standard());
    private static final MeetingReader READER = new MeetingReader();

    private static List<MeetingFact> proposed(String body, LocalDate published) {
        return READER.trace(NAMES.read(Text.of(new NewsText("", body, published))), 1).stream()
                .map(MeetingTrace::fact)
                .toList();
    }

    private static List<String> parties(String body, int year) {
        return proposed(body, LocalDate.of(year, 5, 20)).stream()
                .map(GatheringMeetingsTest::codes)
                .toList();
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
                "President Clinton left for the Naples summit on Thursday. | 1994 | USA-XGS",
                "President Clinton said aid would top the agenda of the summit in Naples. | 1994 | USA-XGS",
                "President Reagan will attend the economic summit next month. | 1984 | USA-XGS",
                "A summit of the leaders of seven leading industrial nations opens on Monday. | 1984 | XGS",
            })
    void shouldKnowWhoseSummitAPlaceOrNameTells(String body, int year, String codes) {
        assertThat(parties(body, year)).containsExactly(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G7 leaders will hold their next meeting in Hiroshima in May. | XGS",
                "The Arab League held an emergency meeting in Cairo on Sunday. | XAL",
                "The 27 EU leaders will hold an extraordinary summit on Brexit in Brussels. | EUU",
                "The Organisation of Islamic Cooperation called an emergency summit in Istanbul. | XOI",
                "EU foreign ministers discussed sanctions at their meeting in Brussels on Monday. | EUU"
            })
    void shouldReadWhatABodyHoldsOrCalls(String body, String codes) {
        assertThat(parties(body, 2019)).containsOnly(codes);
    }

    @Test
    void shouldNotGiveABodysMeetingToTheTwoNamedBefore() {
        assertThat(parties(
                        "Olaf Scholz met French President Emmanuel Macron in Paris on Friday. G7 leaders held their meeting in Elmau on Sunday.",
                        2022))
                .containsExactlyInAnyOrder("DEU-FRA", "XGS");
    }

    @Test
    void shouldNotTakeASummitOfAnotherYearForTheBodys() {
        assertThat(parties("The Naples summit was long remembered.", 2018)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Emmanuel Macron gave a speech to the U.N. General Assembly on Tuesday. | FRA-UNO",
                "President Emmanuel Macron told the U.N. Security Council that the truce must hold. | FRA-UNO",
                "In his first UN speech President Emmanuel Macron praised the climate deal. | FRA-UNO",
                "The U.N. Security Council voted on Friday. It was a bad day for Emmanuel Macron. | FRA-UNO",
            })
    void shouldReadSpeechesBeforeTheNations(String body, String codes) {
        assertThat(parties(body, 2018)).containsExactly(codes);
    }

    @Test
    void shouldNotTakeTheNationsOwnPeopleForGuests() {
        assertThat(parties("Secretary-General Antonio Guterres told the U.N. Security Council of the dead.", 2018))
                .noneMatch(codes -> codes.length() > 3);
    }

    @Test
    void shouldNotSeatOutsidersInABodyWhoseMembersAreKnown() {
        assertThat(parties(
                        "NATO foreign ministers met in Riga to discuss what President Vladimir Putin had said.", 2018))
                .contains("XNA");
    }

    @Test
    void shouldSeatTheStatesThatAReportOnTheCouncilNames() {
        String body = "EU farm ministers met in Brussels on Monday. Greece and Spain opposed the plan of the EU. "
                + "The EU pays for it.";

        assertThat(parties(body, 2018)).contains("ESP-EUU-GRC");
    }

    @Test
    void shouldReadTheMinistersOfTheBodyThatAReportIsAbout() {
        String body = "The EU is split over fish. The EU pays too much, critics of the EU say. "
                + "A meeting of fisheries ministers ended on Friday.";

        assertThat(parties(body, 2018)).contains("EUU");
    }

    @Test
    void shouldReadThePeopleOfARegion() {
        assertThat(parties("European diplomats will meet in Brussels on Monday to prepare the talks.", 2018))
                .containsExactly("EUU");
    }

    @Test
    void shouldTakeWhatMayFollowASummitForAheadOfUs() {
        assertThat(proposed("Premier Kishida may resign after the G7 summit in June.", LocalDate.of(2023, 5, 1)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.status()).isEqualTo(MeetingStatus.PLANNED));
    }
}
