package org.communique.serde;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.ConfigException;

/**
 * How to reach a schema registry. The keys are those of Confluent's serializers, so that one configuration serves both.
 *
 * @param urls base URLs of registries that serve the same schemas, without credentials; the next is asked where one fails
 * @param userInfo {@code user:password} for basic authentication
 * @param connectTimeout the longest to wait for a connection
 * @param readTimeout the longest to wait for an answer
 * @param retries how often to ask all of them again after the first failure
 * @param retryWait the pause before the first retry; it doubles each time
 */
public record RegistryConfig(
        List<String> urls,
        Optional<String> userInfo,
        Duration connectTimeout,
        Duration readTimeout,
        int retries,
        Duration retryWait) {

    public static final String URL = "schema.registry.url";
    public static final String CREDENTIALS_SOURCE = "basic.auth.credentials.source";
    public static final String USER_INFO = "basic.auth.user.info";
    public static final String CONNECT_TIMEOUT_MS = "http.connect.timeout.ms";
    public static final String READ_TIMEOUT_MS = "http.read.timeout.ms";
    public static final String RETRIES = "max.retries";
    public static final String RETRY_WAIT_MS = "retries.wait.ms";

    public RegistryConfig {
        urls = List.copyOf(urls);
        if (urls.isEmpty()) {
            throw new ConfigException(URL, "", "name at least one registry, such as http://localhost:8081");
        }
    }

    /** One registry without credentials, and patience for a few seconds. */
    public static RegistryConfig at(String url) {
        return from(Map.of(URL, url));
    }

    /**
     * Reads Confluent's keys.
     *
     * @throws ConfigException naming the key, where a value is missing or makes no sense
     */
    public static RegistryConfig from(Map<String, ?> config) {
        List<URI> given = Arrays.stream(text(config, URL, "").split(","))
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .map(RegistryConfig::parse)
                .toList();
        return new RegistryConfig(
                given.stream().map(RegistryConfig::withoutCredentials).toList(),
                credentials(config, given),
                millis(config, CONNECT_TIMEOUT_MS, 5_000),
                millis(config, READ_TIMEOUT_MS, 15_000),
                number(config, RETRIES, 3),
                millis(config, RETRY_WAIT_MS, 250));
    }

    @Override
    public String toString() {
        return "RegistryConfig[urls=" + urls + ", userInfo=" + (userInfo.isPresent() ? "(hidden)" : "none") + "]";
    }

    private static URI parse(String url) {
        try {
            URI uri = URI.create(url);
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (http && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new ConfigException(URL, url, "not a URL: " + e.getMessage());
        }
        throw new ConfigException(URL, url, "not the address of an HTTP server, such as http://localhost:8081");
    }

    private static String withoutCredentials(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return uri.getScheme() + "://" + uri.getHost() + port + path;
    }

    private static Optional<String> credentials(Map<String, ?> config, List<URI> urls) {
        String source = text(config, CREDENTIALS_SOURCE, "URL");
        return switch (source) {
            case "URL" ->
                urls.stream().map(URI::getUserInfo).filter(info -> info != null).findFirst();
            case "USER_INFO" -> {
                String info = text(config, USER_INFO, "");
                if (!info.contains(":")) {
                    throw new ConfigException(
                            USER_INFO + " must be user:password where " + CREDENTIALS_SOURCE + " is USER_INFO");
                }
                yield Optional.of(info);
            }
            default ->
                throw new ConfigException(CREDENTIALS_SOURCE, source, "use USER_INFO with " + USER_INFO + ", or URL");
        };
    }

    private static String text(Map<String, ?> config, String key, String fallback) {
        Object value = config.get(key);
        if (value instanceof List<?> list) {
            return String.join(",", list.stream().map(String::valueOf).toList());
        }
        return value == null ? fallback : value.toString().strip();
    }

    private static Duration millis(Map<String, ?> config, String key, int fallback) {
        return Duration.ofMillis(number(config, key, fallback));
    }

    private static int number(Map<String, ?> config, String key, int fallback) {
        String value = text(config, key, Integer.toString(fallback));
        try {
            int number = Integer.parseInt(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new ConfigException(key, value, "not a whole number");
        }
        throw new ConfigException(key, value, "must not be negative");
    }
}
