package org.communique.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** A reading as the JSON object that {@code communique read} prints: {@code {"id","topics","meetings","agreements"}}. Safe for many threads. */
public final class ReadingJson {

    private final ObjectMapper mapper = new ObjectMapper();

    /** One object; enumerated values in lower case with hyphens, stages in capitals, evidence as the sentence. */
    public ObjectNode of(String id, Reading reading) {
        ObjectNode node = mapper.createObjectNode().put("id", id);
        ArrayNode topics = node.putArray("topics");
        reading.topics().forEach(topic -> topics.addObject()
                .put("topic", topic.topic())
                .put("score", Math.round(topic.score() * 1000) / 1000.0));
        ArrayNode meetings = node.putArray("meetings");
        reading.meetings().forEach(meeting -> meetings.add(meeting(meeting)));
        ArrayNode agreements = node.putArray("agreements");
        reading.agreements().forEach(agreement -> agreements.add(agreement(agreement)));
        if (!reading.marks().isEmpty()) {
            ArrayNode marks = node.putArray("marks");
            reading.marks().forEach(marks::add);
        }
        return node;
    }

    private JsonNode meeting(MeetingFact meeting) {
        ObjectNode node = mapper.createObjectNode();
        ArrayNode participants = node.putArray("participants");
        meeting.participants()
                .forEach(party ->
                        participants.addObject().put("country", party.country()).put("person", party.person()));
        node.put("level", word(meeting.level()))
                .put("format", word(meeting.format()))
                .put("mode", word(meeting.mode()))
                .put("status", word(meeting.status()))
                .put("date", meeting.date() == null ? null : meeting.date().toString())
                .put("place", meeting.place());
        ArrayNode ordinals = node.putArray("ordinals");
        meeting.ordinals()
                .forEach(ordinal ->
                        ordinals.addObject().put("value", ordinal.value()).put("scope", word(ordinal.scope())));
        return node.put("evidence", meeting.evidence().sentence())
                .put("rule", meeting.evidence().rule());
    }

    private JsonNode agreement(AgreementFact agreement) {
        ObjectNode node = mapper.createObjectNode();
        ArrayNode parties = node.putArray("parties");
        agreement.parties().forEach(parties::add);
        return node.put("subject", agreement.subject())
                .put("stage", agreement.stage().name())
                .put("when", word(agreement.when()))
                .put("date", agreement.date() == null ? null : agreement.date().toString())
                .put("evidence", agreement.evidence().sentence());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
