package org.communique.ledger;

import communique.state.CountRow;
import communique.state.EventRow;
import communique.state.MatterRow;
import communique.state.MeetingRow;
import communique.state.MoveRow;
import communique.state.ReportRow;
import communique.state.StandRow;
import communique.state.StatementRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;

/** Adds the schemas that rows are written with today to those that rows can be read with for ever. Run by hand before a release. */
final class ReleaseStateSchemas {

    static final Path FOLDER = Path.of("src/main/resources/org/communique/ledger/state");

    private ReleaseStateSchemas() {}

    static List<Schema> current() {
        return List.of(
                StatementRow.getClassSchema(),
                ReportRow.getClassSchema(),
                MeetingRow.getClassSchema(),
                CountRow.getClassSchema(),
                EventRow.getClassSchema(),
                MatterRow.getClassSchema(),
                StandRow.getClassSchema(),
                MoveRow.getClassSchema());
    }

    static String fileName(Schema schema) {
        return schema.getName() + "-" + Long.toHexString(SchemaNormalization.parsingFingerprint64(schema)) + ".avsc";
    }

    public static void main(String[] args) throws IOException {
        Set<String> names = new TreeSet<>(Files.readAllLines(FOLDER.resolve("index.txt")));
        for (Schema schema : current()) {
            Files.writeString(FOLDER.resolve(fileName(schema)), schema + "\n");
            names.add(fileName(schema));
        }
        Files.write(FOLDER.resolve("index.txt"), names);
    }
}
