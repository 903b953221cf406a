package org.communique.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class PlacedLabelsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void shouldPutTheWordsWhereTheirPlacesStand() throws Exception {
        ObjectNode label = (ObjectNode) JSON.readTree("""
                {"id": "n1", "topics": ["trade"],
                 "meetings": [{"status": "held", "evidence": {"part": "title", "from": 0, "to": 12}}],
                 "agreements": [{"subject": {"part": "body", "from": 16, "to": 26}, "evidence": {"part": "body", "from": 0, "to": 27}}]}
                """);
        ObjectNode article = (ObjectNode) JSON.readTree("""
                {"id": "n1", "published": "2020-05-04", "title": "Leaders meet", "body": "They signed the trade pact."}
                """);

        ObjectNode whole = PlacedLabels.joined(label, article);

        assertThat(whole.path("body").asText()).startsWith("They");
        assertThat(whole.at("/meetings/0/evidence").asText()).isEqualTo("Leaders meet");
        assertThat(whole.at("/agreements/0/subject").asText()).isEqualTo("trade pact");
        assertThat(whole.at("/agreements/0/evidence").asText()).isEqualTo("They signed the trade pact.");
    }
}
