package org.communique.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.config.Settings;
import org.communique.config.SettingsSource;
import picocli.CommandLine.Option;

/** Options of every command that needs settings. */
final class SettingsOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings to begin with, such as config/communique.properties")
    private Path config;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "One setting; wins over the environment (COMMUNIQUE_...) and the file. May be repeated")
    private Map<String, String> given = new LinkedHashMap<>();

    Settings read() {
        return SettingsSource.read(config, System.getenv(), given);
    }
}
