package org.communique.local.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Schema ONE =
            SchemaBuilder.record("x.T").fields().requiredString("a").endRecord();
    private static final Schema TWO = SchemaBuilder.record("x.T")
            .fields()
            .requiredString("a")
            .optionalInt("b")
            .endRecord();

    @TempDir
    Path directory;

    @Test
    void shouldRememberAllAfterARestart() {
        try (Registry registry = open()) {
            registry.register("s", ONE);
            registry.register("s", TWO);
            registry.register("t", TWO);
            registry.setLevel("s", CompatibilityLevel.FULL);
            registry.setLevel(null, CompatibilityLevel.FORWARD);
            registry.deleteVersion("s", new VersionRef(1), false);
            registry.deleteSubject("t", false);
            registry.deleteSubject("t", true);
        }
        try (Registry registry = open()) {
            assertThat(registry.schema(1)).isEqualTo(ONE);
            assertThat(registry.versions("s", false)).containsExactly(2);
            assertThat(registry.versions("s", true)).containsExactly(1, 2);
            assertThat(registry.subjects("", true)).containsExactly("s");
            assertThat(registry.levelOf("s")).contains(CompatibilityLevel.FULL);
            assertThat(registry.level()).isEqualTo(CompatibilityLevel.FORWARD);
            assertThat(registry.register("u", Schema.create(Schema.Type.LONG))).isEqualTo(3);
        }
    }

    @Test
    void shouldDropALineThatACrashCutOff() throws IOException {
        try (Registry registry = open()) {
            registry.register("s", ONE);
        }
        byte[] sound = Files.readAllBytes(file());
        Files.writeString(file(), "{\"change\":\"schema\",\"id\":2,\"sch", StandardOpenOption.APPEND);

        try (Registry registry = open()) {
            assertThat(registry.highestId()).isEqualTo(1);
            assertThat(Files.readAllBytes(file())).isEqualTo(sound);
            assertThat(registry.register("s", TWO)).isEqualTo(2);
        }
        try (Registry registry = open()) {
            assertThat(registry.versions("s", false)).containsExactly(1, 2);
        }
    }

    @Test
    void shouldKeepEveryWholeLineWhereverTheFileIsCut() throws IOException {
        try (Registry registry = open()) {
            registry.register("s", ONE);
            registry.register("s", TWO);
        }
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            try (Registry registry = open()) {
                assertThat(registry.register("s", ONE)).isEqualTo(1);
            }
        }
    }

    @Test
    void shouldSayWhichLineIsBroken() throws IOException {
        try (Registry registry = open()) {
            registry.register("s", ONE);
        }
        Files.writeString(file(), "rubbish\n", StandardOpenOption.APPEND);

        assertThatThrownBy(this::open)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file().toString())
                .hasMessageContaining("line 3");
    }

    @Test
    void shouldBelongToOneRegistryAtATime() {
        try (Registry first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("has it open");
            assertThat(first.highestId()).isZero();
        }
        open().close();
    }

    @Test
    void shouldWriteOneJsonObjectOnALine() throws IOException {
        try (Journal journal = Journal.open(directory)) {
            journal.append(
                    List.of(new Change.VersionAdded("s", 1, 1), new Change.LevelSet(null, CompatibilityLevel.NONE)));
        }
        assertThat(Files.readAllLines(file()))
                .containsExactly(
                        "{\"change\":\"version\",\"subject\":\"s\",\"version\":1,\"id\":1}",
                        "{\"change\":\"level\",\"level\":\"NONE\"}");
    }

    private Registry open() {
        return new Registry(Optional.of(Journal.open(directory)));
    }

    private Path file() {
        return directory.resolve(Journal.FILE);
    }
}
