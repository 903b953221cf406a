package org.communique.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.config.ConfigException;

/** Gathers settings: file, then environment, then command line; the later wins. */
public final class SettingsSource {

    private static final String PREFIX = "COMMUNIQUE_";
    /** Of the logger. */
    private static final String LOG = "COMMUNIQUE_LOG_";

    /** Of the launcher, and of the commands that ask a running pipeline. */
    private static final Set<String> NO_SETTINGS = Set.of("COMMUNIQUE_JAVA_OPTS", "COMMUNIQUE_URL");

    private SettingsSource() {}

    /**
     * Settings from all three places.
     *
     * @param file properties to begin with; null for none
     * @param environment such as {@link System#getenv()}; COMMUNIQUE_HTTP_PORT sets http.port
     * @param given key=value pairs of the command line
     */
    public static Settings read(Path file, Map<String, String> environment, Map<String, String> given) {
        Map<String, String> all = new HashMap<>();
        if (file != null) {
            all.putAll(properties(file));
        }
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !name.startsWith(LOG) && !NO_SETTINGS.contains(name)) {
                all.put(name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        all.putAll(given);
        return Settings.of(all);
    }

    private static Map<String, String> properties(Path file) {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.load(in);
        } catch (IOException e) {
            throw new ConfigException(
                    "Cannot read the settings file " + file + ": " + e.getMessage() + ". Name another with --config");
        }
        Map<String, String> all = new HashMap<>();
        read.stringPropertyNames()
                .forEach(key -> all.put(key, read.getProperty(key).strip()));
        return all;
    }
}
