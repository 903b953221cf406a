package org.communique.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.serde.AvroSerdes;
import org.communique.serde.MemorySchemaRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names of nodes, stores and topics are part of what an upgrade must keep: a renamed store is an empty one. */
class TopologyDescriptionTest {

    @ParameterizedTest
    @EnumSource(Application.class)
    void shouldKeepItsShapeAndNames(Application application) throws IOException {
        Path golden = Path.of("src/test/resources/topologies", application.label() + ".txt");

        String described = Topologies.of(application, Drivers.SETTINGS, AvroSerdes.over(new MemorySchemaRegistry()))
                .describe()
                .toString()
                .strip()
                .concat("\n");

        assertThat(described)
                .as(
                        "Where the change is meant, tell in its message what becomes of old state, and copy the new text to %s",
                        golden)
                .isEqualToNormalizingNewlines(Files.readString(golden));
    }

    @Test
    void shouldBeThePictureInTheReadme() throws IOException {
        String drawn = TopologyPicture.mermaid(Drivers.SETTINGS, AvroSerdes.over(new MemorySchemaRegistry()));

        assertThat(Files.readString(Path.of("README.md")))
                .as("Put there what `communique topology --mermaid` prints")
                .contains(drawn.strip());
    }
}
