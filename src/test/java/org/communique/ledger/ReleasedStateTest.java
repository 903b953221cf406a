package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** What a release wrote, the next one reads. */
class ReleasedStateTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/ledger-rows-1.0.0.txt");

    /** The statements that the golden rows were made of, and what comes after them. */
    private static final String STORY = """
            scenario: golden
            pair: JPN-RUS
            people: JPN Shinzo Abe, RUS Vladimir Putin
            2017-09-07 a: held 2017-09-07 Vladivostok; number 19 overall people; number 3 this-year people
            2018-05-26 b/1: held 2018-05-26 Moscow; number 21 overall people
            2018-05-26 b/2: agreement "postwar peace treaty" NEGOTIATING
            2018-05-27 c embargoed 2018-05-28T06:00:00Z: held 2018-05 Moscow; number 22 overall people
            2018-05-27 d: planned - Sochi; number 12 series "annual summit"
            2018-06-01 e: agreement "the treaty" AGREED background on 2018-05-31
            2018-06-02 f v2: withdrawn
            """;

    private static final String SEQUEL = """
            scenario: what came after the release
            pair: JPN-RUS
            people: JPN Shinzo Abe, RUS Vladimir Putin
            2018-06-05 g: held 2017-11-10 Da Nang; number 20 overall people
            2018-06-05 b/1 v2: held 2018-05-25 Moscow; number 21 overall people
            2018-06-06 h: agreement "peace treaty" SIGNED
            2018-06-07 c v2: withdrawn
            """;

    @Test
    void shouldWriteTheRowsOfTheRelease() throws IOException {
        List<String> lines = new ArrayList<>();
        LedgerRun.of(Story.parse(STORY).statements())
                .rows()
                .all()
                .forEach((key, value) ->
                        lines.add(key + "\t" + Base64.getEncoder().encodeToString(value)));
        assertThat(lines).isEqualTo(Files.readAllLines(GOLDEN));
    }

    @Test
    void shouldGoOnFromTheRowsOfTheRelease() throws IOException {
        MemoryRows rows = new MemoryRows();
        rows.write(golden());
        Ledger ledger = new Ledger();
        List<Statement> all = new ArrayList<>(Story.parse(STORY).statements());
        for (Statement statement : Story.parse(SEQUEL).statements()) {
            rows.write(ledger.apply(rows, statement).writes());
            all.add(statement);
        }
        assertThat(described(rows.all()))
                .isEqualTo(described(LedgerRun.of(all).rows().all()));
    }

    @Test
    void shouldKeepEverySchemaThatRowsAreWrittenWith() throws IOException {
        List<String> released = ReleasedSchemas.names();
        for (Schema schema : ReleaseStateSchemas.current()) {
            String name = ReleaseStateSchemas.fileName(schema);
            assertThat(released)
                    .as("run ReleaseStateSchemas so that rows written with today's %s stay readable", schema.getName())
                    .contains(name);
        }
        for (String name : released) {
            Schema schema = new Schema.Parser().parse(Files.readString(ReleaseStateSchemas.FOLDER.resolve(name)));
            assertThat(ReleaseStateSchemas.fileName(schema)).isEqualTo(name);
        }
    }

    private static List<String> described(SortedMap<String, byte[]> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + " " + Base64.getEncoder().encodeToString(row.getValue()))
                .toList();
    }

    private static SortedMap<String, byte[]> golden() throws IOException {
        SortedMap<String, byte[]> rows = new TreeMap<>();
        for (String line : Files.readAllLines(GOLDEN)) {
            String[] parts = line.split("\t", -1);
            rows.put(parts[0], Base64.getDecoder().decode(parts[1]));
        }
        return rows;
    }
}
