package org.communique.serde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    static Iterable<Map.Entry<String, Schema>> topics() {
        return Schemas.byTopic().entrySet();
    }

    @Test
    void shouldNameEveryPublicTopicAndItsSubject() {
        assertThat(Schemas.byTopic().keySet())
                .containsExactly(
                        "articles",
                        "readings",
                        "statements",
                        "milestones",
                        "agreement-changes",
                        "alerts",
                        "subscriptions",
                        "dead-letters");
        assertThat(Schemas.bySubject("communique.")).hasSize(8).containsKey("communique.agreement-changes-value");
    }

    @ParameterizedTest
    @MethodSource("topics")
    void shouldStandAloneAndKeepAllButJavasMarks(Map.Entry<String, Schema> topic) {
        String text = Schemas.pretty(topic.getValue());

        assertThat(text).doesNotContain("avro.java.string").endsWith("}\n");
        assertThat(new Schema.Parser().parse(text)).hasToString(topic.getValue().toString());
        assertThat(Schemas.published(topic.getValue()))
                .hasToString(topic.getValue().toString());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void shouldExplainEveryFieldAndLetEveryEnumGrow(Map.Entry<String, Schema> topic) {
        Set<Schema> types = new HashSet<>();
        collect(topic.getValue(), types);
        for (Schema type : types) {
            if (type.getType() == Schema.Type.ENUM) {
                assertThat(type.getEnumDefault())
                        .as("default of enum %s", type.getFullName())
                        .isNotNull();
            } else {
                assertThat(type.getDoc()).as("doc of %s", type.getFullName()).isNotBlank();
                type.getFields().forEach(field -> assertThat(field.doc())
                        .as("doc of %s.%s", type.getFullName(), field.name())
                        .isNotBlank());
            }
        }
        assertThat(types).isNotEmpty();
    }

    private static void collect(Schema schema, Set<Schema> types) {
        switch (schema.getType()) {
            case RECORD -> {
                if (types.add(schema)) {
                    schema.getFields().forEach(field -> collect(field.schema(), types));
                }
            }
            case ENUM -> types.add(schema);
            case ARRAY -> collect(schema.getElementType(), types);
            case MAP -> collect(schema.getValueType(), types);
            case UNION -> schema.getTypes().forEach(member -> collect(member, types));
            default -> {
                // Bare types have nothing to explain.
            }
        }
    }
}
