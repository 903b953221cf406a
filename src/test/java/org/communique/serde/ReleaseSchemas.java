package org.communique.serde;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.avro.Schema;

/**
 * Writes the schemas of today as those of a release: {@code schemas/released/N/<topic>.avsc}, self-contained. Run before the release is tagged,
 * never again for the same number after it; docs/registry.md has the command.
 */
public final class ReleaseSchemas {

    static final Path RELEASED = Path.of("schemas", "released");

    private ReleaseSchemas() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1 || !args[0].matches("[1-9][0-9]*")) {
            throw new IllegalArgumentException("Give the number of the release, such as 1");
        }
        Path directory = Files.createDirectories(RELEASED.resolve(args[0]));
        for (Map.Entry<String, Schema> topic : Schemas.byTopic().entrySet()) {
            Files.writeString(directory.resolve(topic.getKey() + ".avsc"), Schemas.pretty(topic.getValue()));
        }
    }
}
