package org.communique.reading.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.reading.Explanation;
import org.communique.reading.NewsText;
import org.communique.reading.TopicScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicReaderTest {

    private static final TopicReader READER = new TopicReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sanctions             | New sanctions on Belarus | The European Union imposed sanctions on Belarus on Monday, adding an asset freeze and a travel ban for twelve officials. Lithuania and Poland had asked for the embargo. Minsk called the sanctions illegal.
                    trade                 | Tariff row deepens       | Brazil and Argentina held trade talks on Monday over tariffs on steel. The trade dispute began when Brazil raised import duties. A trade deal is far off, the trade minister said.
                    nuclear-proliferation | North Korea tests missile | North Korea launched a ballistic missile on Monday. South Korea said the nuclear programme and the missile tests break resolutions on denuclearisation.
                    peace-process         | Truce holds              | The ceasefire between Armenia and Azerbaijan held on Monday while mediators prepared peace talks. A peace agreement would end the war, envoys of both countries said.
                    climate-environment   | Climate talks in Bonn    | Delegates of 190 countries met in Bonn for talks on climate change. Greenhouse gas emissions must fall, the United Nations said, or the climate agreement of Paris fails.
                    energy                | Gas pipeline agreed      | Bulgaria and Serbia will build a gas pipeline. Natural gas from Azerbaijan is to reach Belgrade, the energy minister of Serbia said, and oil and gas supplies will be safer.
                    """)
    void shouldFileNewsUnderItsTopic(String topic, String title, String body) {
        assertThat(READER.read(new NewsText(title, body, null)))
                .extracting(TopicScore::topic)
                .contains(topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Striker extends contract | The striker signed a new deal with the club on Monday. The coach praised his goals in the league and said the midfielder would stay too.
                    Quarterly profit rises   | The company said net income rose to 12 mln dlrs in the first quarter. Shareholders will vote on the takeover and the dividend in May.
                    Council passes budget    | The city council passed its budget on Monday after a long debate on school buses. Teachers had asked for higher pay.
                    """)
    void shouldFileNothingThatIsNoDiplomaticNews(String title, String body) {
        assertThat(READER.read(new NewsText(title, body, null))).isEmpty();
    }

    @Test
    void shouldTellTheWordsThatDecidedBestTopicFirst() {
        NewsText news = new NewsText(
                "Sanctions on Belarus",
                "The European Union imposed sanctions on Belarus. The embargo and the asset freeze will hit Minsk, diplomats said.",
                null);
        assertThat(READER.read(news)).first().satisfies(best -> {
            assertThat(best.topic()).isEqualTo("sanctions");
            assertThat(best.score()).isBetween(0.3, 1.0);
            assertThat(best.words()).contains("sanction");
        });
        assertThat(READER.explanations(news)).filteredOn(Explanation::told).isNotEmpty();
    }

    @Test
    void shouldReadTheEmptyText() {
        assertThat(READER.read(new NewsText("", "", null))).isEmpty();
    }

    @Test
    void shouldScoreEveryTopicOfTheClosedListWhenAsked() {
        assertThat(READER.explain(new NewsText("Talks", "Talks in Geneva.", null)))
                .extracting(TopicScore::topic)
                .containsExactlyInAnyOrderElementsOf(TopicLexicon.TOPICS);
    }
}
