package org.communique.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import communique.Article;
import communique.PubStatus;
import org.apache.avro.util.ClassSecurityValidator;
import org.junit.jupiter.api.Test;

class GeneratedRecordsTest {

    @Test
    void shouldBeTrustedAlongWithWhatWasTrustedBefore() {
        GeneratedRecords.trust();

        assertThatCode(() -> ClassSecurityValidator.validate(Article.class)).doesNotThrowAnyException();
        assertThatCode(() -> ClassSecurityValidator.validate(String.class)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ClassSecurityValidator.validate(Thread.class)).isInstanceOf(SecurityException.class);
    }

    @Test
    void shouldBeOnlyWhatTheGeneratorMakes() {
        assertThat(GeneratedRecords.isOurs(Article.class)).isTrue();
        assertThat(GeneratedRecords.isOurs(PubStatus.class)).isTrue();
        assertThat(GeneratedRecords.isOurs(Article.Builder.class)).isFalse();
        assertThat(GeneratedRecords.isOurs(GeneratedRecordsTest.class)).isFalse();
    }
}
