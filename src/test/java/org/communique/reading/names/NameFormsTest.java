package org.communique.reading.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.MeetingFact;
import org.communique.reading.NewsText;
import org.communique.reading.Participant;
import org.communique.reading.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which news puts somebody's name and office, told by whom he meets. */
class NameFormsTest {

    private static final Reader READER = new Reader();
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 10);

    private static List<MeetingFact> read(String body) {
        return READER.read(new NewsText("Diplomatic news", body, PUBLISHED)).meetings();
    }

    /** Somebody of whom the gazetteer knows nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Arlen Dostin of Slovenia",
                "the Slovenian foreign minister, Arlen Dostin,",
                "Arlen Dostin, the foreign minister of Slovenia,",
                "Slovenian FM Arlen Dostin",
                "Slovenian Foreign and European Affairs Minister Arlen Dostin",
                "the minister of foreign affairs of Slovenia, Arlen Dostin,",
                "the speaker of the Slovenian parliament, Arlen Dostin,",
                "the head of the Slovenian delegation, Arlen Dostin,",
                "a delegation from Slovenia headed by Arlen Dostin",
                "a team of Slovenian negotiators",
                "visiting Slovenian Foreign Minister Arlen Dostin",
                "President Arlen Dostin of Slovenia",
                "General Arlen Dostin, the Slovenian army chief,",
                "Slovenian Prime Minister-designate Arlen Dostin",
                "H.E. Foreign Minister Arlen Dostin of Slovenia",
                "Minister of Foreign Affairs of the brotherly Republic of Slovenia Arlen Dostin"
            })
    void shouldKnowWhoseMinisterIsMet(String guest) {
        assertThat(read("Japanese Prime Minister Sanae Takaichi met " + guest + " in Tokyo on Monday."))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants())
                        .extracting(Participant::country)
                        .containsExactlyInAnyOrder("JPN", "SVN"));
    }

    /** Told by the one whom he serves: he is met, not his master. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trump's envoy Arlen Dostin",
                "Trump's special envoy, Arlen Dostin,",
                "Trump envoy Arlen Dostin",
                "U.S. special envoy Arlen Dostin",
                "President Donald Trump's Middle East envoy, Arlen Dostin,",
                "Trump's national security adviser Arlen Dostin",
                "Arlen Dostin, Trump's special envoy,",
                "Arlen Dostin, a senior American diplomat,"
            })
    void shouldTellWhoIsMetByWhomHeServes(String guest) {
        assertThat(read("Swiss President Guy Parmelin met " + guest + " in Geneva on Monday."))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants())
                        .extracting(Participant::country, Participant::person)
                        .containsExactlyInAnyOrder(tuple("CHE", "Guy Parmelin"), tuple("USA", "Arlen Dostin")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trump's Democratic rival Arlen Dostin",
                "Trump's predecessor",
                "Trump's lawyers",
                "Trump's daughter Ivanka"
            })
    void shouldTellOfNoGovernmentWhereNoneIsMet(String guest) {
        assertThat(read("Swiss President Guy Parmelin met " + guest + " in Geneva on Monday."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The foreign ministers of Slovenia, Arlen Dostin, and Croatia, Marel Kostin,",
                "The Slovenian and Croatian governments",
                "Ukraine's and Russia's negotiators",
                "Brazilian Finance Minister Fernando Haddad and U.S. Treasury Secretary Scott Bessent"
            })
    void shouldTellBothOfAPair(String pair) {
        assertThat(read(pair + " held talks in Vienna on Monday."))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants()).hasSize(2));
    }

    /** What a later sentence calls somebody introduced before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ukrainian President Volodymyr Zelensky | Mr. Zelensky | UKR",
                "Ukrainian President Volodymyr Zelenskiy | Zelenskiy | UKR",
                "British Prime Minister Keir Starmer | Sir Keir | GBR",
                "Saudi Crown Prince Mohammed bin Salman | Crown Prince Mohammed | SAU",
                "Saudi Crown Prince Mohammed bin Salman | Prince Mohammed | SAU",
                "Saudi Crown Prince Mohammed bin Salman | MBS | SAU",
                "US President Donald Trump | The Republican president | USA",
                "Pope Leo XIV | The Holy Father | VAT",
                "Slovenian Prime Minister Arlen van der Dostin | Mr van der Dostin | SVN",
                "Danish Foreign Minister Lars Lokke Rasmussen | Mr Rasmussen | DNK",
                "Indonesian President Prabowo Subianto | Prabowo | IDN",
                "Icelandic Prime Minister Kristrun Frostadottir | Kristrun | ISL",
                "Israeli Prime Minister Benjamin Netanyahu | Bibi | ISR",
                "Thai Foreign Minister Sihasak Phuangketkeow | Sihasak | THA",
                "Jordan's King Abdullah II | The king | JOR"
            })
    void shouldKnowThemAgain(String introduced, String again, String code) {
        assertThat(read(introduced + " arrived in Warsaw on Sunday. " + again
                        + " met Polish Prime Minister Donald Tusk on Monday."))
                .anySatisfy(meeting -> {
                    assertThat(meeting.date()).hasToString("2026-02-09");
                    assertThat(meeting.participants())
                            .extracting(Participant::country)
                            .containsExactlyInAnyOrder(code, "POL");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nato leaders met in Vienna on Monday. | XNA",
                "Apec leaders met in Vienna on Monday. | XAP",
                "Leaders of the Commonwealth of Independent States met in Vienna on Monday. | XCI"
            })
    void shouldKnowABodyByEachOfItsSpellings(String body, String code) {
        assertThat(read(body)).singleElement().satisfies(meeting -> assertThat(meeting.participants())
                .extracting(Participant::country)
                .containsExactly(code));
    }

    /** "its": the office is that of the state named before, whatever state has such offices otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "India has called off next week's meeting between its foreign secretary and his Pakistani counterpart.",
                "India said its foreign secretary would meet Pakistan's foreign minister next week."
            })
    void shouldGiveAnOfficeToTheStateBefore(String body) {
        assertThat(read(body)).singleElement().satisfies(meeting -> assertThat(meeting.participants())
                .extracting(Participant::country)
                .containsExactlyInAnyOrder("IND", "PAK"));
    }

    /** "the prime minister": nobody who is introduced as a president. */
    @Test
    void shouldNotTakeThePresidentForThePrimeMinister() {
        assertThat(
                        read(
                                "Slovenian Prime Minister Arlen Dostin came to Brussels on Sunday. European Commission President Ursula von der Leyen "
                                        + "spoke first; Ms von der Leyen then left. On Monday the prime minister met Polish Foreign Minister Radoslaw Sikorski."))
                .anySatisfy(meeting -> assertThat(meeting.participants())
                        .extracting(Participant::country)
                        .containsExactlyInAnyOrder("SVN", "POL"));
    }

    @Test
    void shouldKnowASecretaryByTheSurname() {
        assertThat(read("Secretary Rubio met Polish Foreign Minister Radoslaw Sikorski on Monday."))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.participants())
                        .extracting(Participant::person)
                        .containsExactlyInAnyOrder("Marco Rubio", "Radoslaw Sikorski"));
    }
}
