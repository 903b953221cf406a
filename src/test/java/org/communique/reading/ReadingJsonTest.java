package org.communique.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {

    private static final Evidence EVIDENCE = new Evidence("They met.", TextPart.BODY, 0, 5, 8, "meeting.met.verb/1");

    @Test
    void shouldWriteTheWordsOfTheContract() {
        MeetingFact meeting = new MeetingFact(
                List.of(new Participant("JPN", "A B"), new Participant("RUS", null)),
                Level.LEADERS,
                Format.BILATERAL,
                Mode.IN_PERSON,
                MeetingStatus.UNDER_WAY,
                new EventDate(LocalDate.of(2018, 5, 26), Precision.MONTH),
                null,
                List.of(new Ordinal(3, OrdinalScope.THIS_YEAR, Counted.PEOPLE, null)),
                EVIDENCE);
        AgreementFact agreement =
                new AgreementFact(List.of("RUS", "JPN"), "treaty", Stage.IN_FORCE, Novelty.NOW, null, EVIDENCE);
        JsonNode node = new ReadingJson()
                .of(
                        "a1",
                        new Reading(
                                List.of(new TopicScore("trade", 0.87654, List.of("tariff"))),
                                List.of(meeting),
                                List.of(agreement),
                                List.of()));
        assertThat(node.path("id").asText()).isEqualTo("a1");
        assertThat(node.at("/topics/0/score").asDouble()).isEqualTo(0.877);
        assertThat(node.at("/meetings/0/mode").asText()).isEqualTo("in-person");
        assertThat(node.at("/meetings/0/status").asText()).isEqualTo("under-way");
        assertThat(node.at("/meetings/0/date").asText()).isEqualTo("2018-05");
        assertThat(node.at("/meetings/0/place").isNull()).isTrue();
        assertThat(node.at("/meetings/0/ordinals/0/scope").asText()).isEqualTo("this-year");
        assertThat(node.at("/meetings/0/participants/1/person").isNull()).isTrue();
        assertThat(node.at("/agreements/0/stage").asText()).isEqualTo("IN_FORCE");
        assertThat(node.at("/agreements/0/parties/0").asText()).isEqualTo("JPN");
        assertThat(node.at("/agreements/0/evidence").asText()).isEqualTo("They met.");
    }
}
