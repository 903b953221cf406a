package org.communique.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsSourceTest {

    @TempDir
    Path directory;

    @Test
    void shouldLetTheCommandLineWinOverTheEnvironmentAndThatOverTheFile() throws IOException {
        Path file = Files.writeString(
                directory.resolve("some.properties"), "http.host=one\nhttp.port=1\ntopic.prefix=file.\n");

        Settings settings = SettingsSource.read(
                file, Map.of("COMMUNIQUE_HTTP_HOST", "two", "COMMUNIQUE_HTTP_PORT", "2"), Map.of("http.port", "3"));

        assertThat(settings.getString(Settings.TOPIC_PREFIX)).isEqualTo("file.");
        assertThat(settings.getString(Settings.HTTP_HOST)).isEqualTo("two");
        assertThat(settings.getInt(Settings.HTTP_PORT)).isEqualTo(3);
    }

    @Test
    void shouldLeaveVariablesAloneThatAreNoSettings() {
        Settings settings = SettingsSource.read(
                null,
                Map.of(
                        "COMMUNIQUE_URL", "http://127.0.0.1:8090",
                        "COMMUNIQUE_JAVA_OPTS", "-Xmx1g",
                        "COMMUNIQUE_LOG_LEVEL", "DEBUG",
                        "HOME", "/home/desk"),
                Map.of());

        assertThat(settings.originalsStrings()).isEmpty();
    }

    @Test
    void shouldNameAVariableThatSetsNothing() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> SettingsSource.read(null, Map.of("COMMUNIQUE_HTTP_PROT", "1"), Map.of()))
                .withMessageContaining("http.prot");
    }
}
