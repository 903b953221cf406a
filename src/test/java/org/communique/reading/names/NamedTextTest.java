package org.communique.reading.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.NewsText;
import org.communique.reading.Participant;
import org.communique.reading.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTextTest {

    private static final NameReader NAMES = new NameReader(Gazetteer.standard());

    private static NamedText read(String day, String body) {
        return NAMES.read(Text.of(new NewsText("", body, LocalDate.parse(day))));
    }

    private static Mention only(String day, String body) {
        List<Mention> mentions = read(day, body).mentions(0);
        assertThat(mentions).hasSize(1);
        return mentions.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-05-26 | Officials in Tokyo spoke of ties with Moscow. | Moscow | RUS",
                "1987-03-02 | Nobody had heard from the Kremlin. | Kremlin | SUN",
                "2018-05-26 | Nobody had heard from the Kremlin. | Kremlin | RUS",
                "2015-01-02 | The E.U. has said nothing. | E.U. | EUU",
                "2015-01-02 | Then South Korea said no. | South Korea | KOR"
            })
    void shouldResolveStates(String day, String body, String words, String code) {
        NamedText text = read(day, body);
        assertThat(text.mentions(0))
                .filteredOn(mention -> text.sentences()
                        .get(0)
                        .tokens()
                        .text(mention.from(), mention.to())
                        .equals(words))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.kind()).isNotEqualTo(MentionKind.PLACE);
                    assertThat(mention.code()).isEqualTo(code);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1999-03-24 | Prime Minister Yevgeny M. Primakov turned back. | RUS | Yevgeny Primakov",
                "2009-05-30 | President Isayas Afewerki said no. | ERI | Isaias Afwerki",
                "2009-05-30 | President Umar al-Bashir said no. | SDN | Omar al-Bashir",
                "2010-03-20 | Bangladesh Water Resources Minister Ramesh Chandra Sen said no. | BGD | Ramesh Chandra Sen",
                "2011-01-12 | Vietnam's planning and investment minister, Vo Hong Phuc, signed. | VNM | Vo Hong Phuc"
            })
    void shouldKnowOfficeHoldersByOtherSpellingsAndPortfolios(String day, String body, String code, String person) {
        assertThat(only(day, body).parties()).containsExactly(new Participant(code, person));
    }

    @Test
    void shouldNotTakeAnyPresidentForOneWhoIsSpeltLikeIt() {
        assertThat(only("2018-05-26", "President Yevgeny M. Primakov turned back.")
                        .codes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Putin and Putin again, and Barack Obama. The president and Mr. Putin spoke. | Barack Obama",
                "Xi Jinping and Xi again, Vladimir Putin, Li Keqiang. The president and Vladimir Putin spoke. | Xi Jinping",
                "Vladimir Putin, Putin and Putin, Dmitry Medvedev. The president and Prime Minister Dmitry Medvedev spoke. | Vladimir Putin",
                "President John Example and Mr. Example, Barack Obama. The president and Mr. Example spoke. | Barack Obama"
            })
    void shouldTakeAnOfficeJoinedToSomebodyForAnother(String body, String person) {
        NamedText text = read("2014-09-24", body);
        int last = text.text().sentences().size() - 1;
        assertThat(text.mentions(last).get(0).person()).isEqualTo(person);
    }

    @Test
    void shouldTakeTheIslandForTaiwanWhereItIsNamed() {
        assertThat(read("2018-05-26", "Beijing cut its ties with the island.").mentions(0))
                .noneMatch(mention -> mention.codes().contains("TWN"));
        assertThat(read("2018-05-26", "Beijing cut ties with the island. Taiwan protested.")
                        .mentions(0))
                .anyMatch(mention -> mention.codes().contains("TWN"));
    }

    @Test
    void shouldTellCityFromGovernment() {
        assertThat(only("2018-05-26", "The talks were held in Moscow.").kind()).isEqualTo(MentionKind.PLACE);
        assertThat(only("2018-05-26", "The Moscow summit is over.").kind()).isEqualTo(MentionKind.PLACE);
        assertThat(only("2018-05-26", "Nobody trusts Moscow now.").kind()).isEqualTo(MentionKind.COUNTRY);
    }

    @Test
    void shouldNotTakeACommonWordForAnAcronym() {
        assertThat(read("2018-05-26", "He told us what it is.").mentions(0)).isEmpty();
    }

    @Test
    void shouldTakeTheOfficeOfTheDay() {
        Participant then =
                only("2012-05-26", "President Obama said so.").parties().get(0);
        assertThat(then).isEqualTo(new Participant("USA", "Barack Obama"));
        assertThat(only("2018-05-26", "Foreign Minister Lavrov said so.").level())
                .isEqualTo(Level.MINISTERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania is far, but Slovenian President Jan Novakovic came. | SVN | Jan Novakovic | LEADERS",
                "It was Slovenia's foreign minister, Jan Novakovic, who came. | SVN | Jan Novakovic | MINISTERS",
                "It was Slovenian Deputy Foreign Minister Jan Novakovic who came. | SVN | Jan Novakovic | OFFICIALS"
            })
    void shouldIntroduceUnknownPeopleByTitleAndNation(String body, String code, String name, Level level) {
        assertThat(read("2018-05-26", body).mentions(0))
                .filteredOn(mention -> mention.kind() == MentionKind.PERSON)
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.parties()).containsExactly(new Participant(code, name));
                    assertThat(mention.level()).isEqualTo(level);
                });
    }

    @Test
    void shouldResolveSurnamesAndPronouns() {
        NamedText text = read("2018-05-26", "Slovenian President Jan Novakovic came. He was late. Novakovic left.");
        assertThat(text.mentions(1)).singleElement().satisfies(he -> assertThat(he.person())
                .isEqualTo("Jan Novakovic"));
        assertThat(text.mentions(2)).singleElement().satisfies(he -> assertThat(he.code())
                .isEqualTo("SVN"));
    }

    @Test
    void shouldResolveGroups() {
        NamedText text = read(
                "2018-05-26",
                "Slovenian President Jan Novakovic met Polish President Piotr Wisniak. The two leaders agreed. Both sides were glad.");
        assertThat(text.mentions(1)).singleElement().satisfies(group -> {
            assertThat(group.kind()).isEqualTo(MentionKind.GROUP);
            assertThat(group.codes()).containsExactlyInAnyOrder("SVN", "POL");
            assertThat(group.level()).isEqualTo(Level.LEADERS);
        });
        assertThat(text.mentions(2)).singleElement().satisfies(group -> assertThat(group.codes())
                .containsExactlyInAnyOrder("SVN", "POL"));
    }

    @Test
    void shouldNameUnnamedOfficials() {
        assertThat(read("2018-05-26", "U.S. and Mexican officials met.").mentions(0))
                .last()
                .satisfies(officials -> assertThat(officials.codes()).containsExactly("USA", "MEX"));
        assertThat(only("2018-05-26", "The leaders of Germany, France and Britain met.")
                        .codes())
                .containsExactly("DEU", "FRA", "GBR");
    }

    @Test
    void shouldNotTakeTheNameOfSomethingElse() {
        assertThat(read("2018-05-26", "The New York Times and Bank of America said so.")
                        .mentions(0))
                .isEmpty();
        assertThat(read("2018-05-26", "Donald Trump Jr. came with Michael Jordan.")
                        .mentions(0))
                .isEmpty();
    }

    /** A prime minister of that name holds office. */
    @Test
    void shouldNotTakeADayForTheLeaderWhoBearsItsName() {
        assertThat(read("2026-02-10", "They met in Warsaw on Friday, hours after the vote.")
                        .mentions(0))
                .noneMatch(mention -> "VCT".equals(mention.code()));
        assertThat(read("2026-02-10", "Prime Minister Godwin Friday came. Mr. Friday said no.")
                        .mentions(1))
                .singleElement()
                .satisfies(mention -> assertThat(mention.code()).isEqualTo("VCT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-10 | Syrian President Ahmed al-Sharaa came. On Tuesday al-Sharaa left. | SYR",
                "2026-02-10 | Syrian President Ahmed al-Sharaa came. On Tuesday Sharaa left. | SYR",
                "2026-02-10 | Ursula von der Leyen came. On Tuesday von der Leyen left. | EUU",
                "2026-02-10 | Portuguese Prime Minister Luis Montenegro came. On Tuesday Montenegro left. | PRT",
                "2004-05-10 | Peruvian President Alejandro Toledo came. On Tuesday Toledo left. | PER",
                "2004-05-10 | Peruvian President Alejandro Toledo came. They met in Toledo. | ESP"
            })
    void shouldTakeASurnameForThePersonWhomItNamed(String day, String body, String code) {
        assertThat(read(day, body).mentions(1))
                .filteredOn(mention -> mention.code() != null && mention.form() != NameForm.PRONOUN)
                .singleElement()
                .satisfies(mention -> assertThat(mention.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-05-10 | King Abdullah bin Abdulaziz came. | SAU",
                "2012-05-10 | King Abdullah came to Riyadh. Saudi officials and the Saudi press were glad. | SAU",
                "2012-05-10 | King Abdullah came to Amman. Jordanian officials were glad. | JOR",
                "2020-05-10 | King Abdullah came. Saudi officials and the Saudi press were glad. | JOR"
            })
    void shouldTellRulersOfOneNameByTimeAndByWhatTheArticleTells(String day, String body, String code) {
        assertThat(read(day, body).mentions(0).get(0).code()).isEqualTo(code);
    }

    @Test
    void shouldKnowWordsForSeveralStates() {
        assertThat(only("2018-05-26", "The inter-Korean summit was short.").codes())
                .containsExactly("KOR", "PRK");
    }
}
