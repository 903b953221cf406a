package org.communique.local.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompatibilityLevelTest {

    private static final Schema A = fields("a", null);
    private static final Schema A_AND_B = fields("a", "b");
    private static final Schema B = fields("b", null);

    private static Schema fields(String required, String alsoRequired) {
        var fields = SchemaBuilder.record("x.T").fields().requiredString(required);
        return alsoRequired == null
                ? fields.endRecord()
                : fields.requiredString(alsoRequired).endRecord();
    }

    /** A field without default taken away can be read; one added cannot; the other way round for the older schema. */
    @ParameterizedTest
    @CsvSource({
        "NONE,                true,  true,  true",
        "BACKWARD,            true,  false, true",
        "BACKWARD_TRANSITIVE, true,  false, false",
        "FORWARD,             false, true,  false",
        "FORWARD_TRANSITIVE,  false, true,  false",
        "FULL,                false, false, false",
        "FULL_TRANSITIVE,     false, false, false"
    })
    void shouldAllowWhatItsNameSays(
            CompatibilityLevel level, boolean fieldGone, boolean fieldAdded, boolean onlyTheLatestFits) {
        assertThat(level.complaints(A, List.of(A_AND_B)).isEmpty()).isEqualTo(fieldGone);
        assertThat(level.complaints(A_AND_B, List.of(A)).isEmpty()).isEqualTo(fieldAdded);
        assertThat(level.complaints(B, List.of(A, A_AND_B)).isEmpty()).isEqualTo(onlyTheLatestFits);
    }

    @ParameterizedTest
    @CsvSource({"FORWARD, true", "FORWARD_TRANSITIVE, false"})
    void shouldLookFartherBackOnlyWhereItIsTransitive(CompatibilityLevel level, boolean compatible) {
        assertThat(level.complaints(A_AND_B, List.of(B, A_AND_B, fields("c", null), A))
                        .isEmpty())
                .isEqualTo(compatible);
    }

    @ParameterizedTest
    @CsvSource({"NONE", "BACKWARD_TRANSITIVE", "FULL_TRANSITIVE"})
    void shouldHaveNothingAgainstAFirstVersion(CompatibilityLevel level) {
        assertThat(level.complaints(A, List.of())).isEmpty();
    }
}
