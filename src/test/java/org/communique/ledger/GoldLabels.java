package org.communique.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.communique.reading.AgreementFact;
import org.communique.reading.EventDate;
import org.communique.reading.Evidence;
import org.communique.reading.Format;
import org.communique.reading.Level;
import org.communique.reading.MeetingFact;
import org.communique.reading.MeetingStatus;
import org.communique.reading.Mode;
import org.communique.reading.Novelty;
import org.communique.reading.Ordinal;
import org.communique.reading.OrdinalScope;
import org.communique.reading.Participant;
import org.communique.reading.Precision;
import org.communique.reading.Stage;
import org.communique.reading.TextPart;

/** Statements made of the labels of a gold corpus: what a faultless reader would read. */
final class GoldLabels {

    private GoldLabels() {}

    static List<Statement> statements(Path corpus) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Statement> statements = new ArrayList<>();
        for (String line : Files.readAllLines(corpus)) {
            try {
                addAll(mapper.readTree(line), statements);
            } catch (IOException e) {
                throw new UncheckedIOException("no label: " + line, e);
            }
        }
        return statements;
    }

    private static void addAll(JsonNode article, List<Statement> statements) {
        String published = article.get("published").asText();
        LocalDate day = published.length() == 10 ? LocalDate.parse(published) : null;
        Source source = new Source(article.get("id").asText(), 1, null, null, day, null);
        int number = 0;
        for (JsonNode label : article.get("meetings")) {
            number++;
            MeetingFact fact = meeting(label);
            TreeSet<String> countries = new TreeSet<>();
            fact.participants().forEach(p -> countries.add(p.country()));
            if (countries.size() >= 2) {
                statements.add(new MeetingStatement(
                        source.article() + "/m" + number,
                        String.join("-", countries),
                        source,
                        false,
                        fact,
                        Instant.EPOCH));
            }
        }
        for (JsonNode label : article.get("agreements")) {
            number++;
            AgreementFact fact = agreement(label);
            if (fact.parties().size() >= 2) {
                statements.add(new AgreementStatement(
                        source.article() + "/a" + number,
                        String.join("-", fact.parties()),
                        source,
                        false,
                        fact,
                        Instant.EPOCH));
            }
        }
    }

    private static MeetingFact meeting(JsonNode label) {
        List<Participant> people = new ArrayList<>();
        label.get("participants")
                .forEach(p -> people.add(new Participant(p.get("country").asText(), text(p, "person"))));
        List<Ordinal> ordinals = new ArrayList<>();
        label.get("ordinals")
                .forEach(o -> ordinals.add(
                        new Ordinal(o.get("value").asInt(), OrdinalScope.valueOf(name(o, "scope")), null, null)));
        return new MeetingFact(
                people,
                Level.valueOf(name(label, "level")),
                Format.valueOf(name(label, "format")),
                Mode.valueOf(name(label, "mode")),
                MeetingStatus.valueOf(name(label, "status")),
                date(text(label, "date")),
                text(label, "place"),
                ordinals,
                evidence(label));
    }

    private static AgreementFact agreement(JsonNode label) {
        List<String> parties = new ArrayList<>();
        label.get("parties").forEach(p -> parties.add(p.asText()));
        return new AgreementFact(
                parties,
                label.get("subject").asText(),
                Stage.valueOf(name(label, "stage")),
                Novelty.valueOf(name(label, "when")),
                null,
                evidence(label));
    }

    private static Evidence evidence(JsonNode label) {
        return new Evidence(label.get("evidence").asText(), TextPart.BODY, 0, 0, 1, "gold/1");
    }

    private static EventDate date(String text) {
        if (text == null) {
            return null;
        }
        return text.length() == 10
                ? EventDate.ofDay(LocalDate.parse(text))
                : new EventDate(LocalDate.parse(text.substring(0, 7) + "-01"), Precision.MONTH);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static String name(JsonNode node, String field) {
        return node.get(field).asText().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
