package org.communique.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryConfigTest {

    @Test
    void shouldTakeSeveralUrlsAndTheCredentialsInThem() {
        RegistryConfig config = RegistryConfig.from(
                Map.of("schema.registry.url", "http://desk:secret@one:8081/ , https://two/apis/ccompat/v7"));

        assertThat(config.urls()).containsExactly("http://one:8081", "https://two/apis/ccompat/v7");
        assertThat(config.userInfo()).contains("desk:secret");
    }

    @Test
    void shouldTakeAListAndNumbersAsKafkaParsesThem() {
        RegistryConfig config = RegistryConfig.from(Map.of(
                "schema.registry.url",
                List.of("http://one", "http://two"),
                "max.retries",
                0,
                "http.read.timeout.ms",
                "70"));

        assertThat(config.urls()).hasSize(2);
        assertThat(config.retries()).isZero();
        assertThat(config.readTimeout()).isEqualTo(Duration.ofMillis(70));
        assertThat(config.userInfo()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "localhost:8081", "ftp://one", "http://", "http://a b"})
    void shouldNameTheKeyWhereNoUrlIsGiven(String url) {
        assertThatThrownBy(() -> RegistryConfig.at(url))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("schema.registry.url");
    }

    @Test
    void shouldNameTheKeyThatMakesNoSense() {
        String url = "http://one";

        assertThatThrownBy(() -> RegistryConfig.from(
                        Map.of("schema.registry.url", url, "basic.auth.credentials.source", "USER_INFO")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("basic.auth.user.info");
        assertThatThrownBy(() -> RegistryConfig.from(
                        Map.of("schema.registry.url", url, "basic.auth.credentials.source", "SASL_INHERIT")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("USER_INFO");
        assertThatThrownBy(() -> RegistryConfig.from(Map.of("schema.registry.url", url, "max.retries", "-1")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("max.retries");
        assertThatThrownBy(() -> RegistryConfig.from(Map.of("schema.registry.url", url, "retries.wait.ms", "soon")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("retries.wait.ms");
    }
}
