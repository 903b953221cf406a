package org.communique.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.message.SchemaStore;

/** Every schema that a release has ever written rows with, by fingerprint. */
final class ReleasedSchemas {

    static final SchemaStore STORE = load();

    private static final String FOLDER = "/org/communique/ledger/state/";

    private ReleasedSchemas() {}

    private static SchemaStore load() {
        SchemaStore.Cache store = new SchemaStore.Cache();
        for (String name : text(FOLDER + "index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList()) {
            store.addSchema(new Schema.Parser().parse(text(FOLDER + name)));
        }
        return store;
    }

    static List<String> names() {
        return text(FOLDER + "index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String text(String resource) {
        try (InputStream stream = ReleasedSchemas.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource missing from the jar: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
