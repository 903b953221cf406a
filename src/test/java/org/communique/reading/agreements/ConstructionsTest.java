package org.communique.reading.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.communique.reading.NewsText;
import org.communique.reading.Stage;
import org.communique.reading.names.Gazetteer;
import org.communique.reading.names.NameReader;
import org.communique.reading.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules propose, whatever the trained weights make of it. */
class ConstructionsTest {

    private static final NameReader NAMES = new NameReader(Gazetteer.standard());
    private static final AgreementReader READER = new AgreementReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PROPOSED    | Norway said it was ready to share its radar data with Finland.
                    PROPOSED    | Kenya would lift the ban in exchange for Tanzania's grain.
                    PROPOSED    | Italy offered to host a coalition against the smugglers with Malta.
                    NEGOTIATING | Chile and Peru are discussing liaison offices in their capitals.
                    AGREED      | Laos and Vietnam announced joint naval exercises for the autumn.
                    AGREED      | The ministers of Spain and Portugal agreed a scheme to share water.
                    AGREED      | Under the accord, Togo promised Benin free passage.
                    IN_FORCE    | Chad and Niger reopened their embassies last month.
                    VIOLATED    | Poland accused Belarus of failing to meet the terms of the border pact.
                    VIOLATED    | Sudan has done nothing to honor its commitments to Egypt.
                    TERMINATED  | Bolivia ended its participation in the river treaty with Paraguay.
                    TERMINATED  | It was a failed agreement between Fiji and Tonga.
                    STALLED     | Talks between Greece and Turkey were cut short on Tuesday.
                    STALLED     | No agreement was reached between Sweden and Norway.
                    STALLED     | Ethiopia and Egypt remain divided over the dam agreement.
                    REJECTED    | Iceland did not join the convention of Norway and Denmark.
                    """)
    void shouldProposeTheStage(Stage stage, String sentence) {
        NewsText news = new NewsText("", sentence, LocalDate.of(2019, 6, 12));
        assertThat(READER.explain(NAMES.read(Text.of(news)), 0.9))
                .extracting(trace -> trace.fact().stage())
                .contains(stage);
    }
}
