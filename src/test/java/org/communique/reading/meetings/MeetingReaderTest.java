package org.communique.reading.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.reading.Counted;
import org.communique.reading.Format;
import org.communique.reading.Level;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Mode;
import org.communique.reading.NewsText;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Participant;
import org.communique.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingReaderTest {

    private static final Reader READER = new Reader();

    /** A Saturday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 26);

    private static List<MeetingFact> read(String body) {
        return READER.read(new NewsText("", body, PUBLISHED)).meetings();
    }

    private static MeetingFact only(String body) {
        List<MeetingFact> facts = read(body);
        assertThat(facts).as(body).hasSize(1);
        return facts.get(0);
    }

    private static String codes(MeetingFact fact) {
        return fact.participants().stream().map(Participant::country).sorted().collect(Collectors.joining("-"));
    }

    private static String ordinals(MeetingFact fact) {
        return fact.ordinals().stream()
                .map(ordinal -> ordinal.value() + " " + ordinal.scope())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German Chancellor Angela Merkel met French President Emmanuel Macron in Berlin on Friday. | DEU-FRA",
                "Merkel met with President Emmanuel Macron of France and had lunch. Germany was glad. | DEU-FRA",
                "Angela Merkel and Emmanuel Macron held talks in Paris. | DEU-FRA",
                "Angela Merkel flew home after talks with Emmanuel Macron. | DEU-FRA",
                "A meeting between Angela Merkel and Emmanuel Macron took place on Friday. | DEU-FRA",
                "The Merkel-Macron summit ended on Friday. Germany and France were glad. | DEU-FRA",
                "Angela Merkel's meeting with Emmanuel Macron was short. | DEU-FRA",
                "Meeting with Emmanuel Macron on Friday, Angela Merkel spoke of hope. | DEU-FRA",
                "Angela Merkel was in Paris meeting French President Emmanuel Macron. | DEU-FRA",
                "Foreign Minister Heiko Maas met with his Polish counterpart in Warsaw on Friday. | DEU-POL",
                "Angela Merkel, left, shakes hands with Emmanuel Macron in Paris. | DEU-FRA",
                "Angela Merkel hosted Emmanuel Macron for dinner. | DEU-FRA",
                "Angela Merkel spoke at a news conference with Emmanuel Macron. | DEU-FRA",
                "U.S. and Mexican officials met in Washington on Friday. | MEX-USA"
            })
    void shouldFindTheParties(String body, String codes) {
        assertThat(codes(only(body))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Angela Merkel met Emmanuel Macron on Friday. | HELD",
                "Angela Merkel will meet Emmanuel Macron on Monday. | PLANNED",
                "Angela Merkel is expected to meet Emmanuel Macron next week. | PLANNED",
                "Angela Merkel plans talks with Emmanuel Macron. | PLANNED",
                "Angela Merkel is meeting Emmanuel Macron today. | UNDER_WAY",
                "Angela Merkel cancelled a meeting with Emmanuel Macron. | CANCELLED",
                "Angela Merkel refused to meet Emmanuel Macron. | CANCELLED",
                "Angela Merkel called off her summit with Emmanuel Macron. | CANCELLED",
                "Angela Merkel offered to meet Emmanuel Macron. | PROPOSED",
                "Angela Merkel hopes to meet Emmanuel Macron. | PROPOSED",
                "Angela Merkel travelled to Paris to meet Emmanuel Macron. | HELD"
            })
    void shouldReadTheStatus(String body, MeetingStatus status) {
        assertThat(only(body).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Angela Merkel did not meet Emmanuel Macron.",
                "Angela Merkel has never met Emmanuel Macron.",
                "There was no meeting between Angela Merkel and Emmanuel Macron.",
                "Angela Merkel met voters in Dresden on Friday.",
                "Angela Merkel and Emmanuel Macron want to meet the targets.",
                "The German cabinet met in Berlin on Friday.",
                "Germany met Poland's demands.",
                "Donald Trump won a fourth term after North Korea's sixth nuclear test.",
                "Chinese stocks met resistance as Japanese shares fell."
            })
    void shouldFindNoMeeting(String body) {
        assertThat(read(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In their 21st face-to-face meeting, Angela Merkel and Emmanuel Macron spoke of trade. | 21 OVERALL",
                "Angela Merkel met Emmanuel Macron for the twenty-first time. | 21 OVERALL",
                "Angela Merkel and Emmanuel Macron will be meeting for the third time this year and 19th time overall. | 19 OVERALL, 3 THIS_YEAR",
                "Angela Merkel held a second summit with Emmanuel Macron. | 2 OVERALL",
                "Angela Merkel met Emmanuel Macron for the fourth time in six months. | 4 OTHER",
                "It was Angela Merkel's first meeting with Emmanuel Macron since March. | 1 OTHER",
                "Angela Merkel and Emmanuel Macron held an unprecedented summit. | 1 OVERALL",
                "Angela Merkel and Emmanuel Macron have met five times. | 5 OVERALL",
                "German and French officials held a seventh round of talks in Paris. | 7 SERIES",
                "Angela Merkel met Emmanuel Macron on the second day of her tour. | ''",
                "Angela Merkel, in her fourth term, met Emmanuel Macron. | ''"
            })
    void shouldReadOrdinals(String body, String expected) {
        assertThat(ordinals(only(body))).isEqualTo(expected);
    }

    @Test
    void shouldTellWhoIsCounted() {
        Ordinal people = only("Angela Merkel held a second summit with Emmanuel Macron.")
                .ordinals()
                .get(0);
        assertThat(people.counted()).isEqualTo(Counted.PEOPLE);
        Ordinal series = only("German and French officials held a seventh round of talks in Paris.")
                .ordinals()
                .get(0);
        assertThat(series).isEqualTo(new Ordinal(7, OrdinalScope.SERIES, Counted.SERIES, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Angela Merkel met Emmanuel Macron on Friday. | 2018-05-25",
                "On Thursday, Angela Merkel met Emmanuel Macron. | 2018-05-24",
                "Angela Merkel will meet Emmanuel Macron on Monday. | 2018-05-28",
                "Angela Merkel met Emmanuel Macron last month. | 2018-04",
                "Angela Merkel will meet Emmanuel Macron next month. | 2018-06",
                "Angela Merkel spoke after Friday's meeting with Emmanuel Macron. | 2018-05-25",
                "Angela Merkel and Emmanuel Macron will meet on June 12. | 2018-06-12"
            })
    void shouldReadTheDate(String body, String date) {
        assertThat(only(body).date()).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Angela Merkel met Emmanuel Macron in Helsinki, Finland. | Helsinki",
                "Angela Merkel met Emmanuel Macron at the White House. | Washington",
                "Angela Merkel met Emmanuel Macron in the Austrian capital. | Vienna",
                "Angela Merkel met Emmanuel Macron in the German city of Dresden. | Dresden"
            })
    void shouldReadThePlace(String body, String place) {
        assertThat(only(body).place()).isEqualTo(place);
    }

    @Test
    void shouldTellCallsFromMeetings() {
        assertThat(only("Angela Merkel spoke by phone with Emmanuel Macron on Friday.")
                        .mode())
                .isEqualTo(Mode.PHONE);
        assertThat(only("Angela Merkel held a video conference with Emmanuel Macron.")
                        .mode())
                .isEqualTo(Mode.VIDEO);
        assertThat(only("Angela Merkel met Emmanuel Macron.").mode()).isEqualTo(Mode.IN_PERSON);
    }

    @Test
    void shouldRankByTheHigherSide() {
        assertThat(only("Angela Merkel met Foreign Minister Sergei Lavrov.").level())
                .isEqualTo(Level.LEADERS);
        assertThat(only("U.S. and Mexican officials met in Washington.").level())
                .isEqualTo(Level.OFFICIALS);
        assertThat(only("The foreign ministers of Germany and France met in Berlin.")
                        .level())
                .isEqualTo(Level.MINISTERS);
    }

    @Test
    void shouldReadGatherings() {
        MeetingFact summit = only("The NATO summit in Brussels ends on Thursday.");
        assertThat(codes(summit)).isEqualTo("XNA");
        assertThat(summit.format()).isEqualTo(Format.MULTILATERAL);
        MeetingFact three = only("The foreign ministers of Germany, France and Poland met in Weimar on Friday.");
        assertThat(codes(three)).isEqualTo("DEU-FRA-POL");
        assertThat(three.format()).isEqualTo(Format.MULTILATERAL);
    }

    @Test
    void shouldMakeOneFactOfSeveralSentences() {
        MeetingFact fact = only("Angela Merkel met Emmanuel Macron on Friday. It was their third meeting this year. "
                + "The two leaders talked for an hour. The meeting in Berlin ended late.");
        assertThat(fact.date()).hasToString("2018-05-25");
        assertThat(fact.place()).isEqualTo("Berlin");
        assertThat(ordinals(fact)).isEqualTo("3 THIS_YEAR");
    }

    @Test
    void shouldKeepDifferentMeetingsApart() {
        assertThat(
                        read(
                                "Angela Merkel met Emmanuel Macron on Friday. She will meet Polish Prime Minister Mateusz Morawiecki on Monday."))
                .hasSize(2);
        assertThat(
                        read(
                                "Angela Merkel met Emmanuel Macron in April. Angela Merkel and Emmanuel Macron will meet in June."))
                .hasSize(2);
    }

    @Test
    void shouldGiveEvidenceWithOffsets() {
        String body = "It rained.\n\nAngela Merkel met Emmanuel Macron on Friday.";
        var evidence = only(body).evidence();
        assertThat(evidence.sentence()).isEqualTo("Angela Merkel met Emmanuel Macron on Friday.");
        assertThat(body.substring(evidence.start(), evidence.end())).isEqualTo("met");
        assertThat(body.substring(evidence.sentenceStart())).startsWith(evidence.sentence());
        assertThat(evidence.rule()).isEqualTo("meeting.met.verb/1");
    }

    @Test
    void shouldExplainFactsAndMisses() {
        var explanations = READER.explain(
                new NewsText("", "Angela Merkel met Emmanuel Macron. She did not meet Vladimir Putin.", PUBLISHED));
        assertThat(explanations)
                .anyMatch(
                        explanation -> explanation.told() && explanation.what().contains("DEU (Angela Merkel)"));
        assertThat(explanations)
                .anyMatch(
                        explanation -> !explanation.told() && explanation.what().contains("denied"));
    }

    @Test
    void shouldTakeThoseWhoSpeakInOneHouseForMeeting() {
        String body =
                "Angela Merkel met Emmanuel Macron in Berlin on Friday. The two leaders spoke for almost three hours at the government guest house.";
        assertThat(only(body).mode()).isEqualTo(Mode.IN_PERSON);
    }

    @Test
    void shouldExplainWhatTheModelHoldsForUnlikely() {
        NewsText oil = new NewsText("", "Oil rose on hopes for talks between Iran and the United States.", PUBLISHED);
        assertThat(READER.read(oil).meetings()).isEmpty();
        assertThat(READER.explain(oil))
                .anyMatch(
                        explanation -> !explanation.told() && explanation.what().contains("thought unlikely"));
    }

    @Test
    void shouldResolveNothingRelativeWithoutADayOfPublication() {
        NewsText undated = new NewsText("", "Angela Merkel met President Emmanuel Macron of France on Friday.", null);
        assertThat(READER.read(undated).meetings())
                .allSatisfy(fact -> assertThat(fact.date()).isNull());
    }

    /** "may" and "bill" are words elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "British Prime Minister Theresa May has held talks with Irish Prime Minister Leo Varadkar in London.",
                "French President Emmanuel Macron met Bill Clinton, the US special envoy, in Paris on Friday."
            })
    void shouldNotTakeANameForAWord(String body) {
        assertThat(read(body)).singleElement().satisfies(fact -> assertThat(fact.status())
                .isEqualTo(MeetingStatus.HELD));
    }

    @Test
    void shouldMarkOtherLanguages() {
        String body =
                "Der Kanzler hat sich am Freitag mit dem Pr\u00E4sidenten in der Hauptstadt getroffen und mit ihm auf der Reise nach Berlin nicht gesprochen.";
        assertThat(READER.read(new NewsText("", body, PUBLISHED)).marks()).containsExactly(Reader.NOT_ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"talks ", "met, ", "\u201CHe met ", "Merkel met Macron and ", "(summit "})
    void shouldReadHostileText(String piece) {
        assertThat(read(piece.repeat(100_000 / piece.length()))).isNotNull();
    }
}
