package org.communique.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Counts, passage by passage, who met whom: of those whom training/own-passages.jsonl tells, how many the reader tells,
 * apart for two and for more. A set of parties counts once in a passage; of three and more half must be the same, as in
 * the scorer. Run by hand: {@code PassageJudge FILE}.
 */
final class PassageJudge {

    private static final double SHARED = 0.5;

    private final Reader reader = new Reader();

    /** The parties of the meetings, each set once. */
    private record Told(Set<Set<String>> sets) {

        Told of(boolean two) {
            return new Told(
                    sets.stream().filter(set -> (set.size() <= 2) == two).collect(Collectors.toSet()));
        }

        int in(Told other) {
            return (int) sets.stream()
                    .filter(set -> other.sets.stream().anyMatch(each -> same(set, each)))
                    .count();
        }
    }

    public static void main(String[] args) throws IOException {
        new PassageJudge().judge(Path.of(args[0]));
    }

    private void judge(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        int[][] counts = new int[2][4];
        for (String line : Files.readAllLines(file)) {
            JsonNode passage = json.readTree(line);
            Told labelled = labelled(passage);
            Told read = read(passage);
            for (int kind = 0; kind < 2; kind++) {
                Told wanted = labelled.of(kind == 0);
                Told given = read.of(kind == 0);
                counts[kind][0] += wanted.sets().size();
                counts[kind][1] += wanted.in(read);
                counts[kind][2] += given.sets().size();
                counts[kind][3] += given.in(labelled);
            }
        }
        for (int kind = 0; kind < 2; kind++) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d of %d told, %d of %d right%n",
                    kind == 0 ? "one or two parties" : "three or more",
                    counts[kind][1],
                    counts[kind][0],
                    counts[kind][3],
                    counts[kind][2]);
        }
    }

    private static Told labelled(JsonNode passage) {
        return new Told(elements(passage.path("sentences"))
                .flatMap(sentence -> elements(sentence.path("meetings")))
                .map(meeting -> elements(meeting.path("parties"))
                        .map(JsonNode::asText)
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .collect(Collectors.toCollection(HashSet::new)));
    }

    private Told read(JsonNode passage) {
        String body = elements(passage.path("sentences"))
                .map(sentence -> sentence.path("text").asText())
                .collect(Collectors.joining(" "));
        LocalDate published = LocalDate.parse(passage.path("published").asText());
        return new Told(reader.read(new NewsText("", body, published)).meetings().stream()
                .map(meeting -> meeting.participants().stream()
                        .map(Participant::country)
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .collect(Collectors.toCollection(HashSet::new)));
    }

    private static boolean same(Set<String> one, Set<String> other) {
        if (Math.min(one.size(), other.size()) <= 2) {
            return one.equals(other);
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return (double) both.size() / all.size() >= SHARED;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
